import type { RowFragment } from "../generated/counter";
import { Failure } from "../shared/ask";
import type { Format, Language } from "../shared/format";
import { nameOf } from "../shared/names";
import type { Fault } from "./act";
import type { City } from "./app";
import type { Polled } from "./poll";
import type { Choice } from "./search";
import type { Words } from "./words";

/** What every part of the counter is given. */
export interface Desk {
  words: Words;
  language: Language;
  format: Format;
  city: City;
  /** Counts up when something may have changed. */
  tick: number;
  /** Asks for the counts and lists at once. */
  changed(): void;
  /** The server wants another token. */
  refused(): void;
}

/** What went wrong, and what to do. */
export function FaultLine({ fault }: { fault: Fault | null }) {
  return fault === null ? null : <p class="bad" role="alert">{fault.text}{fault.english !== "" && <>: <span lang="en">{fault.english}</span></>}</p>;
}

/** How fresh a list is, or why it has none. */
export function Freshness({ words, format, polled }: { words: Words; format: Format; polled: Polled<unknown> }) {
  const { failure, data, at } = polled;
  if (failure !== null && failure.code !== "FORBIDDEN") {
    return <p class="bad" role="alert">{data === null ? failureText(words, failure) : words.stale(format.clock(at))}</p>;
  }
  return <p class="note">{at === 0 ? words.loading : words.fresh(format.clock(at))}</p>;
}

const failureText = (words: Words, failure: Failure): string => (failure.code === "UNREACHABLE" ? words.unreachable : `${words.failed}: ${failure.message}`);

/** Pages of a list: from the start, or the next one. */
export function Pager({ words, more, later, next, first }: { words: Words; more: boolean; later: boolean; next(): void; first(): void }) {
  if (!more && !later) return null;
  return (
    <p class="row">
      {later && <button type="button" onClick={first}>{words.first}</button>}
      {more && <button type="button" onClick={next}>{words.more}</button>}
    </p>
  );
}

/** The first words of a complaint; none of a secret one. */
export function snippet(words: Words, row: RowFragment): string {
  if (row.secret) return words.noWords;
  const text = [row.title, row.file?.text ?? ""].filter((part) => part !== "").join(" \u2013 ");
  return text.length > 160 ? `${text.slice(0, 160)}\u2026` : text;
}

/** Where a complaint is, in words. */
export function placeOf(row: RowFragment, language: Language): string {
  return [row.file?.address ?? "", ...[row.kelurahan, row.kecamatan].filter(({ code }) => code !== "NONE").map((d) => nameOf(d, language))].filter((part) => part !== "").join(", ");
}

export function categoryChoices(city: City, language: Language): Choice[] {
  const departments = new Map(city.departments.map((d) => [d.code, d.abbreviation]));
  return city.categories.filter(({ code }) => code !== "NONE").map((c) => ({ code: c.code, name: nameOf(c, language), more: departments.get(c.department.code) ?? "" }));
}

export function districtChoices(city: City, language: Language): Choice[] {
  const names = new Map(city.districts.map((d) => [d.code, nameOf(d, language)]));
  return city.districts.filter(({ code }) => code !== "NONE").map((d) => ({
    code: d.code, name: nameOf(d, language), more: d.level === "KELURAHAN" ? `kelurahan, Kec. ${names.get(d.parentCode ?? "") ?? ""}` : "kecamatan",
  }));
}
