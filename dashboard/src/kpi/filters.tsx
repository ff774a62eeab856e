import { useEffect, useRef, useState } from "preact/hooks";
import type { SpanFragment } from "../generated/kpi";
import { nameOf, shortName, type Named } from "../shared/names";
import { useNavigation } from "./navigate";
import { PRESETS, TOP, type FilterName, type View } from "./route";
import { datesOf } from "./span";
import { useSpeech } from "./speech";

/** Period, comparison, moment and filters. Every choice is in the address. */
export function Filters({ window }: { window: SpanFragment | null }) {
  const speech = useSpeech(), { words, city, language } = speech, { view, go } = useNavigation();
  const [custom, setCustom] = useState(false), [past, setPast] = useState(false);
  const more = useRef<HTMLDetailsElement>(null);
  useEffect(() => { // the box over the page goes with Escape, and when something beside it is touched
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || more.current?.open !== true) return;
      more.current.open = false;
      more.current.querySelector("summary")?.focus();
    };
    const touch = (event: Event) => {
      if (more.current !== null && event.target instanceof Node && !more.current.contains(event.target)) more.current.open = false;
    };
    addEventListener("keydown", key);
    addEventListener("pointerdown", touch);
    return () => {
      removeEventListener("keydown", key);
      removeEventListener("pointerdown", touch);
    };
  }, []);
  const change = (next: Partial<View>) => go({ ...next, ...TOP, search: view.search });
  const filter = (name: FilterName, code: string) => {
    const { [name]: _, ...rest } = view.filter;
    change({ filter: code === "" ? rest : { ...rest, [name]: code } });
  };
  const dates = window === null ? null : datesOf(window);
  const chosen = view.preset === null || custom;
  const extra = Object.keys(view.filter).length + (view.basis === null ? 0 : 1) + (view.asOf === null ? 0 : 1);
  const lists: [FilterName, readonly Named[]][] = city === null ? [] : [
    ["district", city.districts], ["channel", city.channels], ["source", city.sources], ["programme", city.programmes], ["category", city.categories.filter(({ sensitive }) => !sensitive)],
  ];
  const pick = (name: FilterName, label: string, list: readonly Named[], short = false) => (
    <label class="fl" key={name}><small>{label}</small>
      <select value={view.filter[name] ?? ""} onChange={(event) => filter(name, event.currentTarget.value)}>
        <option value="">{words.all}</option>
        {list.map((item) => <option key={item.code} value={item.code}>{short && "abbreviation" in item ? shortName(item as Named & { abbreviation: string }, language) : nameOf(item, language)}</option>)}
        {(name === "pillar" || name === "department" || name === "district" || name === "kecamatan" || name === "kelurahan") && <option value="NONE">{words.none[name === "pillar" || name === "department" ? name : "district"]}</option>}
      </select>
    </label>
  );
  return (
    <div class="flt" role="region" aria-label={words.more}>
      <label class="fl per"><small>{words.period}{dates !== null && view.preset !== "ALL" && <i> {speech.day(`${dates.from}T12:00:00Z`)} – {speech.day(`${dates.to}T12:00:00Z`)}</i>}</small>
        <select value={chosen ? "custom" : view.preset ?? ""} onChange={(event) => {
          const preset = PRESETS.find((p) => p === event.currentTarget.value);
          setCustom(preset === undefined);
          if (preset !== undefined) change({ preset, from: null, to: null });
        }}>
          {PRESETS.map((preset) => <option key={preset} value={preset}>{words.presets[preset]}</option>)}
          <option value="custom">{words.custom}</option>
        </select>
      </label>
      {chosen && <Dates start={{ from: view.from ?? dates?.from ?? "", to: view.to ?? dates?.to ?? "" }} done={(from, to) => { setCustom(false); change({ preset: null, from, to }); }} />}
      <label class="fl"><small>{words.comparison}</small>
        <select value={view.compare ?? "NONE"} onChange={({ currentTarget: { value } }) => change({ compare: value === "PREVIOUS_PERIOD" || value === "YEAR_EARLIER" ? value : null })}>
          {(["PREVIOUS_PERIOD", "YEAR_EARLIER", "NONE"] as const).map((c) => <option key={c} value={c}>{words.compare[c]}</option>)}
        </select>
      </label>
      <details class="rest" ref={more}>
        <summary><small>{words.more}</small><span>{extra === 0 ? words.all : speech.format.count(extra)}</span></summary>
        <div class="pop">
          <label class="fl"><small>{words.asOf}</small>
            <select value={view.asOf === null && !past ? "" : "past"} onChange={({ currentTarget: { value } }) => { setPast(value !== ""); if (value === "") change({ asOf: null }); }}>
              <option value="">{words.now}</option><option value="past">{words.moment}</option>
            </select>
          </label>
          {(view.asOf !== null || past) && <Moment />}
          {view.page !== "pillars" && city !== null && pick("pillar", words.pillar, city.pillars)}
          {view.page !== "departments" && city !== null && pick("department", words.department, city.departments.filter(({ validTo }) => validTo === null), true)}
          {(["kecamatan", "kelurahan"] as const).filter((name) => view.filter[name] !== undefined).map((name) => pick(name, words[name], (city?.districts ?? []).filter(({ level }) => level === name.toUpperCase())))}
          {lists.map(([name, list]) => pick(name, words.filters[name] ?? name, list))}
          <label class="fl"><small>{words.basis}</small>
            <select value={view.basis ?? ""} onChange={({ currentTarget: { value } }) => change({ basis: value === "EVENT" || value === "DUE" || value === "COHORT" ? value : null })}>
              <option value="">{words.basisOwn}</option>
              {(["EVENT", "DUE", "COHORT"] as const).map((basis) => <option key={basis} value={basis}>{words.bases[basis]}</option>)}
            </select>
          </label>
          {(Object.keys(view.filter).length > 0 || view.basis !== null || view.asOf !== null) && (
            <button type="button" class="plain" onClick={() => { setPast(false); change({ filter: {}, basis: null, asOf: null }); }}>{words.clear}</button>
          )}
        </div>
      </details>
      <Copy />
      {extra > 0 && <Chosen view={view} change={change} filter={filter} />}
    </div>
  );
}

