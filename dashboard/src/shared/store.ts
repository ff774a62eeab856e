import { turns, type Act } from "./turns";

/** A state that is replaced as a whole; whoever listens is told soon after. */
export interface Store<T> {
  get(): T;
  /** Replaces the named parts at once; listeners hear of it once for all changes of a turn, or of a pace. */
  set(change: Partial<T> | ((before: T) => Partial<T>)): void;
  /** Calls listener after changes until the returned function is called. It returns true if it made work. */
  listen(listener: (state: T) => unknown): () => void;
}

/**
 * Makes a store that starts with the given state. The first change is told at once, those that follow within `pace`
 * milliseconds together at its end: a burst of changes costs as much as its pace, not as its size. The pace may depend on the state. With a pace the
 * listeners are told in turns, so that no task draws more than one part of the page.
 */
export function createStore<T extends object>(initial: T, pace: number | ((state: T) => number) = 0): Store<T> {
  let state = initial, told = -Infinity;
  const wait = () => (typeof pace === "number" ? pace : pace(state));
  let timer: ReturnType<typeof setTimeout> | null = null;
  const listeners = new Set<Act>();
  const tell = () => {
    timer = null;
    told = performance.now();
    if (pace !== 0) turns.add(listeners);
    else for (const act of [...listeners]) act();
  };
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...(typeof change === "function" ? change(state) : change) };
      if (pace === 0) tell();
      else timer ??= setTimeout(tell, Math.max(0, told + wait() - performance.now()));
    },
    listen(listener) {
      const act = () => listener(state);
      listeners.add(act);
      return () => {
        listeners.delete(act);
        turns.drop(act);
      };
    },
  };
}
