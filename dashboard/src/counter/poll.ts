import { useEffect, useRef, useState } from "preact/hooks";
import { ChangesDocument } from "../generated/counter";
import { Failure } from "../shared/ask";
import { Link } from "../shared/link";

const EVERY = 15_000;
const SETTLE = 1000;

/** Counts up when complaints changed, at most once a second, and every 15 seconds: what is set aside has no events. */
export function useTick(): number {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    let due: ReturnType<typeof setTimeout> | null = null;
    const soon = () => {
      due ??= setTimeout(() => { due = null; setTick((n) => n + 1); }, SETTLE);
    };
    const nothing = () => undefined;
    const link = new Link(`${location.origin.replace(/^http/, "ws")}/graphql`, { opened: soon, closed: nothing, attempting: nothing, heard: nothing });
    const end = link.start(), leave = link.subscribe(ChangesDocument, {}, { next: soon, failed: nothing }), clock = setInterval(soon, EVERY);
    return () => {
      leave();
      end();
      clearInterval(clock);
      if (due !== null) clearTimeout(due);
    };
  }, []);
  return tick;
}

/** Counts up once in so many milliseconds. */
export function useClock(every: number): number {
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setTurns((n) => n + 1), every);
    return () => clearInterval(clock);
  }, [every]);
  return turns;
}

/** An answer that is asked for again. */
export interface Polled<T> {
  /** The last good answer of this question. */
  data: T | null;
  failure: Failure | null;
  /** When the last good answer came, in milliseconds; 0 = never. */
  at: number;
}

/** Asks whenever key or tick changes; a null key and a negative tick ask nothing. The last good answer stays while a later one fails. */
export function usePolled<T>(key: string | null, tick: number, load: (signal: AbortSignal) => Promise<T>): Polled<T> {
  const [state, setState] = useState<Polled<T> & { key: string | null }>({ key, data: null, failure: null, at: 0 });
  const loading = useRef(load);
  loading.current = load;
  useEffect(() => {
    if (key === null || tick < 0) return;
    const abort = new AbortController();
    loading.current(abort.signal).then(
      (data) => setState({ key, data, failure: null, at: Date.now() }),
      (cause: unknown) => {
        if (abort.signal.aborted) return;
        if (!(cause instanceof Failure)) throw cause;
        setState((old) => ({ ...(old.key === key ? old : { data: null, at: 0 }), key, failure: cause }));
      },
    );
    return () => abort.abort();
  }, [key, tick]);
  return state.key === key ? state : { data: null, failure: null, at: 0 };
}
