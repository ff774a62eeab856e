import { hourOf } from "../../shared/clock";
import { useSpeech } from "../context";
import { widthOf } from "../../shared/fit";
import type { Trust } from "../freshness";
import { Figure } from "../../shared/marks";
import { PanelFrame } from "../panel";
import { niceScale } from "../../shared/scale";
import type { Today } from "../state";
import { usualUntil, type UsualDay } from "../usual";

const RIGHT = 420, UP = 97, DOWN = 129, TALL = 90;

/** Today per hour: what came in stands up, what ended hangs down; the usual same weekday is dashed. */
export function Flow({ data, usual, trust, now }: { data: Today | null; usual: UsualDay | null; trust: Trust; now: number }) {
  const { words, format } = useSpeech();
  const hour = format.hour(now);
  const known = usual !== null && data !== null && data.window.from?.slice(0, 10) === usual.day ? usual : null;
  return (
    <PanelFrame name="flow" trust={trust} title={words.flow} short={words.flowShort} note={known === null ? undefined : <>
      <svg class="dk" viewBox="0 0 34 4" aria-hidden="true"><path d="M0 2H34" stroke="var(--ink)" stroke-width="2.4" stroke-dasharray="7 4" /></svg>
      {words.usualDay(format.weekday(now))}
    </>}>
      {data !== null && (
        <div class="flw">
          <div class="fk top">
            <Figure value={format.count(data.kpis.received)} n={data.kpis.received} /> {words.received}{" "}
            {known !== null && <em>{words.usually(format.mean(usualUntil(known.received, hour)))}</em>}
          </div>
          <Chart data={data} usual={known} hour={hour} />
          <div class="fk bot">
            <Figure value={format.count(data.kpis.ended)} n={data.kpis.ended} /> {words.ended}{" "}
            {known !== null && <em>{words.usually(format.mean(usualUntil(known.ended, hour)))}</em>}
          </div>
        </div>
      )}
    </PanelFrame>
  );
}

function Chart({ data, usual, hour }: { data: Today; usual: UsualDay | null; hour: number }) {
  const { format } = useSpeech();
  const points = data.kpis.trend.map(({ from, kpis }) => ({ hour: hourOf(from), up: kpis.received, down: kpis.ended }));
  const largest = Math.max(1, ...points.flatMap(({ up, down }) => [up, down]), ...(usual?.received ?? []), ...(usual?.ended ?? []));
  const { top, step } = niceScale(largest);
  const ticks = [step, 2 * step].filter((n) => n <= top);
  const left = 12 + 10 * Math.max(...ticks.map((n) => widthOf(format.count(n), { size: 2.4, weight: 400 })));
  const x = (h: number) => left + (h / 24) * (RIGHT - left);
  const y = (n: number) => (n / top) * TALL;
  const w = x(1) - x(0);
  const stairs = (hours: readonly number[], edge: number, sign: 1 | -1) =>
    hours.map((n, h) => `${h === 0 ? "M" : "L"}${x(h).toFixed(1)} ${(edge - sign * y(n)).toFixed(1)}H${x(h + 1).toFixed(1)}`).join("");
  return (
    <svg class="fl" viewBox="0 0 422 226" aria-hidden="true">
      {ticks.map((n) => (
        <g key={n}>
          <path d={`M${left} ${UP - y(n)}H${RIGHT}M${left} ${DOWN + y(n)}H${RIGHT}`} stroke="var(--line)" stroke-width="1.5" />
          <text x={left - 8} y={UP - y(n) + 8} text-anchor="end" class="ax">{format.count(n)}</text>
          <text x={left - 8} y={DOWN + y(n) + 8} text-anchor="end" class="ax">{format.count(n)}</text>
        </g>
      ))}
      {points.map(({ hour: h, up, down }) => (
        <g key={h}>
          {up > 0 && <rect x={x(h) + 2} y={UP - y(up)} width={w - 4} height={y(up)} fill="var(--d4)" />}
          {down > 0 && <rect x={x(h) + 3} y={DOWN + 1} width={w - 6} height={y(down)} fill="none" stroke="var(--d4)" stroke-width="2.4" />}
        </g>
      ))}
      {usual !== null && <path d={stairs(usual.received, UP, 1) + stairs(usual.ended, DOWN, -1)}
        fill="none" stroke="var(--ink)" stroke-width="2" stroke-opacity=".75" stroke-dasharray="6 4" />}
      <path d={`M${left} ${UP}H${RIGHT}M${left} ${DOWN}H${RIGHT}`} stroke="var(--line-2)" stroke-width="2" />
      {[0, 6, 12, 18, 24].map((h) => <text key={h} x={x(h)} y="121.5" text-anchor={h === 24 ? "end" : "middle"} class="ax">{String(h).padStart(2, "0")}</text>)}
      <path d={`M${x(hour).toFixed(1)} 4V${UP}M${x(hour).toFixed(1)} ${DOWN}V222`} stroke="var(--ink)" stroke-width="2" />
    </svg>
  );
}
