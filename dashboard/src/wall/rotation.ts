import { useEffect, useLayoutEffect, useState } from "preact/hooks";
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
 * Number of the page whose turn it is. A page changes after its seconds, later by at most a minute while a promise is about
 * to fall due; the arrow keys change them at once, and the space bar holds them. When other scenes are asked for, the first begins.
 */
export function useRotation(store: Store<State>, pages: readonly Page[], stay: (page: Page) => number, asked: string): number {
  const [page, setPage] = useState<Page | undefined>(pages[0]), [held, setHeld] = useState(false);
  // The page stays whatever comes before it or goes; one that is gone gives way to the first.
  const count = pages.length, at = Math.max(0, pages.findIndex((p) => p === page));
  const step = (by: number) => setPage((old) => pages[(Math.max(0, pages.findIndex((p) => p === old)) + by + count) % count]);
  useLayoutEffect(() => setPage(pages[0]), [asked]);
  useEffect(() => {
    if (count < 2 || held) return;
    const page = pages[at], seconds = page === undefined ? 30 : stay(page), due = Date.now() + seconds * 1000;
    let timer: ReturnType<typeof setTimeout>;
    const turn = () => {
      if (isAboutToFall(store, pages[at]) && Date.now() < due + HOLD) timer = setTimeout(turn, 1000);
      else step(1);
    };
    timer = setTimeout(turn, seconds * 1000);
    return () => clearTimeout(timer);
  }, [pages, at, stay, held]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === "ArrowRight") step(1);
      else if (event.key === "ArrowLeft") step(-1);
      else if (event.key === " ") setHeld((h) => !h);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [pages]);
  return at;
}
