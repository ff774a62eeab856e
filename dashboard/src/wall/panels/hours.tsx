import { useMemo, useRef } from "preact/hooks";
import uPlot from "uplot";
import { hourOf } from "../../shared/clock";
import { Chart, WHOLE, type Brush } from "../chart";
import { useSpeech } from "../context";
import type { Today } from "../state";
import type { UsualDay } from "../usual";

/** Hours of the day; the last closes the stairs of the usual day. */
const HOURS = Array.from({ length: 25 }, (_, i) => i);

/** Received and ended per hour, up and down from one line, with the usual day dashed and a line at now. */
export function HourChart({ data, usual, hour }: { data: Today; usual: UsualDay | null; hour: number }) {
  const { words, format } = useSpeech();
  const at = useRef(hour);
  at.current = hour;
  const plotted = useMemo((): uPlot.AlignedData => {
    const up: (number | null)[] = HOURS.map(() => null), down: (number | null)[] = HOURS.map(() => null);
    for (const { from, kpis } of data.kpis.trend) {
      up[hourOf(from)] = kpis.received || null; // no bar, instead of a dash on the line
      down[hourOf(from)] = -kpis.ended || null;
    }
    const stairs = (hours: readonly number[] | undefined, sign: 1 | -1) =>
      HOURS.map((h) => (hours === undefined ? null : sign * (hours[Math.min(h, 23)] ?? 0)));
    return [HOURS, stairs(usual?.received, 1), stairs(usual?.ended, -1), up, down];
  }, [data.kpis.trend, usual, Math.floor(hour * 60)]);
  const label = `${words.flow}: ${format.count(data.kpis.received)} ${words.received}, ${format.count(data.kpis.ended)} ${words.ended}`;
  return <Chart class="fl" label={label} data={plotted} version={format.language} options={(brush) => optionsOf(brush, format, () => at.current)} />;
}

function optionsOf({ rem, color, font }: Brush, format: { count(n: number): string }, hour: () => number): Omit<uPlot.Options, "width" | "height"> {
  const thin = Math.max(1, 0.2 * rem), { bars, stepped } = uPlot.paths;
  const drawBars = bars?.({ size: [0.82, 10 * rem], align: 1 }), drawStairs = stepped?.({ align: 1 });
  // What is usual is the ground on which the day is drawn, so that a young day is no empty chart.
  const line = { fill: color("--d0"), stroke: color("--ink-2"), width: thin, dash: [0.6 * rem, 0.4 * rem], points: { show: false }, ...(drawStairs === undefined ? {} : { paths: drawStairs }) };
  const bar = { points: { show: false }, width: thin * 1.2, ...(drawBars === undefined ? {} : { paths: drawBars }) };
  return {
    padding: [1.4 * rem, 1.6 * rem, 0, 0],
    scales: {
      x: { time: false, range: [0, 24] },
      y: { range: (_, low, high) => [Math.min(-1, low) * 1.08, Math.max(1, high) * 1.08] },
    },
    axes: [
      {
        font, stroke: color("--ink-3"), size: 3.4 * rem, gap: 0.4 * rem, grid: { show: false }, ticks: { show: false }, splits: () => [0, 6, 12, 18, 24],
        values: (_, splits) => splits.map((h) => String(h).padStart(2, "0")),
      },
      {
        font, stroke: color("--ink-3"), gap: 0.8 * rem, incrs: WHOLE, space: 3.4 * rem, ticks: { show: false },
        size: (_, values) => (1 + 1.5 * Math.max(1, ...(values ?? []).map((v) => v.length))) * rem,
        grid: { stroke: color("--line"), width: thin * 0.7 }, values: (_, splits) => splits.map((n) => format.count(Math.abs(n))),
      },
    ],
    series: [
      {},
      line,
      line,
      { ...bar, fill: color("--d4"), stroke: color("--d4") },
      { ...bar, stroke: color("--d4") },
    ],
    hooks: {
      draw: [(u) => {
        const { ctx, bbox } = u, zero = u.valToPos(0, "y", true), now = u.valToPos(Math.min(24, hour()), "x", true);
        ctx.save();
        ctx.setLineDash([]);
        ctx.lineWidth = thin * devicePixelRatio;
        ctx.strokeStyle = color("--line-2");
        ctx.beginPath();
        ctx.moveTo(bbox.left, zero);
        ctx.lineTo(bbox.left + bbox.width, zero);
        ctx.stroke();
        ctx.strokeStyle = color("--ink");
        ctx.beginPath();
        ctx.moveTo(now, bbox.top);
        ctx.lineTo(now, bbox.top + bbox.height);
        ctx.stroke();
        ctx.restore();
      }],
    },
  };
}
