import type { Language } from "./format";

/** Something with a name in the city's language and in English. */
export interface Named {
  code: string;
  name: string;
  nameEn: string;
}

/** The name in the language of the screen. */
export function nameOf(thing: Named, language: Language): string {
  return language === "en" && thing.nameEn !== "" ? thing.nameEn : thing.name;
}

/** The short name for narrow columns, the full one where there is none. */
export function shortName(thing: Named & { abbreviation: string }, language: Language): string {
  return thing.abbreviation !== "" ? thing.abbreviation : nameOf(thing, language);
}

/** The words that all names begin with (whole words, never a whole name), e.g. "Smart". */
export function commonPrefix(names: readonly string[]): string {
  const [first, ...others] = names;
  if (first === undefined || others.length === 0) return "";
  const word = first.split(" ")[0] ?? "";
  return names.every((name) => name.startsWith(`${word} `) && name.length > word.length + 1) ? word : "";
}
