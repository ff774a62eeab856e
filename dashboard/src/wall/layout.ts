import { useEffect, useState } from "preact/hooks";

/** How the screen is used. */
export interface Layout {
  kind: "landscape" | "portrait" | "wide" | "phone";
  /** Screens side by side, each with a page of its own. */
  columns: number;
}

/** The layout of a window: walls of several screens by their shape, telephones by their size. */
export function layoutOf(width: number, height: number): Layout {
  if (Math.min(width, height) < 600) return { kind: "phone", columns: 1 };
  const shape = width / height;
  if (shape < 0.85) return { kind: "portrait", columns: 1 };
  const columns = Math.max(1, Math.min(4, Math.round(shape / (16 / 9) - 0.15)));
  return columns > 1 ? { kind: "wide", columns } : { kind: "landscape", columns: 1 };
}

/** The layout of this window, followed; the page's root carries it as data-layout and --columns. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState(() => layoutOf(innerWidth, innerHeight));
  useEffect(() => {
    const look = () => setLayout((old) => {
      const now = layoutOf(innerWidth, innerHeight);
      return now.kind === old.kind && now.columns === old.columns ? old : now;
    });
    addEventListener("resize", look);
    return () => removeEventListener("resize", look);
  }, []);
  apply(layout);
  return layout;
}

function apply({ kind, columns }: Layout): void {
  const root = document.documentElement;
  if (root.dataset["layout"] === kind && root.style.getPropertyValue("--columns") === String(columns)) return;
  root.dataset["layout"] = kind;
  root.style.setProperty("--columns", String(columns));
}
