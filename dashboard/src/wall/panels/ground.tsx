import { useLayoutEffect, useMemo } from "preact/hooks";
import { useRoom } from "../hooks";
import type { Classes } from "../measure";
import { useTheme } from "../panel";
import type { DistrictBoard } from "../state";
import type { Drawing } from "./plan";

/** Tokens of the classes' fills. */
const FILLS = ["--d0", "--d1", "--d2", "--d4"] as const;

type Counted = ReadonlyMap<string, DistrictBoard["items"][number]["kpis"]>;

interface Props {
  drawing: Drawing;
  counts: Counted;
  classes: Classes;
  /** Of which district above an area the figures are; null = of its own. */
  parentOf: ((code: string) => string) | null;
  /** Half the width of the smallest diamond, in units of the drawing. */
  small: number;
  /** What the box shows of the drawing: its left edge, width and height in units. */
  box: { left: number; width: number; height: number };
}

/**
 * The ground of a map: areas in their classes, borders, the overdue as diamonds. It is painted and not made of elements: a
 * browser styles, lays out and paints a hundred paths anew for each change, which took frames of more than 50 ms.
 */
export function Ground({ drawing, counts, classes, parentOf, small, box: { left, width, height } }: Props) {
  const [ref, room, canvas] = useRoom<HTMLCanvasElement>({ width: 0, height: 0 });
  const theme = useTheme();
  const paths = useMemo(() => drawing.areas.map(({ path }) => new Path2D(path)), [drawing]), borders = useMemo(() => new Path2D(drawing.outline), [drawing]);
  // Asked for once: a question about styles amid changes makes the browser lay out the page at once.
  const brush = useMemo(() => {
    const style = getComputedStyle(document.documentElement), color = (token: string) => style.getPropertyValue(token).trim();
    return { rem: parseFloat(style.fontSize) * devicePixelRatio, fills: FILLS.map(color), bg: color("--bg"), border: color("--ink-2"), none: color("--line-2"), over: color("--over-fill") };
  }, [theme, room]);
  const shades = drawing.areas.map(({ code }) => classes.of(counts.get(parentOf === null ? code : parentOf(code))));
  const overdue = (parentOf === null ? drawing.areas : drawing.upper).map(({ code }) => counts.get(code)?.overdue ?? 0);
  const shown = `${shades.join()} ${overdue.join()}`;
  useLayoutEffect(() => {
    const ink = canvas?.getContext("2d");
    if (canvas === null || ink == null || room.width === 0) return;
    const wide = Math.round(room.width * brush.rem), high = Math.round(room.height * brush.rem);
    if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high });
    else ink.clearRect(0, 0, wide, high);
    ink.save();
    const scale = Math.min(wide / width, high / height);
    ink.translate((wide - width * scale) / 2 - left * scale, (high - height * scale) / 2);
    ink.scale(scale, scale);
    const nothing = hatching(ink, brush.bg, brush.none);
    ink.lineWidth = 1.4;
    ink.strokeStyle = brush.bg;
    paths.forEach((path, i) => {
      const shade = shades[i] ?? null;
      ink.fillStyle = (shade === null ? null : brush.fills[shade]) ?? nothing;
      ink.fill(path);
      ink.stroke(path);
    });
    ink.globalAlpha = 0.7;
    ink.lineCap = "round";
    ink.lineWidth = small * 0.34;
    ink.strokeStyle = brush.border;
    ink.stroke(borders);
    ink.globalAlpha = 1;
    ink.lineWidth = 2;
    ink.fillStyle = brush.over;
    ink.strokeStyle = brush.bg;
    const largest = Math.max(1, ...overdue);
    (parentOf === null ? drawing.areas : drawing.upper).forEach(({ at: [x, y] }, i) => {
      const n = overdue[i] ?? 0;
      if (n === 0) return;
      const r = largest === 1 ? small + 1 : small * (1 + 0.8 * Math.sqrt((n - 1) / (largest - 1))), below = parentOf === null ? y : y + small * 2.6;
      const diamond = new Path2D(`M${x} ${below - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`);
      ink.fill(diamond);
      ink.stroke(diamond);
    });
    ink.restore();
  }, [canvas, room.width, room.height, brush, drawing, shown, small, left, width, height]);
  return <div class="sheet"><canvas ref={ref} aria-hidden="true" /></div>;
}

/** Slanting lines: nothing is known of an area. */
function hatching(ink: CanvasRenderingContext2D, ground: string, line: string): CanvasPattern | string {
  const tile = new OffscreenCanvas(8, 8), small = tile.getContext("2d");
  if (small === null) return ground;
  small.fillStyle = ground;
  small.fillRect(0, 0, 8, 8);
  small.fillStyle = line;
  small.fillRect(0, 0, 2, 8);
  const pattern = ink.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().rotate(45));
  return pattern ?? ground;
}
