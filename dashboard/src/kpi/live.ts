import { useEffect, useRef, useState } from "preact/hooks";
import type { TypedDocumentString } from "../generated/kpi";
import { serverAge, serverMoment } from "../shared/clock";
import { Link } from "../shared/link";
import { createStore } from "../shared/store";
import { ask, Failure } from "./client";

/** The connection that all live questions share. Moments are this machine's, in milliseconds; behindSince is when the server's figures stopped following its database, 0 = they follow. */
export const connection = createStore({ wanted: false, open: false, heardAt: 0, openedAt: 0, attempts: 0, offset: 0, behindSince: 0 });

let link: Link | null = null;

/** The link, begun when it is first wanted: a page of the past needs none. */
function theLink(): Link {
  if (link !== null) return link;
  link = new Link(`${location.origin.replace(/^http/, "ws")}/graphql`, {
    attempting: () => connection.set(({ attempts }) => ({ attempts: attempts + 1 })),
    opened: () => connection.set({ open: true, attempts: 0, openedAt: Date.now() }),
    closed: () => connection.set({ open: false }),
    heard: (payload) => {
      const server = serverMoment(payload), age = serverAge(payload), now = Date.now();
      connection.set({ heardAt: now, ...(server === null ? {} : { offset: server - now }), ...(age === null ? {} : { behindSince: age === 0 ? 0 : now - age * 1000 }) });
    },
  });
  connection.set({ wanted: true });
  addEventListener("pagehide", link.start());
  return link;
}

/** An answer as a page sees it. */
export interface Answer<T> {
  /** The last good answer; of an earlier question while `pending`. */
  data: T | null;
  /** True until the present question has an answer. */
  pending: boolean;
  failure: Failure | null;
  /** Asks again. */
  again(): void;
}

const RETRY = 5000;

/**
 * Asks a question, and again whenever its variables change; null asks nothing. With `live` it is also followed over the
 * shared connection, and the answer that comes first is shown. The answer to the question before stays until then.
 */
export function useAnswer<T, V extends Record<string, unknown>>(
  once: TypedDocumentString<T, V>, variables: V | null, live: TypedDocumentString<T, V> | null = null,
): Answer<T> {
  const key = variables === null ? null : JSON.stringify(variables) + String(live !== null);
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<{ key: string | null; data: T | null; failure: Failure | null }>({ key: null, data: null, failure: null });
  const latest = useRef(state);
  latest.current = state;

  useEffect(() => {
    if (variables === null) return;
    const abort = new AbortController();
    let followed = false, retry: ReturnType<typeof setTimeout> | null = null;
    const good = (data: T) => setState({ key, data, failure: null });
    const bad = (failure: Failure) => {
      if (latest.current.key === key && latest.current.data !== null && failure.code === "UNREACHABLE") return; // the last good figures stay
      setState(({ data }) => ({ key, data, failure }));
      if (failure.code === "UNREACHABLE" || failure.code === "BUSY") retry = setTimeout(() => setTurn((n) => n + 1), RETRY);
    };
    ask(once, variables, abort.signal).then(
      (data) => { if (!followed && !abort.signal.aborted) good(data); },
      (cause: unknown) => { if (!followed && !abort.signal.aborted) bad(cause instanceof Failure ? cause : new Failure("INTERNAL", String(cause))); },
    );
    const stop = live === null ? () => undefined : theLink().subscribe(live, variables, {
      next: (data) => {
        if (Object.values(data as object).every((part) => part === null)) return; // refused: the query says why
        followed = true;
        good(data);
      },
      failed: () => undefined, // the query says what is wrong, with its code
    });
    return () => {
      abort.abort();
      stop();
      if (retry !== null) clearTimeout(retry);
    };
  }, [key, turn]);

  return { data: state.data, pending: key !== null && state.key !== key, failure: state.key === key ? state.failure : null, again: () => setTurn((n) => n + 1) };
}

/** The shared connection, followed; looked at once a second as well, because silence makes no event. */
export function useConnection(): ReturnType<typeof connection.get> & { now: number } {
  const [view, setView] = useState(() => ({ ...connection.get(), now: Date.now() }));
  useEffect(() => {
    let quiet = 0;
    const look = () => setView({ ...connection.get(), now: Date.now() });
    const stop = connection.listen(() => {
      if (Date.now() - quiet > 500) look();
      quiet = Date.now();
    });
    const second = setInterval(look, 1000);
    return () => {
      stop();
      clearInterval(second);
    };
  }, []);
  return view;
}
