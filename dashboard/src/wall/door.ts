import type { Store } from "../shared/store";
import { pair, type World } from "./pairing";
import { renew } from "./renew";
import type { State } from "./state";

/** Milliseconds between two words of a screen that it is there: that is what operators see as last seen. */
const SEEN = 5 * 60_000;

/** Lets the screen be let in: ask() where the server refuses it figures, open() where figures come, end() for good. */
export function doorOf(store: Store<State>, origin: string): { ask(): void; open(): void; end(): void } {
  let asking: AbortController | null = null, seen: ReturnType<typeof setInterval> | null = null;
  const post: World["post"] = async (path, form) => {
    try {
      const response = await fetch(origin + path, { method: "POST", body: new URLSearchParams(form), cache: "no-store", signal: AbortSignal.timeout(20_000) });
      return { ok: response.ok, body: (await response.json()) as Record<string, unknown> };
    } catch {
      return null; // the server is away
    }
  };
  const end = () => {
    asking?.abort();
    asking = null;
  };
  return {
    ask() {
      if (asking !== null) return;
      const { signal } = (asking = new AbortController());
      const wait = (ms: number) => new Promise<void>((resolve) => {
        const done = () => { clearTimeout(timer); signal.removeEventListener("abort", done); resolve(); };
        const timer = setTimeout(done, ms);
        signal.addEventListener("abort", done);
      });
      void pair({ post, wait, now: () => performance.now(), renew, show: (pairing) => { if (!signal.aborted) store.set({ pairing }); } }, signal);
    },
    open() {
      seen ??= setInterval(() => void post("/device/seen", {}), SEEN);
      if (asking === null) return;
      end(); // the server is open to everybody now
      store.set({ pairing: null });
    },
    end() {
      end();
      if (seen !== null) clearInterval(seen);
      seen = null;
    },
  };
}
