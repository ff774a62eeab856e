import { useEffect, useState } from "preact/hooks";
import { moment } from "../shared/clock";
import type { State } from "./state";
import type { Store } from "../shared/store";
import type { Page } from "./view";

/** How long the turn of a page waits for a promise that is about to fall due, in milliseconds. */
const HOLD = 60_000;

/** True if a promise falls due within the next minute on a page that shows it: nobody should miss that. */
function isAboutToFall(store: Store<State>, page: Page | undefined): boolean {
  if (page !== "overview" && page !== "promise") return false;
  const { panels: { headline }, offset } = store.get(), now = Date.now() + offset;
  return headline.data?.dueNext.some(({ dueAt }) => moment(dueAt) > now && moment(dueAt) < now + HOLD) === true;
}

/**
 * Number of the page whose turn it is. Pages change after `seconds`, later by at most a minute while a promise is about
 * to fall due; the arrow keys change them at once, and the space bar holds them.
 */
export function useRotation(store: Store<State>, pages: readonly Page[], seconds: number): number {
  const [index, setIndex] = useState(0), [held, setHeld] = useState(false);
  const count = pages.length, at = index % Math.max(1, count);
  useEffect(() => {
    if (count < 2 || held) return;
    const due = Date.now() + seconds * 1000;
    let timer: ReturnType<typeof setTimeout>;
    const turn = () => {
      if (isAboutToFall(store, pages[at]) && Date.now() < due + HOLD) timer = setTimeout(turn, 1000);
      else setIndex(at + 1);
    };
    timer = setTimeout(turn, seconds * 1000);
    return () => clearTimeout(timer);
  }, [at, count, seconds, held]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === "ArrowRight") setIndex((i) => i + 1);
      else if (event.key === "ArrowLeft") setIndex((i) => i + count - 1);
      else if (event.key === " ") setHeld((h) => !h);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [count]);
  return at;
}