/** What narrows the figures, in sight, each with a way to drop it: figures of a part must not be read as the city's. */
function Chosen({ view, change, filter }: { view: View; change(next: Partial<View>): void; filter(name: FilterName, code: string): void }) {
  const { words, city, language, full } = useSpeech();
  const lists: Readonly<Partial<Record<FilterName, readonly Named[]>>> = city === null ? {} : {
    pillar: city.pillars, department: city.departments, programme: city.programmes, category: city.categories, district: city.districts, kecamatan: city.districts,
    kelurahan: city.districts, channel: city.channels, source: city.sources,
  };
  const named = (name: FilterName, code: string) => {
    if (code === "NONE") return words.none[name === "pillar" || name === "department" || name === "category" ? name : "district"];
    const found = lists[name]?.find((item) => item.code === code);
    return found === undefined ? code : nameOf(found, language);
  };
  const chip = (label: string, text: string, drop: () => void) => (
    <li key={label}><button type="button" onClick={drop}><small>{label}</small> {text} <span aria-hidden="true">×</span><span class="sr"> {words.drop}</span></button></li>
  );
  return (
    <ul class="chips">
      {(Object.entries(view.filter) as [FilterName, string][]).map(([name, codes]) => chip(words.filters[name] ?? name, codes.split(",").map((code) => named(name, code)).join(", "), () => filter(name, "")))}
      {view.basis !== null && chip(words.basis, words.bases[view.basis], () => change({ basis: null }))}
      {view.asOf !== null && chip(words.asOf, full(view.asOf), () => change({ asOf: null }))}
    </ul>
  );
}

/** Two dates, taken together. */
function Dates({ start, done }: { start: { from: string; to: string }; done(from: string, to: string): void }) {
  const { words } = useSpeech();
  return (
    <form class="dates" onSubmit={(event) => {
      event.preventDefault();
      const data = new FormData(event.currentTarget), from = String(data.get("from")), to = String(data.get("to"));
      if (from !== "" && to !== "") done(from <= to ? from : to, from <= to ? to : from);
    }}>
      <label><small>{words.from}</small><input type="date" name="from" required defaultValue={start.from} /></label>
      <label><small>{words.to}</small><input type="date" name="to" required defaultValue={start.to} /></label>
      <button type="submit">{words.apply}</button>
    </form>
  );
}

/** A moment of the city, taken to the minute. */
function Moment() {
  const { words, city } = useSpeech(), { view, go } = useNavigation();
  const zone = city?.timeZone ?? "Asia/Jakarta", now = new Date();
  return (
    <form class="dates" onSubmit={(event) => {
      event.preventDefault();
      const at = String(new FormData(event.currentTarget).get("at"));
      if (at !== "") go({ asOf: inZone(at, zone), ...TOP });
    }}>
      <label><small>{words.asOf}</small><input type="datetime-local" name="at" required max={localOf(now.toISOString(), zone)} defaultValue={localOf(view.asOf ?? now.toISOString(), zone)} /></label>
      <button type="submit">{words.apply}</button>
    </form>
  );
}

/** A moment as the city's wall clock shows it: 2026-11-24T14:37. */
export function localOf(iso: string, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).formatToParts(Date.parse(iso));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}`;
}

/** The moment at which the city's wall clock shows this, in ISO 8601 with offset. */
export function inZone(local: string, zone: string): string {
  const read = Date.parse(`${local}:00Z`);
  const offset = Date.parse(`${localOf(new Date(read).toISOString(), zone)}:00Z`) - read;
  const at = read - offset, settled = Date.parse(`${localOf(new Date(at).toISOString(), zone)}:00Z`) - at;
  const minutes = Math.round(settled / 60_000), two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, "0");
  return `${local}:00${minutes < 0 ? "-" : "+"}${two(minutes / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/** Puts the link of this view on the clipboard. */
function Copy() {
  const { words } = useSpeech(), [done, setDone] = useState(false);
  return (
    <button type="button" class="plain copy" onClick={() => {
      void navigator.clipboard?.writeText(location.href).then(() => { setDone(true); setTimeout(() => setDone(false), 3000); });
    }}><span role="status">{done ? words.copied : words.copy}</span></button>
  );
}
