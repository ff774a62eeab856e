import { render } from "preact";
import { HeadlineDocument, type HeadlineSubscription } from "../generated/kpi";
import { Link } from "../shared/link";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
const quiet = () => undefined;
const link = new Link(`${location.origin.replace(/^http/, "ws")}/graphql`, {
  attempting: quiet, opened: quiet, closed: quiet, heard: quiet,
});
const show = (overview: HeadlineSubscription["overview"], error = "") => render(
  <main>
    <h1>KPI</h1>
    {overview !== null && <p>{overview.kpis.open} / {overview.kpis.overdue} · {overview.freshness.asOf}</p>}
    {error !== "" && <p role="alert">{error}</p>}
  </main>, root);
link.subscribe(HeadlineDocument, {}, { next: ({ overview }) => show(overview), failed: (message) => show(null, message) });
addEventListener("pagehide", link.start());
