import { useMemo } from "preact/hooks";
import type uPlot from "uplot";
import { moment } from "../../shared/clock";
import { Figure } from "../../shared/marks";
import { Chart, WHOLE, type Brush } from "../chart";
import { useSpeech } from "../context";
import { useMoment, usePanel } from "../hooks";
import { PanelFrame } from "../panel";
import { Flow } from "../panels/flow";
import type { Backlog } from "../state";

/** Received and ended by hour against the usual day, the backlog of 30 days, and how old it is. */
export function FlowScene() {
  const { words } = useSpeech();
  const { data, trust } = usePanel("backlog");
  return (
    <>
      <Flow large />
      <PanelFrame name="backlog" trust={trust} freshness={data?.freshness ?? null} title={words.backlog}>
        {data !== null && <Line data={data} />}
      </PanelFrame>
      <PanelFrame name="ageing" trust={trust} freshness={data?.freshness ?? null} title={words.ageing}>
        {data !== null && <Ages data={data} />}
      </PanelFrame>
    </>
  );
}

function Line({ data }: { data: Backlog }) {
  const { words, format } = useSpeech();
  const { open, trend } = data.kpis;
  const days = useMemo(() => trend.map(({ from }) => moment(from)), [trend]);
  const plotted = useMemo((): uPlot.AlignedData => [days.map((_, i) => i), trend.map(({ kpis }) => kpis.open), trend.map(({ kpis }) => kpis.overdue)], [days, trend]);
  const name = (i: number) => (days[i] === undefined ? "" : format.date(days[i]).split(" ").slice(0, 2).map((part) => part.slice(0, 3).replace(",", "")).join(" "));
  return (
    <div class="flw">
      <div class="fk large"><Figure value={format.figure(open)} n={open} /> {words.open}</div>
      {trend.every(({ kpis }) => kpis.open === 0) ? <p class="calm">{words.emptyMonth}</p> : <><Chart class="bl" label={`${words.backlog}: ${format.count(open)}`} data={plotted} version={`${format.language} ${name(0)}`}
        options={(brush) => lineOptions(brush, format.count, name, days.length)} />
      <div class="keys"><span><i class="line open" />{words.open}</span><span><i class="line over" />{words.overdue}</span></div></>}
    </div>
  );
}

function lineOptions({ rem, color, font }: Brush, count: (n: number) => string, name: (i: number) => string, days: number): Omit<uPlot.Options, "width" | "height"> {
  const axis = { font, stroke: color("--ink-3"), ticks: { show: false } };
  return {
    padding: [1.4 * rem, 4 * rem, 0, 0],
    scales: { x: { time: false }, y: { range: (_, __, high) => [0, Math.max(1, high) * 1.08] } },
    axes: [
      { ...axis, size: 4.6 * rem, gap: 1.4 * rem, grid: { show: false }, splits: () => [0, Math.floor((days - 1) / 2), days - 1], values: (_, splits) => splits.map(name) },
      { ...axis, gap: 0.8 * rem, incrs: WHOLE, space: 5 * rem, grid: { stroke: color("--line"), width: 1 }, values: (_, splits) => splits.map(count),
        // Two digits at least: the first day's name hangs over the axis.
        size: (_, values) => (1 + 1.5 * Math.max(2, ...(values ?? []).map((v) => v.length))) * rem },
    ],
    series: [
      {},
      { stroke: color("--ink"), width: 0.34 * rem, points: { show: false } },
      { stroke: color("--over"), width: 0.34 * rem, dash: [1 * rem, 0.5 * rem], points: { show: false } },
    ],
  };
}

function Ages({ data }: { data: Backlog }) {
  const { words, format } = useSpeech();
  const now = useMoment(60);
  const { upTo3Days, upTo7Days, upTo14Days, upTo30Days, upTo60Days, over60Days, oldestSubmittedAt } = data.kpis.ageing;
  const parts = [upTo3Days, upTo7Days, upTo14Days, upTo30Days, upTo60Days, over60Days], most = Math.max(1, ...parts);
  return (
    <div class="ages">
      {parts.map((n, i) => (
        <div key={i}>
          <span>{words.ages[i]}</span>
          <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true"><rect width={(n / most) * 100} height="20" fill={`var(--d${i < 2 ? 2 : i < 4 ? 3 : 4})`} /></svg>
          <b class={n === 0 ? "z" : ""}>{format.count(n)}</b>
        </div>
      ))}
      <p>{oldestSubmittedAt === null ? words.noOpen : words.oldest(format.span((now - moment(oldestSubmittedAt)) / 1000))}</p>
    </div>
  );
}
