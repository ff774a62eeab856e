import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import type { Trend } from "./data";
import { onTheme } from "../shared/theme";
import { plotOptions, type Series } from "./plot";
import { type Figure } from "./measures";
import { useSpeech, written, type Speech } from "./speech";

/** A figure over time against its target, with the same numbers as a table for those who do not see it. */
export function TrendChart({ figure, trend, target }: { figure: Figure; trend: Trend | null; target: number | null }) {
  const speech = useSpeech(), { words } = speech;
  const host = useRef<HTMLDivElement>(null);
  const points = trend?.points ?? [];
  const known = points.some(({ kpis }) => figure.read(kpis).value !== null);
  const key = JSON.stringify([figure.key, points.map(({ from, partial, kpis }) => [from, partial, figure.read(kpis).value]), target, speech.language]);
  useEffect(() => {
    const box = host.current;
    if (box === null || !known) return;
    let plot: uPlot | null = null, width = 0;
    const draw = () => {
      if (box.clientWidth === width || box.clientWidth === 0) return;
      width = box.clientWidth;
      plot?.destroy();
      const series = seriesOf(figure, points);
      plot = new uPlot(plotOptions(series, target, width, label(speech, trend), (v) => axis(speech, figure, v)), series.data, box);
    };
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(box);
    const stop = onTheme(() => {
      width = 0;
      draw();
    });
    return () => {
      stop();
      watch.disconnect();
      plot?.destroy();
    };
  }, [key]);
  return (
    <section class="tr">
      <h3>{trend?.granularity === "MONTH" ? words.trendMonths : words.trend} {points.some(({ partial }) => partial) && <small>{words.partialNote}</small>}</h3>
      {points.length > 0 && !known ? <p class="state">{words.noTrend}</p> : <div class="plot" ref={host} aria-hidden="true" />}
      {known && (
        <details class="asTable">
          <summary>{words.asTable(speech.format.count(points.length))}</summary>
          <table>
            <tbody>
              {points.map((point) => (
                <tr key={point.from}><th scope="row">{speech.day(point.from)}{point.partial ? "*" : ""}</th><td>{written(speech, figure.kind, figure.read(point.kpis))}</td></tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

/** The points as three lines: whole periods, the dotted way to an unfinished one, and few cases apart. */
function seriesOf(figure: Figure, points: Trend["points"]): Series {
  const values = points.map(({ kpis }) => figure.read(kpis).value);
  const open = points.map(({ partial }, i) => partial && i === points.length - 1);
  const whole = values.map((v, i) => (open[i] === true ? null : v));
  const way = values.map((v, i) => (open[i] === true || open[i + 1] === true ? v : null));
  return { kind: figure.kind, data: [points.map(({ from }) => Date.parse(from) / 1000), whole, way] };
}

const label = (speech: Speech, trend: Trend | null) => (seconds: number) => {
  const iso = new Date(seconds * 1000).toISOString();
  return trend?.granularity === "MONTH" ? speech.month(iso) : speech.nearDay(iso);
};

const axis = (speech: Speech, figure: Figure, v: number) => (
  figure.kind === "rate" ? speech.format.target(v) : figure.kind === "hours" ? speech.hours(v) : speech.format.count(v)
);
