import { useEffect, useState } from "preact/hooks";
import { CityDocument, CountsDocument, PairCountDocument, ViewerDocument, type CityQuery } from "../generated/counter";
import { demand, Failure, post, token } from "../shared/ask";
import { createFormat } from "../shared/format";
import { Head } from "../shared/head";
import { chooseLanguage, localeFor } from "../shared/language";
import { nameOf } from "../shared/names";
import { TokenField } from "../shared/token";
import { Aside } from "./aside";
import { keepDraft } from "./draft";
import { Enter } from "./enter";
import { Help, lettersOn } from "./help";
import type { Desk } from "./parts";
import { useClock, usePolled, useTick } from "./poll";
import { Queue } from "./queue";
import { Twins } from "./twins";
import { wordsOf } from "./words";

export type City = CityQuery["city"];

const TABS = ["enter", "queue", "aside", "twins"] as const;
type Tab = (typeof TABS)[number];
const OF_ALL: ReadonlySet<Tab> = new Set<Tab>(["aside", "twins"]);
const PAIRS_EVERY = 30_000;
const LETTERS: Record<string, Tab> = { n: "enter", q: "queue", s: "aside", d: "twins" };

/** The counter. Its address names the tab: /counter?tab=queue. Tabs stay as they are while another one is looked at. */
export function App() {
  const params = new URLSearchParams(location.search);
  const [city, setCity] = useState<City | null>(null), [failed, setFailed] = useState(false), [refused, setRefused] = useState(false), [held, setHeld] = useState(token() !== null);
  const [tab, setTab] = useState<Tab>(TABS.find((one) => one === params.get("tab")) ?? "enter"), [seen, setSeen] = useState<ReadonlySet<Tab>>(new Set([tab]));
  const [help, setHelp] = useState(false), [turn, setTurn] = useState(0), [form, setForm] = useState(0), tick = useTick() + turn;
  const load = () => post(CityDocument, {}).then(({ city: got }) => { setCity(got); setFailed(false); }, (cause: unknown) => {
    if (!(cause instanceof Failure)) throw cause;
    setFailed(true);
  });
  useEffect(() => void load(), []);
  // Of the whole city are what was set aside and what may be the same: operators of some departments do not see them.
  const [rights, setRights] = useState<readonly string[]>([]), operates = rights.includes("OPERATE");
  useEffect(() => {
    if (!held) setRights([]);
    else post(ViewerDocument, {}).then(({ viewer }) => { setRights(viewer.rights); setRefused(!viewer.rights.includes("WORK")); }, () => undefined); // the counts say what failed
  }, [held, turn]);
  const counts = usePolled(held && !refused ? `counts ${operates}` : null, tick, (signal) => post(CountsDocument, { operates }, signal));
  // Comparing all open complaints costs more than a count: its badge follows the clock, and what is done here.
  const pairs = usePolled(held && !refused && operates ? "pairs" : null, useClock(PAIRS_EVERY) + turn, (signal) => post(PairCountDocument, {}, signal));
  useEffect(() => { if (counts.failure?.code === "FORBIDDEN") setRefused(true); }, [counts.failure]);
  const language = chooseLanguage(params.get("lang"), city?.languages ?? []), words = wordsOf(language);
  const format = createFormat(language, localeFor(language, city?.locale ?? "id-ID"), city?.timeZone ?? "Asia/Jakarta");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.title} \u2013 ${city === null ? "tugu" : nameOf(city, language)}`;
    document.documentElement.classList.toggle("simulated", city?.simulated === true);
  }, [language, city]);
  const go = (next: Tab) => {
    const url = new URL(location.href);
    url.searchParams.set("tab", next);
    history.replaceState(null, "", url);
    setTab(next);
    setSeen((old) => new Set([...old, next]));
    setTimeout(() => document.getElementById(next)?.focus());
  };
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const at = event.target instanceof HTMLElement ? event.target : document.body;
      const typing = at.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");
      if (event.key === "Escape" && typing) return at.blur();
      if (typing || event.ctrlKey || event.altKey || event.metaKey || document.querySelector("dialog[open]") !== null) return;
      if (event.key === "?") return setHelp(true);
      if (!lettersOn()) return;
      const to = LETTERS[event.key];
      if (to !== undefined) { event.preventDefault(); return go(to); }
      if (event.key === "p") document.querySelector<HTMLElement>(`#tab-${tab} [data-key="p"]`)?.click();
      if (event.key === "j" || event.key === "k") {
        const rows = [...document.querySelectorAll<HTMLElement>(`#tab-${tab} [data-row]`)], here = rows.findIndex((row) => row === document.activeElement);
        rows[Math.max(0, Math.min(rows.length - 1, here + (event.key === "j" ? 1 : -1)))]?.focus();
      }
    };
    addEventListener("keydown", key);
    return () => removeEventListener("keydown", key);
  }, [tab]);
  const { data } = counts, number = (n: number | undefined) => (n === undefined ? null : <span class="n">{format.count(n)}</span>);
  const badge: Record<Tab, number | undefined> = { enter: undefined, queue: data?.unassigned?.totalCount, aside: data?.setAside?.totalCount, twins: pairs.data?.duplicatePairs?.totalCount };
  return (
    <>
      <Head here="/counter" pages={[["/counter", words.title], ["/screens", words.screens], ["/wall", words.wall], ["/kpi", words.kpi]]} city={city} language={language} words={words}>
        <button type="button" class="plain" onClick={() => setHelp(true)}>{words.help} (?)</button>
      </Head>
      <main id="main">
        <h1>{words.title}</h1>
        {failed && <div class="state" role="alert"><p>{words.unreachable}</p><p class="do"><button type="button" onClick={() => void load()}>{words.again}</button></p></div>}
        {!failed && city === null && <p class="note" role="status">{words.loading}</p>}
        {city !== null && (
          <>
            <TokenField words={words} refused={refused} probe={async () => demand((await post(ViewerDocument, {})).viewer, "WORK")}
              done={() => { setRefused(false); setHeld(token() !== null); setTurn((n) => n + 1); }}
              forgot={() => { setHeld(false); keepDraft(null, 0); setForm((n) => n + 1); setSeen(new Set([tab])); }} />
            <nav class="tabs" aria-label={words.title}>
              {TABS.filter((one) => operates || !held || !OF_ALL.has(one)).map((one) => <button key={one} type="button" aria-current={one === tab ? "page" : undefined} onClick={() => go(one)}>{words.tabs[one]} {number(badge[one])}</button>)}
            </nav>
            {TABS.filter((one) => seen.has(one) && (operates || !held || !OF_ALL.has(one))).map((one) => {
              const desk: Desk = { words, language, format, city, tick: one === tab ? tick : -1, changed: () => setTurn((n) => n + 1), refused: () => setRefused(true) };
              const Part = { enter: Enter, queue: Queue, aside: Aside, twins: Twins }[one];
              return <div key={`${one}${form}`} id={`tab-${one}`} hidden={one !== tab}>{one === "enter" || held ? <Part desk={desk} /> : <p class="note">{words.tokenWhy}</p>}</div>;
            })}
          </>
        )}
      </main>
      {help && <Help words={words} close={() => setHelp(false)} />}
    </>
  );
}
