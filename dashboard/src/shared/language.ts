import type { Language } from "./format";

/** The language to speak: the one asked for if the city offers it, else the city's first that the wall knows. */
export function chooseLanguage(asked: string | null, offered: readonly string[]): Language {
  const known = (tag: string | null | undefined): Language | null => {
    const base = tag?.toLowerCase().split("-")[0];
    return base === "id" || base === "en" ? base : null;
  };
  const wanted = known(asked);
  if (wanted !== null && (offered.length === 0 || offered.some((tag) => known(tag) === wanted))) return wanted;
  return known(offered.find((tag) => known(tag) !== null)) ?? "id";
}

/** The BCP 47 tag for a language in this city: the city's own where it fits. */
export function localeFor(language: Language, cityLocale: string): string {
  if (cityLocale.toLowerCase().startsWith(language)) return cityLocale;
  return language === "id" ? "id-ID" : "en-GB";
}
