import { useState } from "preact/hooks";
import type { SpanFragment } from "../generated/kpi";
import type { Named } from "../shared/names";
import { Chosen } from "./chosen";
import { useClosing } from "./closing";
import { Copy } from "./copy";
import { Dates, Moment } from "./moments";
import { useNavigation } from "./navigate";
import { Pick } from "./pick";
import { PRESETS, TOP, type FilterName, type View } from "./route";
import { datesOf } from "./span";
import { useSpeech } from "./speech";

/** Period, comparison, moment and filters. Every choice is in the address. */
export function Filters({ window }: { window: SpanFragment | null }) {
  const speech = useSpeech(), { words, city } = speech, { view, go } = useNavigation();
  const [custom, setCustom] = useState(false), [past, setPast] = useState(false);
  const more = useClosing();
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
  const pick = (name: FilterName, label: string, list: readonly Named[], short = false) =>
    <Pick key={name} name={name} label={label} list={list} value={view.filter[name] ?? ""} short={short} choose={(code) => filter(name, code)} />;
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
