import { moment } from "../shared/clock";
import type { Store } from "../shared/store";
import type { State } from "./state";

/** Loads the page anew, but only if the server can serve it: a wall never gives up what it shows for an error page. */
export async function renew(): Promise<boolean> {
  try {
    const page = await fetch(location.href, { cache: "no-store" });
    if (!page.ok) return false;
    location.reload();
    return true;
  } catch {
    return false;
  }
}

/** Loads the page anew at a calm moment: figures current, and no promise due within the next minute. */
export function renewWhenCalm(store: Store<State>, patience = 15 * 60_000): void {
  const since = Date.now();
  const look = setInterval(() => {
    const { panels: { headline }, link, offset } = store.get();
    if (link.phase !== "open" || !headline.current) return;
    const now = Date.now() + offset;
    const soon = headline.data?.dueNext.some(({ dueAt }) => moment(dueAt) > now && moment(dueAt) < now + 60_000);
    if (soon === true && Date.now() - since < patience) return; // a large city always has something due
    clearInterval(look);
    void renew().then((done) => { if (!done) renewWhenCalm(store, 0); });
  }, 1000);
}
