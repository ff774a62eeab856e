import type { StateFragment } from "../generated/kpi";
import { Mark } from "../shared/marks";
import { nameOf } from "../shared/names";
import { useConnection } from "./live";
import { To, useNavigation } from "./navigate";
import { START, type Page, type View } from "./route";
import { useSpeech } from "./speech";

/** Of what state the figures of the page are. */
export interface Standing {
  live: boolean;
  /** The city shows its figures to others alone: none is on the page. */
  closed: boolean;
  freshness: StateFragment | null;
  pending: boolean;
  asOf: string | null;
}

const MAIN: readonly Page[] = ["overview", "pillars", "departments", "map", "promise", "report"];

/** What a view keeps when another page is chosen: period, comparison, basis, moment, filters and language. */
export function elsewhere(view: View, page: Page): View {
  const { preset, from, to, compare, basis, asOf, filter, lang } = view;
  return page === "report" ? { ...START, page, lang } : { ...START, page, preset, from, to, compare, basis, asOf, filter, lang };
}

/** The head of every page: whose figures, which page, and how fresh. */
export function Header({ simulated, standing }: { simulated: boolean; standing: Standing }) {
  const { words, language, city } = useSpeech(), { view } = useNavigation();
  return (
    <header class="top">
      <To class="home" aria-label={city === null ? "tugu" : `tugu, ${nameOf(city, language)}`} change={{ ...START, lang: view.lang }}>
        <svg class="mark" viewBox="0 0 20 36" aria-hidden="true"><path d="M10 0 13.1 7 14.4 24H5.6L6.9 7Z" fill="currentColor" /><path d="M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z" fill="currentColor" /></svg>
        <b>tugu</b><span>{city === null ? "\u00a0" : nameOf(city, language)}</span>
      </To>
      <span class={simulated ? "sim" : "sim off"} aria-hidden={!simulated}>{simulated ? words.simulation : "\u00a0"}</span>
      <nav class="main" aria-label="tugu">
        {MAIN.map((page) => <To key={page} change={elsewhere(view, page)} {...(view.page === page ? { "aria-current": "page" as const } : {})}>{words.pages[page]}</To>)}
      </nav>
      <State standing={standing} />
      {(city === null || city.languages.length > 1) && <To class="lang" change={{ lang: language === "id" ? "en" : "id" }}>{language === "id" ? "EN" : "ID"}<span class="sr"> {words.otherLanguage}</span></To>}
    </header>
  );
}

/** How fresh the page is: live, of a past window, as of a moment, old, or cut off; where no figures are shown, that they are not. */
function State({ standing }: { standing: Standing }) {
  const { words } = useSpeech();
  return standing.closed ? <p class="live">{words.closed}</p> : <Fresh standing={standing} />;
}

function Fresh({ standing: { live, freshness, asOf } }: { standing: Standing }) {
  const { words, format, short, language } = useSpeech();
  const { open, heardAt, attempts, now, offset, behindSince } = useConnection();
  const silent = freshness?.sources.filter(({ stale }) => stale) ?? [];
  const quiet = heardAt === 0 ? 0 : (now - heardAt) / 1000;
  const behind = behindSince === 0 ? 0 : (now - behindSince) / 1000;
  const until = freshness?.validUntil == null ? null : (now + offset - Date.parse(freshness.validUntil)) / 1000;
  let state: { tone: string; text: string } = { tone: "", text: words.connecting };
  if (!live) state = { tone: "", text: asOf !== null ? words.asOfState(short(asOf)) : words.past };
  else if (!open && attempts > 1 && heardAt > 0) state = { tone: "cut", text: words.cut(format.clock(heardAt + offset)) };
  else if (open && quiet > 10) state = { tone: "stale", text: words.old(format.span(quiet)) };
  else if (open && behind > 10) state = { tone: "stale", text: words.old(format.span(behind)) };
  else if (open && until !== null && until > 10) state = { tone: "stale", text: words.old(format.span(until)) };
  else if (open) state = { tone: "", text: words.fresh };
  return (
    <p class={`live ${state.tone}`}>
      {live && <Mark of={state.tone === "cut" ? "cut" : state.tone === "stale" ? "age" : "link"} />}
      {live && state.text === words.fresh && <span class="wide">{words.live}</span>} {state.text}
      {silent.length > 0 && <span class="silent wide" title={words.silent(silent.map(({ source }) => nameOf(source, language)).join(", "))}> · {words.silent(String(silent.length))}</span>}
    </p>
  );
}

/** The pages at the foot of a phone. */
export function Bottom() {
  const { words } = useSpeech(), { view } = useNavigation();
  return (
    <nav class="bot" aria-label={words.pages.overview}>
      {MAIN.map((page) => <To key={page} change={elsewhere(view, page)} {...(view.page === page ? { "aria-current": "page" as const } : {})}>{words.pagesShort[page]}</To>)}
    </nav>
  );
}
