import { useSpeech } from "../context";
import { sizeFor, widthOf } from "../../shared/fit";
import type { Trust } from "../freshness";
import { Figure, Mark, RateGlyph, TargetTick, Two } from "../../shared/marks";
import { PanelFrame } from "../panel";
import { viewRate } from "../../shared/rate";
import type { Headline, Rate, Today } from "../state";

const HALF = 24.7;

/** The whole city: overdue, due soon, open, and the two rates. */
export function Lead({ data, today, trust, silent }: { data: Headline | null; today: Today | null; trust: Trust; silent: number }) {
  const { words, targets, clocks, answers } = useSpeech();
  return (
    <PanelFrame name="lead" trust={trust} title={words.city} note={words.window} silent={silent}>
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
  const overdue = format.figure(kpis.overdue), due = format.figure(kpis.atRisk), open = format.figure(kpis.open);
  const size = Math.min(...[overdue, due].map((text) => sizeFor(text, HALF, 12.4, 6.4, 0.5)));
  const broken = day === null ? null : day.kpis.responseOnTime.breached + day.kpis.resolutionOnTime.breached;
  const awaiting = answers || kpis.awaitingResponse > 0 ? words.awaiting(format.count(kpis.awaitingResponse)) : words.responseUnobserved;
  const room = 51 - 2.2 - widthOf(awaiting, { size: 2.4, weight: 400 });
  return (
    <>
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
          <Figure value={open} n={kpis.open} size={sizeFor(open, room, 8.8, 6.4)} />
          <Two first={words.open} second={awaiting} />
        </div>
      </div>
    </>
  );
}

function CityRate({ name, rate, target, recorded = true }: { name: string; rate: Rate; target: number | null; recorded?: boolean }) {
  const { words, format } = useSpeech();
  const view = viewRate(rate, target);
  const far = view.kind === "rate" && view.standing === "far";
  return (
    <div class={`rt${far ? " far" : ""} ${view.kind}`}>
      <span class="n">{name}</span>
      <div>
        {view.kind === "rate" ? <Figure value={format.percent(view.rate)} n={view.rate} />
          : view.kind === "few" ? <b class="few">{words.parts(format.count(view.met), format.count(view.all))}</b>
            : <span class="no">{view.unobserved || !recorded ? words.unobserved : words.noData}</span>}
        {target !== null && view.kind !== "null" && <span class="tg"><TargetTick />{format.target(target)}</span>}
      </div>
      <RateGlyph view={view} target={target} width={236} height={30} />
    </div>
  );
}
