import { Component, type ComponentChildren, type FunctionComponent } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { Patterns } from "../shared/marks";
import type { Store } from "../shared/store";
import { hasContent } from "./contents";
import { SpeechContext, speechOf } from "./context";
import { StoreContext, useCut, useSelect, useTimely, useWakeLock } from "./hooks";
import { useLayout } from "./layout";
import { renew } from "./renew";
import { useRotation } from "./rotation";
import { Stage } from "./stage";
import type { State } from "./state";
import { PAGES, pagesAt, pagesOf, stayOf, type Page } from "./view";

/** The wall. */
export function App({ store }: { store: Store<State> }) {
  return <StoreContext.Provider value={store}><Guard><Wall store={store} /></Guard></StoreContext.Provider>;
}

function Wall({ store }: { store: Store<State> }) {
  const view = useSelect((state) => state.view), city = useSelect((state) => state.city);
  const today = useTimely(({ offset }, local) => new Date(local.wall + offset).toISOString().slice(0, 10));
  const speech = useMemo(() => speechOf(city, view.language, today), [city, view.language, today]);
  const simulated = useSelect(({ city: c, panels }) => c?.simulated === true || panels.headline.data?.freshness.simulated === true);
  const cut = useCut();
  const { columns } = useLayout();
  const empty = useSelect(({ panels, city: c, shapes }) =>
    PAGES.filter((page) => !hasContent(page, panels, shapes !== "none" && c?.boundaries.length !== 0)).join());
  const shows = (page: Page) => !empty.split(",").includes(page);
  const pages = useMemo(() => pagesOf(view, shows), [view, empty]);
  const stay = useCallback((page: Page) => stayOf(view, page), [view]);
  const isPairing = useSelect((state) => state.pairing !== null);
  const index = useRotation(store, pages, stay, view.scenes.join());
  const shown = pagesAt(pages, index, columns, shows);
  useWakeLock();
  useRest(speech.format, view.dims);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = speech.language;
    root.dataset["theme"] = view.theme;
    root.classList.toggle("cut", cut);
    root.classList.toggle("simulated", simulated);
    document.title = city === null ? "tugu" : `tugu: ${city.name}`;
  }, [speech.language, view.theme, cut, simulated, city]);
  return (
    <SpeechContext.Provider value={speech}>
      <Patterns />
      {isPairing && <Later />}
      {simulated && <div class="tape" />}
      <div class="stages" hidden={isPairing}>
        {!isPairing && shown.map((page, i) => <Stage key={i} page={page} place={{ first: i === 0, last: i === shown.length - 1 }} pages={pages} />)}
      </div>
    </SpeechContext.Provider>
  );
}

/** What an unknown screen shows is read when it is needed: most never are. */
function Later() {
  const [Scene, setScene] = useState<FunctionComponent | null>(null);
  useEffect(() => {
    let stays = true;
    const read = () => import("./scenes/pairing").then(({ PairingScene }) => { if (stays) setScene(() => PairingScene); }, () => { if (stays) setTimeout(read, 10_000); });
    void read();
    return () => { stays = false; };
  }, []);
  return Scene === null ? null : <div class="stages"><Scene /></div>;
}

const ORBIT = [[0, 0], [4, 0], [4, 4], [0, 4], [-4, 4], [-4, 0], [-4, -4], [0, -4], [4, -4]] as const;

/** Against burn-in: the stage moves by a few pixels each minute, and is dimmer from 22.00 to 05.00. */
function useRest(format: { hour(moment: number): number }, dims: boolean): void {
  const minute = useTimely((_, local) => Math.floor(local.wall / 60_000));
  const night = useTimely(({ offset }, local) => {
    const hour = format.hour(Math.floor((local.wall + offset) / 60_000) * 60_000);
    return dims && (hour >= 22 || hour < 5);
  });
  useEffect(() => {
    const [x, y] = ORBIT[minute % ORBIT.length] ?? [0, 0];
    const root = document.documentElement;
    root.style.setProperty("--shift-x", `${x / 10}rem`);
    root.style.setProperty("--shift-y", `${y / 10}rem`);
    root.classList.toggle("night", night);
  }, [minute, night]);
}

/** A mistake of the program must not leave a wall dark: it says so and loads itself anew, again and again. */
class Guard extends Component<{ children: ComponentChildren }, { broken: string | null }> {
  override state = { broken: null as string | null };
  override componentDidCatch(error: unknown): void {
    this.setState({ broken: String(error) });
    setInterval(() => void renew(), 20_000);
  }
  override render() {
    return this.state.broken === null ? this.props.children
      : <main class="broken"><h1>tugu</h1><p>{this.state.broken}</p></main>;
  }
}
