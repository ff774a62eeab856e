import { useEffect } from "preact/hooks";
import { nameOf } from "../../shared/names";
import { useTrend, type Overview as Data } from "../data";
import { Ledger } from "../ledger";
import type { Answer } from "../live";
import { changeOf, figureOf, FIGURES } from "../measures";
import { To, useNavigation } from "../navigate";
import { Opened } from "../opened";
import { sentence, useSpeech } from "../speech";
import { Failed, Waiting } from "../states";

export interface PageProps {
  overview: Answer<{ overview: Data | null }>;
  live: boolean;
}

/** The figures of the city, a pillar or a department, and the one that is opened. */
export function Overview({ overview, live }: PageProps) {
  const speech = useSpeech(), { words, language, city } = speech, { view } = useNavigation();
  const data = overview.data?.overview ?? null;
  const trend = useTrend(view, data?.window ?? null, live);
  const figure = figureOf(view.figure), lead = FIGURES["resolutionOnTime"] ?? figure;
  const line = data === null ? "\u00a0" : sentence(speech, lead, data.kpis, data.previous, changeOf(lead, data.kpis, data.previous));
  const [main = "", ...also] = line.split("; "); // a telephone sets what comes second smaller, and on a line of its own
  useEffect(() => { // a figure that was chosen begins at its own headline, where it stands alone
    if (view.figure !== null && matchMedia("(max-width: 760px)").matches) {
      scrollTo(0, 0);
      document.getElementById("opened")?.focus({ preventScroll: true });
    }
  }, [view.figure]);
  if (overview.failure !== null) return <Failed failure={overview.failure} again={overview.again} />;
  const owner = view.item === null ? null
    : view.page === "pillars" ? city?.pillars.find(({ code }) => code === view.item) : city?.departments.find(({ code }) => code === view.item);
  const none = view.item === "NONE" ? (view.page === "pillars" ? words.none.pillar : words.none.department) : "";
  const back = view.page === "pillars" ? words.allPillars : words.allDepartments;
  return (
    <div class={view.figure === null ? "desk" : "desk chosen"}>
      <section class="list">
        {view.item !== null && <p class="who"><To change={{ item: null, figure: null, part: null }}>{back}</To> <b>{owner == null ? none : nameOf(owner, language)}</b></p>}
        <h1 tabIndex={-1} class={data === null ? "still" : ""}>{main}{also.length > 0 && <><i>; </i><span>{also.join("; ")}</span></>}</h1>
        <Ledger now={data?.kpis ?? null} before={data?.previous ?? null} trend={trend} opened={data === null ? null : figure.key} />
        {data !== null && <Foot data={data} />}
      </section>
      {data === null ? <article class="open"><Waiting rows={14} height={44} /></article>
        : <Opened figure={figure} data={data} trend={trend} live={live} stale={overview.pending} />}
    </div>
  );
}

/** Of what moment the figures are, and which sources are silent. */
function Foot({ data }: { data: Data }) {
  const { words, full, short, format, language, city } = useSpeech(), { view } = useNavigation();
  const { freshness } = data, silent = freshness.sources.filter(({ stale }) => stale), timed = freshness.sources.some(({ expectedWithinHours }) => expectedWithinHours !== null);
  const heard = freshness.sources.map(({ source, lastReceivedAt }) => `${nameOf(source, language)} ${lastReceivedAt === null ? "\u2013" : short(lastReceivedAt)}`).join(", ");
  return (
    <p class="foot">
      {words.foot(full(view.asOf ?? freshness.asOf), format.count(Number(freshness.sequence)))}{" "}
      {silent.length === 0 ? (timed ? words.sourcesFine(format.count(freshness.sources.length)) : `${words.sourcesHeard(heard)}`) : words.silent(silent.map(({ source }) => nameOf(source, language)).join(", "))}
      {(city?.notes.length ?? 0) > 0 && <> {words.unofficial}</>}
    </p>
  );
}
