import { useEffect, useState } from "preact/hooks";
import { QueueDocument } from "../generated/counter";
import { post } from "../shared/ask";
import { nameOf } from "../shared/names";
import { One } from "./one";
import { Freshness, Pager, snippet, type Desk } from "./parts";
import { usePolled } from "./poll";

const SIZE = 20;
const KINDS = ["unassigned", "uncategorised", "search"] as const;
type Kind = (typeof KINDS)[number];

/** What no department has yet, what has no category, and any complaint by its number: the oldest first. */
export function Queue({ desk }: { desk: Desk }) {
  const { words, language, format } = desk;
  const [kind, setKind] = useState<Kind>("unassigned"), [typed, setTyped] = useState(""), [search, setSearch] = useState("");
  const [after, setAfter] = useState<string | null>(null), [id, setId] = useState<string | null>(null);
  const filter = kind === "unassigned" ? { departments: ["NONE"] } : kind === "uncategorised" ? { categories: ["NONE"] } : null;
  const asks = kind !== "search" || search !== "";
  const polled = usePolled(asks ? JSON.stringify([kind, search, after]) : null, desk.tick, (signal) => post(QueueDocument, {
    filter, measure: kind === "search" ? "RECEIVED" as const : "OPEN" as const, search: kind === "search" ? search : null, first: SIZE, after,
  }, signal));
  useEffect(() => { if (polled.failure?.code === "FORBIDDEN") desk.refused(); }, [polled.failure]);
  const page = polled.data?.complaints ?? null;
  const show = (next: Kind) => { setKind(next); setAfter(null); };
  return (
    <div class="edit">
      <section aria-labelledby="queue">
        <h2 id="queue" tabIndex={-1}>{words.tabs.queue}</h2>
        <form class="row" onSubmit={(event) => {
          event.preventDefault();
          // What stands in the field, not what the last drawing knew: Enter may come before it is drawn.
          setSearch(String(new FormData(event.currentTarget).get("find") ?? "").trim());
          setAfter(null);
        }}>
          <label class="one"><span>{words.which}</span>
            <select value={kind} onChange={(event) => show(KINDS.find((k) => k === event.currentTarget.value) ?? "unassigned")}>
              {KINDS.map((k) => <option key={k} value={k}>{words[k]}</option>)}
            </select>
          </label>
          {kind === "search" && <><label class="one"><span>{words.find}</span><input type="search" name="find" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} /></label><button type="submit">{words.search}</button></>}
        </form>
        {asks && <Freshness words={words} format={format} polled={polled} />}
        {page !== null && (
          <>
            <p><b>{words.of(format.count(page.totalCount))}</b></p>
            <ul class="shelf">
              {page.nodes.map((row) => (
                <li key={row.id}>
                  <button type="button" data-row aria-current={row.id === id ? "true" : undefined} onClick={() => { setId(row.id); setTimeout(() => document.getElementById("one")?.focus(), 300); }}>
                    <b>{row.reference}</b><small>{words.age(format.span((Date.now() - Date.parse(row.submittedAt)) / 1000))}</small>
                    <span class="of">{snippet(words, row)}</span>
                    <small class="of">{[nameOf(row.channel, language), row.category.code === "NONE" ? words.uncategorised : nameOf(row.category, language), row.kelurahan.code === "NONE" ? "" : nameOf(row.kelurahan, language), row.simulated ? words.simulation : ""].filter((part) => part !== "").join(", ")}</small>
                  </button>
                </li>
              ))}
              {page.nodes.length === 0 && <li class="note">{kind === "search" ? words.nothing : words.empty}</li>}
            </ul>
            <Pager words={words} more={page.pageInfo.hasNextPage} later={after !== null} next={() => setAfter(page.pageInfo.endCursor)} first={() => setAfter(null)} />
          </>
        )}
      </section>
      <section aria-live="off">{id === null ? <p class="note">{words.pickOne}</p> : <One key={id} desk={desk} id={id} />}</section>
    </div>
  );
}
