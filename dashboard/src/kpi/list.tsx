import { useEffect, useState } from "preact/hooks";
import { ComplaintsDocument, type ComplaintsQueryVariables } from "../generated/kpi";
import { token, useReader } from "./client";
import { asked } from "./data";
import { useAnswer } from "./live";
import { ListRows } from "./rows";
import { lookedAt, type Figure, type Figures } from "./measures";
import { To, useNavigation } from "./navigate";
import { Save } from "./save";
import { useSpeech } from "./speech";
import { Access, Failed, Waiting } from "./states";

/** Complaints of a page of the list. */
export const PAGE = 10;

/** The complaints behind a figure, a tab for each part, a page at a time; it says that their number equals the figure. */
export function ComplaintList({ figure, now }: { figure: Figure; now: Figures }) {
  const { words, format, city } = useSpeech(), { view, go } = useNavigation();
  const parts = figure.openings(now), chosen = parts.find(({ key }) => key === view.part) ?? parts[0];
  const [held, setHeld] = useState(token());
  const reads = useReader(held);
  const { filter, window, basis, asOf } = asked(view);
  const variables: ComplaintsQueryVariables | null = chosen === undefined ? null : {
    measure: chosen.measure, part: chosen.part, filter: filter ?? null, window: window ?? null, basis: basis ?? null, asOf: asOf ?? null,
    search: view.search, order: { field: "MOMENT", direction: figure.key === "overdue" || figure.key === "unanswered" || figure.key === "ageing" ? "ASC" : "DESC" },
    ...(view.before === null ? { first: PAGE, after: view.after } : { last: PAGE, before: view.before }),
  };
  const answer = useAnswer(ComplaintsDocument, variables);
  const page = answer.data?.complaints ?? null;
  useEffect(() => { // the figure moved on: so does its list
    if (page !== null && chosen !== undefined && view.search === null && page.totalCount !== chosen.count) answer.again();
  }, [chosen?.count]);
  if (chosen === undefined) return null;
  const refused = answer.failure?.code === "FORBIDDEN" || answer.failure?.code === "UNAUTHENTICATED";
  const start = { after: null, before: null, row: null };
  const reread = () => { setHeld(token()); answer.again(); };
  return (
    <section class="cls">
      <h3 id="behind">{words.behind}</h3>
      {parts.length > 1 && (
        <nav class="tabs" aria-label={words.parts}>
          {parts.map((part) => (
            <To key={part.key} replace change={{ part: part.key, ...start, search: null }} {...(part === chosen ? { "aria-current": "true" as const } : {})}>
              {words.part[part.key]} <b>{format.count(part.count)}</b>
            </To>
          ))}
        </nav>
      )}
      {(chosen.count > 0 || refused) && <Access refused={refused} held={held !== null} count={chosen.count} done={reread} />}
      {refused ? null : answer.failure !== null ? <Failed failure={answer.failure} again={answer.again} />
        : page === null ? <Waiting rows={PAGE} height={34} />
          : (
            <div class={answer.pending ? "turning" : ""} aria-busy={answer.pending}>
              <p class="eq" role="status">
                {view.search !== null ? words.listFound(format.count(page.totalCount), format.count(chosen.count))
                  : page.totalCount === chosen.count ? words.listEqual(format.count(page.totalCount))
                    : <>{words.listDiffers(format.count(page.totalCount), format.count(chosen.count))} <button type="button" onClick={answer.again}>{words.again}</button></>}
              </p>
              {page.edges.length === 0 ? <p class="state">{words.listNone}{page.totalCount === 0 && view.search === null && view.preset !== "ALL" && <> <To change={{ preset: "ALL", from: null, to: null, ...start }}>{words.presets.ALL}</To></>}</p> : <ListRows edges={page.edges} clock={lookedAt(chosen.measure)} readable={reads} />}
              <Pager page={page} row={view.row ?? 1} />
              {page.totalCount > 0 && variables !== null && <Save variables={variables} clock={lookedAt(chosen.measure)} name={`${city?.code.toLowerCase() ?? "tugu"}-${chosen.key}`} count={page.totalCount} />}
            </div>
          )}
      {reads && !refused && (
        <form class="find" role="search" onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get("search");
          go({ search: typeof text === "string" && text.trim() !== "" ? text.trim() : null, ...start });
        }}>
          <label>{words.search}<input type="search" name="search" defaultValue={view.search ?? ""} /></label>
          <button type="submit">{words.searchGo}</button>
        </form>
      )}
    </section>
  );
}

type Page = { totalCount: number; edges: readonly unknown[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null } };

/** Where the page stands in the list, and the ways on. */
function Pager({ page, row }: { page: Page; row: number }) {
  const { words, format } = useSpeech();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
  if (page.totalCount === 0) return null;
  const first = hasPreviousPage ? row : 1, last = hasNextPage ? Math.min(page.totalCount, first + page.edges.length - 1) : page.totalCount;
  const way = (label: string, open: boolean, change: { after: string | null; before: string | null; row: number | null }) => (
    open ? <To change={change}>{label}</To> : <span aria-disabled="true">{label}</span>
  );
  return (
    <nav class="pager" aria-label={words.behind}>
      <span class="rng">{words.range(format.count(hasNextPage ? first : Math.max(1, last - page.edges.length + 1)), format.count(last), format.count(page.totalCount))}</span>
      {way(words.previousPage, hasPreviousPage, { after: null, before: startCursor, row: first - PAGE > 1 ? first - PAGE : null })}
      {way(words.nextPage, hasNextPage, { after: endCursor, before: null, row: last + 1 })}
    </nav>
  );
}
