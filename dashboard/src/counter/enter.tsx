import { useEffect, useRef, useState } from "preact/hooks";
import { SubmitDocument, type GivenFragment } from "../generated/counter";
import { post } from "../shared/ask";
import { Field } from "../shared/field";
import { nameOf } from "../shared/names";
import { useAct, type UserError } from "./act";
import { emptyDraft, inputOf, isTyped, keepDraft, keptDraft, newReference, offered, type Draft } from "./draft";
import { categoryChoices, districtChoices, FaultLine, type Desk } from "./parts";
import { Pick } from "./pick";
import { Receipt } from "./receipt";

/** The form of a complaint that somebody tells, and the receipt after it. */
export function Enter({ desk }: { desk: Desk }) {
  const { words, language, city } = desk;
  const channels = city.counterChannels;
  const [kept] = useState(() => keptDraft(Date.now()));
  const [draft, setDraft] = useState<Draft>(() => offered(kept ?? emptyDraft(""), channels.map(({ code }) => code)));
  const [errors, setErrors] = useState<readonly UserError[]>([]), [given, setGiven] = useState<GivenFragment | null>(null);
  const { busy, fault, act, clear } = useAct(words, desk.refused), form = useRef<HTMLFormElement>(null);
  const set = (change: Partial<Draft>) => setDraft((old) => ({ ...old, ...change }));
  useEffect(() => keepDraft(given === null ? draft : null, Date.now()), [draft, given]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => { if (isTyped(draft) && given === null) event.preventDefault(); };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [draft, given]);
  useEffect(() => { if (errors.length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(); }, [errors]);
  const start = () => {
    setDraft(emptyDraft(draft.channel));
    setGiven(null);
    setErrors([]);
    clear();
    setTimeout(() => form.current?.querySelector<HTMLElement>("textarea")?.focus());
  };
  if (given !== null) return <Receipt desk={desk} given={given} next={start} />;
  const faultAt = (name: string) => errors.find(({ field }) => field?.slice(1).join(".") === name)?.message;
  const known = errors.some(({ field, code }) => code === "CONFLICT" && field?.[1] === "externalId");
  const save = (sent: Draft) => void act(async () => {
    setErrors([]);
    const { complaintSubmit: done } = await post(SubmitDocument, { input: inputOf(sent) });
    if (done.complaint !== null) {
      setGiven(done);
      desk.changed();
      return [];
    }
    setErrors(done.userErrors);
    return done.userErrors.filter(({ field }) => field === null);
  });
  return (
    <form ref={form} class="enter" noValidate aria-labelledby="enter"
      onSubmit={(event) => { event.preventDefault(); save(draft); }}
      onKeyDown={(event) => { if (event.key === "Enter" && event.ctrlKey) { event.preventDefault(); save(draft); } }}>
      <h2 id="enter" tabIndex={-1}>{words.tabs.enter}</h2>
      {kept !== null && <p class="note" role="status">{words.restored}</p>}
      <fieldset class="ways"><legend>{words.channel}</legend>
        {channels.map((channel) => (
          <label key={channel.code}><input type="radio" name="channel" checked={draft.channel === channel.code} onChange={() => set({ channel: channel.code })} /> {nameOf(channel, language)}</label>
        ))}
      </fieldset>
      <Field label={words.text} hint={words.textHint} fault={faultAt("text")}>
        {(props) => <textarea {...props} rows={6} maxLength={10_000} value={draft.text} onInput={(event) => set({ text: event.currentTarget.value })} />}
      </Field>
      <div class="row">
        <Field label={words.category} hint={words.categoryHint} fault={faultAt("category")}>
          {(props) => <Pick {...props} choices={categoryChoices(city, language)} value={draft.category} count={(n) => words.fits(String(n))} choose={(category) => set({ category })} />}
        </Field>
        <Field label={words.district} fault={faultAt("district")}>
          {(props) => <Pick {...props} choices={districtChoices(city, language)} value={draft.district} count={(n) => words.fits(String(n))} choose={(district) => set({ district })} />}
        </Field>
      </div>
      <Field label={words.address} fault={faultAt("address")}>
        {(props) => <input type="text" {...props} class="wide" autocomplete="off" value={draft.address} onInput={(event) => set({ address: event.currentTarget.value })} />}
      </Field>
      <fieldset><legend>{words.who}</legend>
        <div class="checks">
          <label><input type="checkbox" checked={draft.anonymous} onChange={(event) => set({ anonymous: event.currentTarget.checked })} /> {words.anonymous}</label>
          <label><input type="checkbox" checked={draft.secret} onChange={(event) => set({ secret: event.currentTarget.checked })} /> {words.secret}</label>
        </div>
        {draft.anonymous ? <p class="note">{words.whoGone}</p> : (
          <div class="row">
            {(["name", "phone", "email"] as const).map((part) => (
              <Field key={part} label={words[part]} fault={faultAt(`reporter.${part}`)}>
                {(props) => <input type="text" inputMode={part === "name" ? "text" : part === "phone" ? "tel" : "email"} {...props} autocomplete="off" value={draft[part]} onInput={(event) => set({ [part]: event.currentTarget.value })} />}
              </Field>
            ))}
          </div>
        )}
      </fieldset>
      <FaultLine fault={fault} />
      {known && <p class="bad" role="alert">{draft.externalId}: {words.known} <button type="button" onClick={() => { const fresh = { ...draft, externalId: newReference(new Date()) }; setDraft(fresh); save(fresh); }}>{words.asNew}</button></p>}
      <div class="acts">
        <button type="submit" class="main" disabled={busy}>{busy ? words.saving : words.save}</button>
        <button type="button" disabled={!isTyped(draft)} onClick={start}>{words.clear}</button>
      </div>
    </form>
  );
}
