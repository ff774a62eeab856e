/** A state that is replaced as a whole; whoever listens is told after each replacement. */
export interface Store<T> {
  get(): T;
  /** Replaces the named parts; listeners hear of it once, in the same turn. */
  set(change: Partial<T> | ((before: T) => Partial<T>)): void;
  /** Calls listener after every change until the returned function is called. */
  listen(listener: (state: T) => void): () => void;
}

/** Makes a store that starts with the given state. */
export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<(state: T) => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...(typeof change === "function" ? change(state) : change) };
      for (const listener of [...listeners]) listener(state);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
