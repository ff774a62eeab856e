import { useEffect, useMemo, useState } from "preact/hooks";
import { SpeechContext, speechOf } from "./context";
import { isCut, silentSources, trust } from "./freshness";
import { Patterns } from "../shared/marks";
import { Departments, Districts } from "./panels/ranking";
import { Due } from "./panels/due";
import { Flow } from "./panels/flow";
import { Header } from "./panels/header";
import { Lead } from "./panels/lead";
import { CityMap } from "./panels/map";
import { Pillars } from "./panels/pillars";
import { Ticker } from "./panels/ticker";
import { sentence } from "./sentence";
import type { State } from "./state";
import type { Store } from "../shared/store";

/** The state of a store and this machine's moment, followed: at every change and once a second. */
function useStore(store: Store<State>): { state: State; local: number } {
  const [view, setView] = useState(() => ({ state: store.get(), local: Date.now() }));
  useEffect(() => {
    const look = () => setView({ state: store.get(), local: Date.now() });
    const stop = store.listen(look);
    const second = setInterval(look, 1000);
    return () => {
      clearInterval(second);
      stop();
    };
  }, [store]);
  return view;
}

/** The wall. Asked is the language that the address asks for. */
export function App({ store, asked }: { store: Store<State>; asked: string | null }) {
  const { state, local } = useStore(store);
  const { link, offset, city, headline, today, pillars, departments, districts, shapes } = state;
  const now = local + offset;
  const cut = isCut(link, local);
  /** While cut off, the figures stay those of the last moment that was heard. */
  const asOf = cut && link.heardAt > 0 ? link.heardAt + offset : now;
  const speech = useMemo(() => speechOf(city, asked, new Date(now).toISOString().slice(0, 10)), [city, asked]);
  const { words, format, language } = speech;
  const freshness = headline.data?.freshness ?? null;
  const simulated = city?.simulated === true || freshness?.simulated === true;
  const silent = freshness === null ? 0 : silentSources(freshness).length;
  const believe = (panel: Parameters<typeof trust>[0]) => trust(panel, link, local, offset);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = city === null ? "tugu" : `tugu: ${city.name}`;
  }, [language, city]);
  useEffect(() => {
    document.documentElement.classList.toggle("cut", cut);
    document.documentElement.classList.toggle("simulated", simulated);
  }, [cut, simulated]);
  useRest(Math.floor(local / 60_000), format.hour(now));

  const line = cut
    ? headline.data === null ? words.neverSentence : words.cutSentence(format.clock(asOf))
    : headline.data === null ? words.loading : sentence(headline.data, departments.data, now, format, words);
  return (
    <SpeechContext.Provider value={speech}>
      <Patterns />
      {simulated && <div class="tape" />}
      <div class="stage">
        <Header city={city} link={link} freshness={freshness} simulated={simulated} cut={cut} local={local} now={now} beat={state.beat} />
        <main class="over-scene">
          <h1 class={`hl${cut ? " sysl" : ""}${line.length > 88 ? " long" : ""}`}>{line}</h1>
          <Lead data={headline.data} today={today.data} trust={believe(headline)} silent={silent} />
          <Pillars data={pillars.data} trust={believe(pillars)} />
          <div class="low">
            <Departments data={departments.data} trust={believe(departments)} />
            <Due data={headline.data} trust={believe(headline)} now={asOf} cut={cut} />
            <Flow data={today.data} usual={state.usual} trust={believe(today)} now={asOf} />
            {shapes === "none"
              ? <Districts data={districts.data} trust={believe(districts)} />
              : <CityMap data={districts.data} shapes={shapes ?? []} city={city} trust={shapes === null ? { kind: "loading" } : believe(districts)} ring={state.ring} />}
          </div>
        </main>
        <Ticker steps={state.ticker} />
      </div>
    </SpeechContext.Provider>
  );
}

const ORBIT = [[0, 0], [4, 0], [4, 4], [0, 4], [-4, 4], [-4, 0], [-4, -4], [0, -4], [4, -4]] as const;

/** Against burn-in: the stage moves by a few pixels each minute, and is dimmer from 22.00 to 05.00. */
function useRest(minute: number, hour: number): void {
  const night = hour >= 22 || hour < 5;
  useEffect(() => {
    const [x, y] = ORBIT[minute % ORBIT.length] ?? [0, 0];
    const root = document.documentElement;
    root.style.setProperty("--shift-x", `${x / 10}rem`);
    root.style.setProperty("--shift-y", `${y / 10}rem`);
    root.classList.toggle("night", night);
  }, [minute, night]);
}
