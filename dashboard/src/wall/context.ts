import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { createFormat, type Format, type Language } from "../shared/format";
import { chooseLanguage, localeFor } from "../shared/language";
import type { City } from "./state";
import { wordsOf, type Words } from "./words";

/** What every panel needs to speak: language, formats, words and the city's promises. */
export interface Speech {
  language: Language;
  format: Format;
  words: Words;
  /** Targets of the two rates, shares of 1; null without one. */
  targets: { response: number | null; result: number | null };
  /** Names of the two rates, with the promised days where the city has one promise for all. */
  clocks: { response: string; result: string };
  /** False where the city promises no response: then none is recorded, and none is awaited. */
  answers: boolean;
  /** Hours before a due moment from which a complaint counts as due soon. */
  hours: number;
}

/** Collects what the panels need; a city that is not known yet gives the plain words. */
export function speechOf(city: City | null, asked: string | null, today: string): Speech {
  const language = chooseLanguage(asked, city?.languages ?? []);
  const words = wordsOf(language);
  const target = (measure: string) => city?.targets.find((t) => t.measure === measure)?.value ?? null;
  const policy = city?.policies.find((p) =>
    p.sources.length === 0 && p.categories.length === 0 && (p.validFrom === null || p.validFrom <= today));
  const clock = (name: string, rule: { days: number | null; workingDays: boolean } | undefined) =>
    rule?.days == null ? name : words.within_days(name, String(rule.days), rule.workingDays);
  return {
    language,
    format: createFormat(language, localeFor(language, city?.locale ?? ""), city?.timeZone ?? "UTC"),
    words,
    targets: { response: target("RESPONSE_ON_TIME"), result: target("RESOLUTION_ON_TIME") },
    clocks: { response: clock(words.response, policy?.response), result: clock(words.result, policy?.resolution) },
    answers: policy?.response.due !== "NONE",
    hours: city?.atRiskHours ?? 24,
  };
}

export const SpeechContext = createContext<Speech | null>(null);

/** The speech of the page; only inside App. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error("no speech outside App");
  return speech;
}
