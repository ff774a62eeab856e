import type uPlot from "uplot";
import type { Kind } from "./measures";

/** What a chart draws: moments in seconds, the line, and the dotted way to an unfinished period. */
export interface Series {
  kind: Kind;
  data: [number[], (number | null)[], (number | null)[]];
}

const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Least and most of the scale: rates keep room to their target, counts begin at 0. */
export function rangeOf(series: Series, target: number | null): [number, number] {
  const known = [...series.data[1], ...series.data[2]].filter((v): v is number => v !== null);
  if (known.length === 0) return [0, 1];
  const low = Math.min(...known, target ?? Infinity), high = Math.max(...known, target ?? -Infinity);
  if (series.kind !== "rate") return [0, high === 0 ? 1 : high * 1.08];
  const top = Math.min(1, Math.ceil((high + 0.005) * 20) / 20), bottom = Math.max(0, Math.floor((low - 0.02) * 10) / 10);
  return [bottom, Math.max(top, bottom + 0.1)];
}

/** The chart of a figure: one line on quiet rules, its target as a rule with its value, no legend. */
export function plotOptions(
  series: Series, target: number | null, width: number, label: (seconds: number) => string, write: (value: number) => string,
): uPlot.Options {
  const ink = token("--d4"), dim = token("--ink-3"), rule = token("--line"), ground = token("--bg"), font = `14px ${token("--font")}`;
  const [low, high] = rangeOf(series, target);
  const widest = Math.max(...[low, high, (low + high) / 2].map((v) => write(v).length));
  return {
    width, height: 232,
    cursor: { show: false }, legend: { show: false },
    scales: { x: { time: false, range: (_, least, most) => [least - (most - least) * 0.03, most + (most - least) * 0.03] }, y: { range: [low, high] } },
    padding: [12, target === null ? 28 : 64, 0, 0],
    axes: [
      {
        stroke: dim, font, grid: { show: false }, ticks: { show: false }, space: 90, gap: 2, size: 28,
        splits: () => pick(series.data[0], Math.max(2, Math.floor(width / 130))), values: (_, at) => at.map(label),
      },
      {
        stroke: dim, font, grid: { stroke: rule, width: 1 }, ticks: { show: false }, gap: 6, size: 14 + widest * 8, space: 36,
        incrs: series.kind === "rate" ? [0.02, 0.05, 0.1, 0.2] : [1, 2, 5, 10, 20, 24, 48, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000], values: (_, at) => at.map(write),
      },
    ],
    series: [
      {},
      { stroke: ink, width: 2, points: { show: true, size: 8, fill: ink, stroke: ink } },
      { stroke: ink, width: 2, dash: [2, 4], points: { show: true, size: 9, fill: ground, stroke: ink, width: 2, filter: (_, __, show) => (show ? [series.data[0].length - 1] : null) } },
    ],
    hooks: { drawAxes: target === null ? [] : [(plot) => drawTarget(plot, target, write(target), token("--ink"), font)] },
  };
}

/** Evenly chosen values, the last one among them. */
function pick(values: readonly number[], n: number): number[] {
  const step = Math.max(1, Math.ceil((values.length - 1) / n));
  return values.filter((_, i) => (values.length - 1 - i) % step === 0);
}

function drawTarget(plot: uPlot, target: number, text: string, ink: string, font: string): void {
  const { ctx, bbox } = plot, ratio = devicePixelRatio, y = plot.valToPos(target, "y", true);
  ctx.save();
  ctx.strokeStyle = ctx.fillStyle = ink;
  ctx.lineWidth = 1.5 * ratio;
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.font = `600 ${font.replace("14px", `${14 * ratio}px`)}`;
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  ctx.fillText(text, bbox.left + bbox.width + 6 * ratio, y);
  ctx.restore();
}
