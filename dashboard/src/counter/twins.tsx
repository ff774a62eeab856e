import { useEffect, useState } from "preact/hooks";
import { DismissDocument, MergeDocument, PairsDocument, ReopenDocument, RestoreDocument, type RowFragment } from "../generated/counter";
import { post } from "../shared/ask";
import { nameOf } from "../shared/names";
import { useAct, type UserError } from "./act";
import { FaultLine, Freshness, placeOf, type Desk } from "./parts";
import { usePolled } from "./poll";

const SIZE = 10;

/** Pairs that may be the same, side by side: merge one into the other, or keep that they are not the same; either can be undone. */
export function Twins({ desk }: { desk: Desk }) {
  const { words, format } = desk;
  const [offset, setOffset] = useState(0), [turn, setTurn] = useState(0), [last, setLast] = useState<{ said: string; undo: (() => Promise<readonly UserError[]>) | null; how: string } | null>(null);
  // Comparing all open complaints costs more than a list: it follows the clock, not every change.
  const polled = usePolled(String(offset), Math.floor(desk.tick / 5) + turn, (signal) => post(PairsDocument, { first: SIZE, offset }, signal));
  const { busy, fault, act } = useAct(words, desk.refused);
  useEffect(() => { if (polled.failure?.code === "FORBIDDEN") desk.refused(); }, [polled.failure]);
  const found = polled.data?.duplicatePairs ?? null;
  const again = () => { setTurn((n) => n + 1); desk.changed(); document.getElementById("twins")?.focus(); };
  const decide = async (step: () => Promise<readonly UserError[]>, said: string, how: string, undo: () => Promise<readonly UserError[]>) => {
    if (!(await act(step))) return;
    setLast({ said, undo, how });
    again();
  };
  const merge = (from: RowFragment, into: RowFragment) => decide(
    async () => (await post(MergeDocument, { input: { id: from.id, into: into.id } })).complaintMerge.userErrors, words.merged(from.reference, into.reference), words.undoMerge,
    async () => (await post(ReopenDocument, { input: { id: from.id } })).complaintReopen.userErrors,
  );
  const dismiss = (a: RowFragment, b: RowFragment) => decide(
    async () => (await post(DismissDocument, { id: a.id, other: b.id })).duplicateDismiss.userErrors, words.dismissed, words.undo,
    async () => (await post(RestoreDocument, { id: a.id, other: b.id })).duplicateRestore.userErrors,
  );
  return (
    <section aria-labelledby="twins">
      <h2 id="twins" tabIndex={-1}>{words.tabs.twins}</h2>
      <Freshness words={words} format={format} polled={polled} />
      {last !== null && (
        <p class="done" role="status">{last.said} {last.undo !== null && <button type="button" disabled={busy} onClick={() => void act(last.undo ?? (async () => [])).then((ok) => { if (ok) { setLast({ said: words.undone, undo: null, how: "" }); again(); } })}>{last.how}</button>}</p>
      )}
      <FaultLine fault={fault} />
      {found !== null && (
        <>
          <p><b>{words.pairs(format.count(found.totalCount), format.count(found.compared))}</b> {found.truncated && words.latest}</p>
          {found.pairs.length === 0 && <p class="note">{words.noPairs}</p>}
          <ul class="pairs">
            {found.pairs.map(({ older, newer, score, metresApart, hoursApart, textSimilarity }) => (
              <li key={older.id + newer.id}>
                <p><b>{words.score} {format.percent(score)}</b> <small>{[metresApart === null ? "" : words.metres(format.count(Math.round(metresApart))), words.apart(format.span(hoursApart * 3600)), words.wordsAlike(format.percent(textSimilarity))].filter((part) => part !== "").join(", ")}</small></p>
                <div class="sides"><Side desk={desk} row={older} name={words.older} /><Side desk={desk} row={newer} name={words.newer} /></div>
                <p class="row">
                  <button type="button" data-row disabled={busy} onClick={() => void merge(newer, older)}>{words.into(newer.reference, older.reference)}</button>
                  <button type="button" disabled={busy} onClick={() => void merge(older, newer)}>{words.into(older.reference, newer.reference)}</button>
                  <button type="button" disabled={busy} onClick={() => void dismiss(older, newer)}>{words.notSame}</button>
                </p>
              </li>
            ))}
          </ul>
          <p class="row">
            {offset > 0 && <button type="button" onClick={() => setOffset(0)}>{words.first}</button>}
            {offset + SIZE < found.totalCount && <button type="button" onClick={() => setOffset(offset + SIZE)}>{words.more}</button>}
          </p>
        </>
      )}
    </section>
  );
}

function Side({ desk: { words, language, format }, row, name }: { desk: Desk; row: RowFragment; name: string }) {
  return (
    <article>
      <h3>{name}: {row.reference} <small>{format.date(Date.parse(row.submittedAt))} {format.clock(Date.parse(row.submittedAt))}</small></h3>
      <p class="text">{row.secret ? words.noWords : [row.title, row.file?.text ?? ""].filter((part) => part !== "").join("\n")}</p>
      <p class="note">{[nameOf(row.category, language), nameOf(row.channel, language), words.status[row.status], placeOf(row, language), row.simulated ? words.simulation : ""].filter((part) => part !== "").join(", ")}</p>
    </article>
  );
}
