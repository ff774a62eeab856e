import { useEffect, useRef, useState } from "preact/hooks";
import { DeleteScreenDocument, SaveScreenDocument, type MapMeasure, type ScreenFragment } from "../generated/screens";
import { Failure, post } from "../shared/ask";
import type { Format, Language } from "../shared/format";
import { nameOf, shortName } from "../shared/names";
import type { City } from "./app";
import { faultsOf, inputOf, OFFERED, type Draft, type Offered } from "./draft";
import { Field } from "../shared/field";
import { Turns } from "./turns";
import type { Words } from "./words";

interface Props {
  words: Words;
  language: Language;
  format: Format;
  city: City;
  start: Draft;
  isNew: boolean;
  /** What the last act did, in words. */
  said: string;
  saved(screen: ScreenFragment): void;
  deleted(code: string): void;
  /** The server wants a token that may change screens. */
  refused(): void;
}

/** The form of one screen. What the server finds wrong is said at the field, and the first such field is focused. */
export function Form({ words, language, format, city, start, isNew, said, saved, deleted, refused }: Props) {
  const [draft, setDraft] = useState(start), [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false), [asking, setAsking] = useState(false), form = useRef<HTMLFormElement>(null);
  const set = (change: Partial<Draft>) => setDraft((old) => ({ ...old, ...change }));
  useEffect(() => { form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(); }, [faults]);

  const send = async (act: () => Promise<readonly { field: string[] | null; message: string }[]>) => {
    setBusy(true);
    try {
      setFaults(faultsOf(await act()));
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      if (cause.code === "FORBIDDEN" || cause.code === "UNAUTHENTICATED") refused();
      setFaults(new Map([["", cause.code === "UNREACHABLE" ? words.unreachable : `${words.failed}: ${cause.message}`]]));
    } finally {
      setBusy(false);
    }
  };
  const save = () => send(async () => {
    if (draft.scenes.length === 0) return [{ field: ["input", "scenes"], message: words.empty }];
    const { screenSave: { screen, userErrors } } = await post(SaveScreenDocument, { input: inputOf(draft) });
    if (screen !== null) saved(screen);
    return userErrors;
  });
  const remove = () => send(async () => {
    const { screenDelete: { userErrors } } = await post(DeleteScreenDocument, { code: draft.code });
    if (userErrors.length === 0 || userErrors[0]?.code === "NOT_FOUND") deleted(draft.code);
    return userErrors;
  });

  const choices: Record<Offered, readonly { code: string; name: string }[]> = {
    departments: city.departments.filter(({ validTo, code }) => validTo === null || draft.filter.departments?.includes(code) === true)
      .map((d) => ({ code: d.code, name: shortName(d, language) })),
    pillars: city.pillars.map((p) => ({ code: p.code, name: nameOf(p, language) })),
    districts: city.districts.map((d) => ({ code: d.code, name: nameOf(d, language) })),
  };
  const kept = Object.entries(draft.filter).flatMap(([name, codes]) => (codes === null || (OFFERED as readonly string[]).includes(name) ? [] : [`${name} ${codes.join(", ")}`]));
  const whole = [...faults].filter(([name]) => !FIELDS.includes(name));
  return (
    <form ref={form} noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) void save(); }}>
      <fieldset>
        <legend>{words.who}</legend>
        <div class="row">
          <Field label={words.name} fault={faults.get("name")}>{(props) => <input type="text" {...props} value={draft.name} onInput={(event) => set({ name: event.currentTarget.value })} />}</Field>
          <Field label={words.code} hint={isNew ? words.codeHint : undefined} fault={faults.get("code")}>
            {(props) => <input type="text" {...props} readOnly={!isNew} autocomplete="off" spellcheck={false} value={draft.code} onInput={(event) => set({ code: event.currentTarget.value })} />}
          </Field>
        </div>
      </fieldset>
      <Turns words={words} format={format} scenes={draft.scenes} seconds={draft.rotateSeconds} stays={draft.stays} fault={faults.get("scenes")} secondsFault={faults.get("rotateSeconds")} staysFault={faults.get("stays")}
        change={(scenes) => set({ scenes })} pace={(rotateSeconds) => set({ rotateSeconds })} stay={(stays) => set({ stays })} />
      <fieldset>
        <legend>{words.look}</legend>
        <div class="row">
          <Field label={words.language} fault={faults.get("language")}>{(props) => (
            <select {...props} value={draft.language ?? ""} onChange={(event) => set({ language: event.currentTarget.value === "" ? null : event.currentTarget.value })}>
              <option value="">{words.first}</option>{city.languages.map((tag) => <option key={tag} value={tag}>{words.languages[tag] ?? tag}</option>)}
            </select>
          )}</Field>
          <Field label={words.theme} fault={faults.get("theme")}>{(props) => (
            <select {...props} value={draft.theme} onChange={(event) => set({ theme: event.currentTarget.value === "LIGHT" ? "LIGHT" : "DARK" })}>
              <option value="DARK">{words.dark}</option><option value="LIGHT">{words.light}</option>
            </select>
          )}</Field>
          {city.boundaries.length > 0 && <>
            <Field label={words.measure} fault={faults.get("measure")}>{(props) => (
              <select {...props} value={draft.measure} onChange={(event) => set({ measure: event.currentTarget.value as MapMeasure })}>
                {Object.entries(words.measures).map(([code, name]) => <option key={code} value={code}>{name}</option>)}
              </select>
            )}</Field>
            <Field label={words.level} fault={faults.get("level")}>{(props) => (
              <select {...props} value={draft.level} onChange={(event) => set({ level: event.currentTarget.value === "KECAMATAN" ? "KECAMATAN" : "KELURAHAN" })}>
                {Object.entries(words.levels).map(([code, name]) => <option key={code} value={code}>{name}</option>)}
              </select>
            )}</Field>
          </>}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.filter}</legend>
        {OFFERED.filter((name) => choices[name].length > 0).map((name) => {
          const codes = draft.filter[name] ?? [], fault = faults.get(`filter.${name}`);
          return (
            <details key={name} class="part" open={fault !== undefined ? true : undefined}>
              <summary>{words[name]}<small>{codes.length === 0 ? words.everything : words.chosen(format.count(codes.length))}</small></summary>
              {fault !== undefined && <p class="bad" role="alert">{words[name]}: <span lang="en">{fault}</span></p>}
              <div class="checks" role="group" aria-label={words[name]}>
                {choices[name].map(({ code, name: text }) => (
                  <label key={code}>
                    <input type="checkbox" checked={codes.includes(code)} onChange={(event) => {
                      const next = event.currentTarget.checked ? [...codes, code] : codes.filter((c) => c !== code);
                      set({ filter: { ...draft.filter, [name]: next.length === 0 ? null : next } });
                    }} />{text}
                  </label>
                ))}
              </div>
            </details>
          );
        })}
        {kept.length > 0 && <p class="note">{words.kept(kept.join("; "))}</p>}
      </fieldset>
      <div class="acts">
        <button class="main" type="submit" disabled={busy}>{busy ? words.saving : words.save}</button>
        {!isNew && <a href={`/wall?screen=${encodeURIComponent(draft.code)}`} target="_blank" rel="noopener">{words.preview}</a>}
        {!isNew && (asking
          ? <><span>{words.sure}</span><button type="button" onClick={() => void remove()}>{words.yes}</button><button type="button" onClick={() => setAsking(false)}>{words.no}</button></>
          : <button type="button" class="plain" onClick={() => setAsking(true)}>{words.remove_}</button>)}
        <span class="done" role="status">{faults.size === 0 ? said : words.wrong(format.count(faults.size))}</span>
        {whole.map(([name, message]) => <p key={name} class="bad" role="alert">{name === "" ? "" : `${name}: `}{message}</p>)}
      </div>
    </form>
  );
}

const FIELDS: readonly string[] = ["code", "name", "scenes", "rotateSeconds", "stays", "language", "theme", "measure", "level", ...OFFERED.map((name) => `filter.${name}`)];
