import type { ComplaintsQuery } from "../generated/kpi";
import { Mark } from "../shared/marks";
import { nameOf, shortName } from "../shared/names";
import { connection } from "./live";
import { clockOf, lateness, type Looked } from "./measures";
import { To } from "./navigate";
import { START } from "./route";
import { useSpeech } from "./speech";
import { useNavigation } from "./navigate";

type Edge = NonNullable<ComplaintsQuery["complaints"]>["edges"][number];

/** A page of complaints: a table at a desk, a block each on a phone. Nothing in it names or reaches a citizen. */
export function ListRows({ edges, clock, readable }: { edges: readonly Edge[]; clock: Looked; readable: boolean }) {
  const { words } = useSpeech();
  return (
    <table class="cl">
      <thead>
        <tr>
          <th scope="col">{words.columns.number}</th><th scope="col">{words.columns.category}</th><th scope="col">{words.columns.department}</th>
          <th scope="col">{words.columns.place}</th><th scope="col">{words.columns.submitted}</th>
          <th scope="col">{clock === "response" ? words.columns.dueResponse : clock === "either" ? words.columns.dueEither : words.columns.due}</th><th scope="col">{words.columns.state}</th>
          <th scope="col" class="lt">{words.columns.late}</th>
        </tr>
      </thead>
      <tbody>{edges.map((edge) => <Row key={edge.cursor} edge={edge} clock={clock} readable={readable} />)}</tbody>
    </table>
  );
}

/** Statuses of an ended complaint: a promise that was not met by then never will be, and its delay no longer grows. */
const ENDED: ReadonlySet<string> = new Set(["CLOSED", "REJECTED", "DUPLICATE"]);

function Row({ edge: { node }, clock, readable }: { edge: Edge; clock: Looked; readable: boolean }) {
  const speech = useSpeech(), { words, language, format } = speech, { view } = useNavigation();
  const promise = clockOf(node, clock), over = ENDED.has(node.status) && promise.answeredAt === null;
  const late = over ? 0 : lateness(promise, Date.now() + connection.get().offset);
  const none = (code: string) => code === "NONE";
  return (
    <tr>
      <th scope="row">
        <To change={{ ...START, page: "complaint", item: node.id, lang: view.lang }}>{node.reference}</To>
        {node.title !== "" && <small>{node.title}</small>}
      </th>
      <td class="cat">{none(node.category.code) ? <em>{readable ? words.none["category"] : words.hiddenCategory}</em> : nameOf(node.category, language)}</td>
      <td class="op">{none(node.department.code) ? words.none.department : shortName(node.department, language)}</td>
      <td class="kl">{none(node.kelurahan.code) ? "\u2013" : nameOf(node.kelurahan, language)}</td>
      <td class="dt">{speech.short(node.submittedAt)}</td>
      <td class="dt">{promise.dueAt === null ? "\u2013" : speech.short(promise.dueAt)}</td>
      <td class="hs">{words.statuses[node.status]}</td>
      <td class={late > 0 ? "lt over" : "lt"}>
        {late > 0 ? <><Mark of="over" />{format.span(late)}</> : over && promise.verdict === "BREACHED" ? words.brokenUnmet : words.verdicts[promise.verdict]}
      </td>
    </tr>
  );
}
