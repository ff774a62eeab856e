import { useState } from "preact/hooks";
import { ComplaintsDocument, type ComplaintsQuery, type ComplaintsQueryVariables } from "../generated/kpi";
import { nameOf } from "../shared/names";
import { ask, Failure, token } from "./client";
import { csvOf } from "./csv";
import { addressOf } from "./export";
import { clockOf, type Looked } from "./measures";
import { useSpeech, type Speech } from "./speech";

/** Complaints of one question, and of one file: a longer list is cut, and the button says so. */
const STEP = 100, MOST = 10_000;

type Node = NonNullable<ComplaintsQuery["complaints"]>["edges"][number]["node"];

/** Gives the reader a file. */
function hand(content: Blob, name: string): void {
  const url = URL.createObjectURL(content), link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * All complaints of a list as a file. CSV has the columns of the table, moments as the API writes them; XLSX is the server's own
 * export with every column of a complaint, as who holds the token.
 */
export function Save({ variables, clock, name, count }: { variables: ComplaintsQueryVariables; clock: Looked; name: string; count: number }) {
  const speech = useSpeech(), { words, format } = speech;
  const [state, setState] = useState<"" | "busy" | "failed">("");
  const save = async (make: () => Promise<Blob>, kind: string) => {
    setState("busy");
    try {
      hand(await make(), `${name}.${kind}`);
      setState("");
    } catch {
      setState("failed");
    }
  };
  const table = async () => {
    const nodes = await all(variables);
    return new Blob(["\ufeff", csvOf([headOf(speech, clock), ...nodes.map((node) => rowOf(speech, node, clock))])], { type: "text/csv" });
  };
  const book = async () => {
    const held = token(), response = await fetch(addressOf(variables), held === null ? {} : { headers: { authorization: `Bearer ${held}` } });
    if (!response.ok) throw new Failure("INTERNAL", await response.text());
    return response.blob();
  };
  return (
    <p class="save">
      <button type="button" class="plain" disabled={state === "busy"} onClick={() => void save(table, "csv")}>
        {words.download} CSV{count > MOST ? ` (${words.range("1", format.count(MOST), format.count(count))})` : ""}
      </button>
      <button type="button" class="plain" disabled={state === "busy"} onClick={() => void save(book, "xlsx")}>{words.download} XLSX</button>
      <span role="status">{state === "busy" ? words.loading : state === "failed" ? words.saveFailed : ""}</span>
    </p>
  );
}

/** Every page of the list, all as of the first one's moment, so that none is missed or comes twice. */
async function all(variables: ComplaintsQueryVariables): Promise<Node[]> {
  const { last: _, before: __, ...asked } = variables, nodes: Node[] = [];
  let after: string | null = null, asOf = variables.asOf ?? null;
  while (nodes.length < MOST) {
    const { complaints }: ComplaintsQuery = await ask(ComplaintsDocument, { ...asked, asOf, first: STEP, after });
    if (complaints === null) break;
    nodes.push(...complaints.edges.map(({ node }) => node));
    asOf ??= complaints.freshness.asOf;
    if (!complaints.pageInfo.hasNextPage) break;
    after = complaints.pageInfo.endCursor;
  }
  return nodes.slice(0, MOST);
}

function headOf({ words: { columns } }: Speech, clock: Looked): string[] {
  return [columns.number, columns.category, columns.department, columns.place, columns.submitted, clock === "response" ? columns.dueResponse : clock === "either" ? columns.dueEither : columns.due, columns.state];
}

function rowOf({ words, language }: Speech, node: Node, clock: Looked): string[] {
  const named = (thing: Parameters<typeof nameOf>[0], none: string) => (thing.code === "NONE" ? none : nameOf(thing, language));
  return [
    node.reference, named(node.category, ""), named(node.department, words.none.department), named(node.kelurahan, ""),
    node.submittedAt, clockOf(node, clock).dueAt ?? "", words.statuses[node.status],
  ];
}
