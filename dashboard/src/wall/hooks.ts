import { createContext } from "preact";
import { useContext, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { instant } from "../shared/instant";
import type { Store } from "../shared/store";
import { turns, type Act } from "../shared/turns";
import { isCut, trust, type Trust } from "./freshness";
import type { FeedName, Feeds, State } from "./state";

export const StoreContext = createContext<Store<State> | null>(null);

function useStore(): Store<State> {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("no store outside App");
  return store;
}

/** A part of the state; the component is drawn again only when that part is another one. */
export function useSelect<T>(pick: (state: State) => T): T {
  const store = useStore();
  const [, draw] = useState(0);
  const now = pick(store.get());
  const last = useRef(now), picked = useRef(pick);
  last.current = now;
  picked.current = pick;
  useLayoutEffect(() => store.listen((state) => {
    if (Object.is(last.current, picked.current(state))) return false;
    draw((n) => n + 1);
    return true;
  }), [store]);
  return now;
}

const everySecond = new Set<Act>();
setInterval(() => turns.add(everySecond), 1000);

/** A value that time alone changes, looked at once a second and at every change of the state. */
export function useTimely<T>(look: (state: State, local: ReturnType<typeof instant>) => T, same: (a: T, b: T) => boolean = Object.is): T {
  const store = useStore();
  const [, draw] = useState(0);
  const now = look(store.get(), instant());
  const last = useRef(now), looked = useRef(look);
  last.current = now;
  looked.current = look;
  useLayoutEffect(() => {
    const act = () => {
      if (same(last.current, looked.current(store.get(), instant()))) return false;
      draw((n) => n + 1);
      return true;
    };
    everySecond.add(act);
    const stop = store.listen(act);
    return () => {
      everySecond.delete(act);
      turns.drop(act);
      stop();
    };
  }, [store]);
  return now;
}

/**
 * The city's moment in milliseconds, in steps of some seconds. While the wall is cut off it stands still at the last
 * moment that was heard: figures belong to that moment.
 */
export function useMoment(step = 1): number {
  return useTimely(({ link, offset }, local) => {
    const at = isCut(link, local) && link.heard !== null ? link.heard.wall : local.wall;
    return Math.floor((at + offset) / (step * 1000)) * step * 1000;
  });
}

/** True while the wall is cut off from its server. */
export function useCut(): boolean {
  return useTimely(({ link }, local) => isCut(link, local));
}

const sameTrust = (a: Trust, b: Trust) =>
  a.kind === b.kind && (a.kind !== "stale" || b.kind !== "stale" || Math.floor(a.seconds) === Math.floor(b.seconds));

/** What a subscription has brought, and how far it may be believed. */
export function usePanel<K extends FeedName>(name: K): { data: Feeds[K] | null; trust: Trust } {
  const data = useSelect((state) => state.panels[name].data) as Feeds[K] | null;
  return { data, trust: useTimely(({ panels, link, offset }, local) => trust(panels[name], link, local, offset), sameTrust) };
}

/** Size of a box in rem. */
export interface Room {
  width: number;
  height: number;
}

/** The room that an element has, known before the first paint and followed. */
export function useRoom<T extends HTMLElement>(guess: Room): [(box: T | null) => void, Room, T | null] {
  const [box, setBox] = useState<T | null>(null);
  const [room, setRoom] = useState(guess);
  useLayoutEffect(() => {
    if (box === null) return;
    const measure = () => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const width = Math.round((box.clientWidth / rem) * 10) / 10, height = Math.round((box.clientHeight / rem) * 10) / 10;
      setRoom((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [box]);
  return [setBox, room, box];
}

/** Keeps the screen awake while the page is seen, where the browser can. */
export function useWakeLock(): void {
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === "visible" && "wakeLock" in navigator) void navigator.wakeLock.request("screen").catch(() => undefined);
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => document.removeEventListener("visibilitychange", ask);
  }, []);
}
