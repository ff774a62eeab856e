import { useLayoutEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import { useRoom } from "./hooks";
import { useTheme } from "./panel";

/** What a chart is drawn with: pixels of one rem, colours of the theme by token, and the font of its numbers. */
export interface Brush {
  rem: number;
  color(token: string): string;
  font: string;
}

interface Props {
  class: string;
  /** What the chart shows, for those who do not see it. */
  label: string;
  data: uPlot.AlignedData;
  /** Changes when the options do: the chart is then made anew. Data alone is drawn into the present one. */
  version: string;
  options(brush: Brush): Omit<uPlot.Options, "width" | "height">;
}

/** A chart that fills its box and is drawn again only when its data, its box or the theme change. */
export function Chart({ class: name, label, data, version, options }: Props) {
  const [ref, room, box] = useRoom<HTMLDivElement>({ width: 0, height: 0 });
  const chart = useRef<uPlot | null>(null);
  const theme = useTheme();
  useLayoutEffect(() => {
    if (box === null || room.width === 0 || room.height === 0) return;
    const style = getComputedStyle(document.documentElement), rem = parseFloat(style.fontSize);
    const made = new uPlot({
      legend: { show: false }, cursor: { show: false }, padding: [0, 0, 0, 0],
      ...options({ rem, color: (token) => style.getPropertyValue(token).trim(), font: `400 ${2.4 * rem}px Inter` }),
      width: room.width * rem, height: room.height * rem,
    }, data, box);
    chart.current = made;
    return () => {
      chart.current = null;
      made.destroy();
    };
  }, [box, room.width, room.height, theme, version]);
  useLayoutEffect(() => chart.current?.setData(data), [data]);
  return <div ref={ref} class={`chart ${name}`} role="img" aria-label={label} />;
}

/** Whole steps for an axis of counts. */
export const WHOLE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];
