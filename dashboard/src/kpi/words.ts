import type { Language } from "../shared/format";
import { english } from "./words-en";
import { indonesian } from "./words-id";

/** What the KPI pages say, in one language. */
export type Words = typeof indonesian;

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === "id" ? indonesian : english;
}
