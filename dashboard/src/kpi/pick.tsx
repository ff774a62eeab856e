import { nameOf, shortName, type Named } from "../shared/names";
import type { FilterName } from "./route";
import { useSpeech } from "./speech";

/** What a filter can be set to, by its code, "NONE" for what has none. */
export function useFilterNames(): (name: FilterName, code: string) => string {
  const { words, city, language } = useSpeech();
  const lists: Readonly<Partial<Record<FilterName, readonly Named[]>>> = city === null ? {} : {
    pillar: city.pillars, department: city.departments, programme: city.programmes, category: city.categories, district: city.districts, kecamatan: city.districts,
    kelurahan: city.districts, channel: city.channels, source: city.sources,
  };
  return (name, code) => {
    if (code === "NONE") return words.none[name === "pillar" || name === "department" || name === "category" ? name : "district"];
    const found = lists[name]?.find((item) => item.code === code);
    return found === undefined ? code : nameOf(found, language);
  };
}

/** A filter as a list to choose from, with what has none where that can be asked. */
export function Pick({ name, label, list, value, short = false, choose }: {
  name: FilterName; label: string; list: readonly Named[]; value: string; short?: boolean; choose(code: string): void;
}) {
  const { words, language } = useSpeech();
  const none = name === "pillar" || name === "department" ? name : name === "district" || name === "kecamatan" || name === "kelurahan" ? "district" : null;
  return (
    <label class="fl"><small>{label}</small>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{words.all}</option>
        {list.map((item) => <option key={item.code} value={item.code}>{short && "abbreviation" in item ? shortName(item as Named & { abbreviation: string }, language) : nameOf(item, language)}</option>)}
        {none !== null && <option value="NONE">{words.none[none]}</option>}
      </select>
    </label>
  );
}
