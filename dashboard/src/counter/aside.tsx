import { useEffect, useState } from "preact/hooks";
import { AsideDocument, DiscardDocument, ReplayDocument, type AsideQuery, type SetAsideState } from "../generated/counter";
import { post } from "../shared/ask";
import { Field } from "../shared/field";
import { nameOf } from "../shared/names";
import { useAct } from "./act";
import { FaultLine, Freshness, Pager, type Desk } from "./parts";
import { usePolled } from "./poll";
import { whyAside } from "./why";

const SIZE = 20;
const STATES: readonly SetAsideState[] = ["WAITING", "MENDED", "DISCARDED"];
type Record_ = NonNullable<AsideQuery["setAside"]>["edges"][number]["node"];

/** Records that could not be taken: open, mend, replay, or discard with a reason. */
export function Aside({ desk }: { desk: Desk }) {
  const { words, language, format } = desk;
  const [state, setState] = useState<SetAsideState>("WAITING"), [after, setAfter] = useState<string | null>(null), [chosen, setChosen] = useState<Record_ | null>(null), [said, setSaid] = useState("");
  const polled = usePolled(JSON.stringify([state, after]), desk.tick, (signal) => post(AsideDocument, { state, source: null, first: SIZE, after }, signal));
  useEffect(() => { if (polled.failure?.code === "FORBIDDEN") desk.refused(); }, [polled.failure]);
  const page = polled.data?.setAside ?? null;
  return (
    <div class="edit">
      <section aria-labelledby="aside">
        <h2 id="aside" tabIndex={-1}>{words.tabs.aside}</h2>
        <label class="one"><span>{words.which}</span>
          <select value={state} onChange={(event) => { setState(STATES.find((s) => s === event.currentTarget.value) ?? "WAITING"); setAfter(null); }}>
            {STATES.map((s) => <option key={s} value={s}>{words.states[s]}</option>)}
          </select>
        </label>
        <Freshness words={words} format={format} polled={polled} />
        {page !== null && (
          <>
            <p><b>{format.count(page.totalCount)}</b></p>
            <ul class="shelf">
              {page.edges.map(({ node }) => (
                <li key={node.id}>
                  <button type="button" data-row aria-current={node.id === chosen?.id ? "true" : undefined} onClick={() => { setChosen(node); setSaid(""); setTimeout(() => document.getElementById("record")?.focus()); }}>
                    <b>{nameOf(node.source, language)} {node.externalId}</b><small>{words.age(format.span((Date.now() - Date.parse(node.receivedAt)) / 1000))}</small>
                    <span class="of">{whyAside(node.reason, language)}</span>
                  </button>
                </li>
              ))}
              {page.edges.length === 0 && <li class="note">{words.empty}</li>}
            </ul>
            <Pager words={words} more={page.pageInfo.hasNextPage} later={after !== null} next={() => setAfter(page.pageInfo.endCursor)} first={() => setAfter(null)} />
          </>
        )}
      </section>
      <section>
        {said !== "" && <p class="done" role="status">{said}</p>}
        {chosen === null ? <p class="note">{words.pickOne}</p> : <Mend key={chosen.id} desk={desk} record={chosen} decided={(what) => { setChosen(null); setSaid(what); desk.changed(); document.getElementById("aside")?.focus(); }} />}
      </section>
    </div>
  );
}

/** One record. What was mended stays here while the server refuses it. */
function Mend({ desk, record, decided }: { desk: Desk; record: Record_; decided(what: string): void }) {
  const { words, language, format } = desk;
  const [content, setContent] = useState(record.content), [why, setWhy] = useState(""), { busy, fault, act } = useAct(words, desk.refused);
  const whole = new TextEncoder().encode(record.content).length >= record.contentBytes, waiting = record.state === "WAITING";
  const replay = () => act(async () => (await post(ReplayDocument, { id: record.id, content: content === record.content ? null : content })).setAsideReplay.userErrors).then((ok) => { if (ok) decided(words.replayed); });
  const discard = () => act(async () => (await post(DiscardDocument, { id: record.id, reason: why })).setAsideDiscard.userErrors).then((ok) => { if (ok) decided(words.discarded); });
  return (
    <>
      <h2 id="record" tabIndex={-1}>{nameOf(record.source, language)} {record.externalId} <small>{words.states[record.state]}</small></h2>
      <p lang="en">{record.message}</p>
      <dl class="about">
        <dt>{words.reason}</dt><dd>{whyAside(record.reason, language)}</dd>
        {record.field !== "" && <><dt>{words.at}</dt><dd>{[record.field, record.column].filter((part) => part !== "").join(" / ")}</dd></>}
        {record.value !== "" && <><dt>{words.value}</dt><dd>{record.value}</dd></>}
        <dt>{words.source}</dt><dd>{record.format}{record.line === null ? "" : `, ${words.line(format.count(record.line))}`}{record.tries > 0 ? `, ${words.tries(format.count(record.tries))}` : ""}</dd>
        {record.decision !== "" && <><dt>{words.decided}</dt><dd>{record.decision}</dd></>}
      </dl>
      <Field label={words.content} hint={!waiting ? undefined : whole ? words.contentHint : words.cut} fault={undefined}>
        {(props) => <textarea {...props} class="raw" rows={10} spellcheck={false} readOnly={!waiting || !whole} value={content}
          onKeyDown={(event) => { if (event.key === "Enter" && event.ctrlKey) void replay(); }} onInput={(event) => setContent(event.currentTarget.value)} />}
      </Field>
      <FaultLine fault={fault} />
      {waiting && (
        <>
          <p class="row"><button type="button" class="main" disabled={busy || !whole} onClick={() => void replay()}>{words.replay}</button></p>
          <form class="row" onSubmit={(event) => { event.preventDefault(); void discard(); }}>
            <Field label={words.discardWhy} fault={undefined}>{(props) => <input type="text" {...props} maxLength={500} value={why} onInput={(event) => setWhy(event.currentTarget.value)} />}</Field>
            <button type="submit" disabled={busy || why.trim() === ""}>{words.discard}</button>
          </form>
        </>
      )}
    </>
  );
}
