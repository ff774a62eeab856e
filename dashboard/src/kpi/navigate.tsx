import { createContext, type ComponentChildren } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { hrefOf, read, type View } from "./route";

/** Where the reader is, and how to go elsewhere. */
export interface Navigation {
  view: View;
  /** What of the address could not be read. */
  ignored: readonly string[];
  /** The link of a view that differs from this one. */
  href(change: Partial<View>): string;
  /** Goes there; `replace` leaves no step to go back to. */
  go(change: Partial<View>, replace?: boolean): void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error("outside of the pages");
  return navigation;
}

/** Follows the address. Links of the pages are followed without loading anew. */
export function useAddress(): Navigation {
  const here = () => read(location.pathname, location.search);
  const [{ view, ignored }, setRead] = useState(here);
  useEffect(() => {
    const moved = () => setRead(here());
    addEventListener("popstate", moved);
    return () => removeEventListener("popstate", moved);
  }, []);
  const href = (change: Partial<View>) => hrefOf({ ...view, ...change });
  return {
    view, ignored, href,
    go(change, replace = false) {
      const to = href(change), next = { ...view, ...change };
      history[replace ? "replaceState" : "pushState"](null, "", to);
      setRead({ view: next, ignored: [] });
      if (!replace && (next.page !== view.page || next.item !== view.item)) arrive();
    },
  };
}

/** Milliseconds for which a headline may be waited for. */
const ARRIVAL = 10_000;
let arriving: AbortController | null = null;

/**
 * A new page begins at its top, and with its headline for those who listen or go by the keyboard. A page that is still being
 * read has no headline yet: it takes the focus when it comes, unless the reader was quicker.
 */
function arrive(): void {
  scrollTo(0, 0);
  arriving?.abort();
  arriving = new AbortController();
  const { signal } = arriving;
  const take = () => document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  requestAnimationFrame(() => {
    if (signal.aborted) return;
    take();
    const observer = new MutationObserver(() => { if (document.activeElement === document.body) take(); });
    observer.observe(document.body, { childList: true, subtree: true });
    signal.addEventListener("abort", () => observer.disconnect());
  });
  for (const touch of ["keydown", "pointerdown"] as const) addEventListener(touch, () => arriving?.abort(), { signal, once: true });
  setTimeout(() => { if (!signal.aborted) arriving?.abort(); }, ARRIVAL);
}

interface ToProps {
  change: Partial<View>;
  /** True for a step within a page, which is none to go back to. */
  replace?: boolean;
  children: ComponentChildren;
  class?: string;
  id?: string;
  "aria-label"?: string;
  "aria-current"?: "true" | "page";
}

/** A link to another view. Clicks with a modifier are the browser's. */
export function To({ change, replace, ...rest }: ToProps) {
  const { href, go } = useNavigation();
  return (
    <a
      {...rest} href={href(change)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(change, replace);
      }}
    />
  );
}
