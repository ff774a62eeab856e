import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** For a box over the page: it goes with Escape, and when something beside it is touched. */
export function useClosing(): RefObject<HTMLDetailsElement | null> {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || box.current?.open !== true) return;
      box.current.open = false;
      box.current.querySelector("summary")?.focus();
    };
    const touch = (event: Event) => {
      if (box.current !== null && event.target instanceof Node && !box.current.contains(event.target)) box.current.open = false;
    };
    addEventListener("keydown", key);
    addEventListener("pointerdown", touch);
    return () => {
      removeEventListener("keydown", key);
      removeEventListener("pointerdown", touch);
    };
  }, []);
  return box;
}
