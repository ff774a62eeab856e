import { moment } from "../../shared/clock";
import { Figure, Mark, Two } from "../../shared/marks";
import { sizeFor } from "../../shared/fit";
import { shortName } from "../../shared/names";
import { useSpeech } from "../context";
import { useCut, useMoment, usePanel } from "../hooks";
import { PanelFrame } from "../panel";
import { RankTable } from "../panels/ranking";
import { Rug } from "../panels/rug";
import { Strips } from "../panels/strips";
import type { Headline } from "../state";

/** Both promises side by side: what is broken now, what turns red next, and whose it is. */
export function PromiseScene() {
  const { words, format, language } = useSpeech();
  const { data, trust } = usePanel("departments");
  return (
    <>
      <Clock clock="RESPONSE" />
      <Clock clock="RESOLUTION" />
      <PanelFrame name="holders" trust={trust} freshness={data?.freshness ?? null} title={words.nextByDepartment} note={words.byOverdue}>
        {data !== null && <RankTable size={3.2} items={data.items.map(({ department, kpis }) => ({ name: shortName(department, language), counts: kpis }))}
          unassigned={data.unassigned} total={data.total}
          names={{ rest: (n) => words.others(format.count(n)), none: words.unassigned, sum: words.sum }} />}
      </PanelFrame>
    </>
  );
}

function Clock({ clock }: { clock: "RESPONSE" | "RESOLUTION" }) {
  const { words, clocks, answers } = useSpeech();
  const { data, trust } = usePanel("headline");
  const isKept = clock === "RESOLUTION" || answers;
  return (
    <PanelFrame name={`clock ${clock.toLowerCase()}`} trust={trust} freshness={data?.freshness ?? null} title={clock === "RESPONSE" ? clocks.response : clocks.result}>
      {data !== null && (isKept ? <Countdown clock={clock} data={data} /> : <div class="pb"><span class="emp2">{words.notRecorded}</span></div>)}
    </PanelFrame>
  );
}

function Countdown({ clock, data }: { clock: "RESPONSE" | "RESOLUTION"; data: Headline }) {
  const { words, format, hours } = useSpeech();
  const now = useMoment(1), cut = useCut();
  const overdue = clock === "RESPONSE" ? data.kpis.responseOverdue : data.kpis.resolutionOverdue;
  const own = data.dueNext.filter((item) => item.clock === clock && (cut || moment(item.dueAt) > now));
  const soon = own.filter((item) => moment(item.dueAt) - now <= hours * 3_600_000);
  /** The list ends at fifty promises of both clocks: then there may be more. */
  const isCutOff = data.dueNext.length >= 50 && data.dueNext.every(({ dueAt }) => moment(dueAt) - now <= hours * 3_600_000);
  const due = isCutOff ? words.atLeast(format.count(soon.length)) : format.count(soon.length);
  return (
    <>
      <div class="pair">
        <div class={`f over${overdue === 0 ? " zero" : ""}`}>
          <Mark of={overdue === 0 ? "over0" : "over"} size={3.8} /><Figure value={format.figure(overdue)} n={overdue} alarm size={sizeFor(format.figure(overdue), 22, 10, 6.4)} />
          <Two first={words.overdue} second={words.now} />
        </div>
        <div class={`f risk${soon.length === 0 ? " zero" : ""}`}>
          <Mark of="risk" size={3.8} /><Figure value={due} n={soon.length} size={sizeFor(due, 22, 10, 6.4)} />
          <Two first={words.due} second={words.within(format.count(hours))} />
        </div>
      </div>
      <Rug moments={soon.map((item) => moment(item.dueAt))} now={Math.floor(now / 60_000) * 60_000} cut={cut} height={11} />
      <Strips items={own} now={now} cut={cut} most={7} size={3.6} named={false} />
    </>
  );
}
