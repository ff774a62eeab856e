import { useState } from "preact/hooks";
import { ComplaintsDocument, type ComplaintsQuery, type ComplaintsQueryVariables } from "../generated/kpi";
import { nameOf } from "../shared/names";
import { ask } from "./client";
import { csvOf } from "./csv";
import { clockOf, type Looked } from "./measures";
import { useSpeech, type Speech } from "./speech";

/** Complaints of one question, and of one file: a longer list is cut, and the button says so. */
const STEP = 100, MOST = 10_000;

type Node = NonNullable<ComplaintsQuery["complaints"]>["edges"][number]["node"];

/** All complaints of a list as a CSV file: the columns of the table, moments as the API writes them. */
export function Save({ variables, clock, name, count }: { variables: ComplaintsQueryVariables; clock: Looked; name: string; count: number }) {
  const speech = useSpeech(), { words, format } = speech;
  const [state, setState] = useState<"" | "busy" | "failed">("");
  const save = async () => {
    setState("busy");
    try {
      const nodes = await all(variables);
      const url = URL.createObjectURL(new Blob(["\ufeff", csvOf([headOf(speech, clock), ...nodes.map((node) => rowOf(speech, node, clock))])], { type: "text/csv" }));
      const link = document.createElement("a");
      link.href = url;
      link.download = `${name}.csv`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      setState("");
    } catch {
      setState("failed");
    }
  };
  return (
    <p class="save">
      <button type="button" class="plain" disabled={state === "busy"} onClick={() => void save()}>
        {words.download} CSV{count > MOST ? ` (${words.range("1", format.count(MOST), format.count(count))})` : ""}
      </button>
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
