import { sizeFor, widthOf } from "../../shared/fit";
import { memo } from "../../shared/memo";
import { Figure, Mark, RateGlyph, TargetTick, Two } from "../../shared/marks";
import { viewRate, type Rate } from "../../shared/rate";
import { useSpeech } from "../context";
import { usePanel, useRoom } from "../hooks";
import { PanelFrame } from "../panel";
import type { Headline, Today } from "../state";

/** The whole city: overdue, due soon, open, and the two rates. */
export function Lead() {
  const { words, targets, clocks, answers } = useSpeech();
  const { data, trust } = usePanel("headline");
  const { data: today } = usePanel("today");
  return (
    <PanelFrame name="lead" trust={trust} freshness={data?.freshness ?? null} title={words.city} note={words.window}>
      {data !== null && <Figures data={data} today={today} />}
      {data !== null && (
        <div class="rates">
          <CityRate name={clocks.response} rate={data.kpis.responseOnTime} target={targets.response} recorded={answers} />
          <CityRate name={clocks.result} rate={data.kpis.resolutionOnTime} target={targets.result} />
        </div>
      )}
    </PanelFrame>
  );
}

function Figures({ data: { kpis }, today: day }: { data: Headline; today: Today | null }) {
  const { words, format, hours, answers } = useSpeech();
  const [ref, room] = useRoom<HTMLDivElement>({ width: 51, height: 20 });
  const overdue = format.figure(kpis.overdue), due = format.figure(kpis.atRisk), open = format.figure(kpis.open);
  const half = room.width > 80 ? room.width / 3 - 2 : room.width / 2 - 0.8;
  const size = Math.min(...[overdue, due].map((text) => sizeFor(text, half, 12.4, 6.4, 0.5)));
  const broken = day === null ? null : day.kpis.responseOnTime.breached + day.kpis.resolutionOnTime.breached;
  const awaiting = answers || kpis.awaitingResponse > 0 ? words.awaiting(format.count(kpis.awaitingResponse)) : words.responseUnobserved;
  const rest = (room.width > 80 ? room.width / 3 : room.width) - 2.2 - widthOf(awaiting, { size: 2.4, weight: 400 });
  return (
    <div class="figs" ref={ref}>
      <div class="big">
        <div class={`f over${kpis.overdue === 0 ? " zero" : ""}`}>
          <Mark of={kpis.overdue === 0 ? "over0" : "over"} size={size * 0.39} />
          <Figure value={overdue} n={kpis.overdue} alarm size={size} />
          <Two first={words.overdue} second={broken === null ? "\u00a0" : broken === 0 ? words.noneNewToday : words.newToday(format.count(broken))} />
        </div>
        <div class={`f risk${kpis.atRisk === 0 ? " zero" : ""}`}>
          <Mark of="risk" size={size * 0.39} />
          <Figure value={due} n={kpis.atRisk} size={size} />
          <Two first={words.due} second={words.within(format.count(hours))} />
        </div>
      </div>
      <div class="mid">
        <div class="f">
          <Figure value={open} n={kpis.open} size={sizeFor(open, rest, 8.8, 6.4)} />
          <Two first={words.open} second={awaiting} />
        </div>
      </div>
    </div>
  );
}

/** A rate of the whole city with its target; too few cases show their parts, none say so. */
export const CityRate = memo(({ name, rate, target, recorded = true }: { name: string; rate: Rate; target: number | null; recorded?: boolean }) => {
  const { words, format } = useSpeech();
  const view = viewRate(rate, target);
  const far = view.kind === "rate" && view.standing === "far";
  return (
    <div class={`rt${far ? " far" : ""} ${view.kind}`}>
      <span class="n">{name}</span>
      <div>
        {view.kind === "rate" ? <Figure value={format.percent(view.rate)} n={view.rate} glance={false} />
          : view.kind === "few" ? <b class="few">{words.parts(format.count(view.met), format.count(view.all))}</b>
            : <span class="no">{view.unobserved || !recorded ? words.unobserved : words.noData}</span>}
        {target !== null && view.kind !== "null" && <span class="tg"><TargetTick />{format.target(target)}</span>}
      </div>
      <RateGlyph view={view} target={target} width={236} height={30} />
    </div>
  );
});
