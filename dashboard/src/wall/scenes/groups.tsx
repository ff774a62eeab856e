import { Figure, Mark, Spark } from "../../shared/marks";
import { commonPrefix, nameOf } from "../../shared/names";
import { sizeFor } from "../../shared/fit";
import { memo } from "../../shared/memo";
import { useSpeech } from "../context";
import { usePanel, useRoom } from "../hooks";
import { PanelFrame } from "../panel";
import { CityRate } from "../panels/lead";
import { sumOf } from "../panels/pillars";
import type { GroupBoard } from "../state";

/** Pillars or programmes, one large tile each, in the profile's order. */
export function GroupScene({ of }: { of: "pillars" | "programmes" }) {
  const { words, format, language } = useSpeech();
  const { data, trust } = usePanel(of);
  const names = (data?.items ?? []).map(({ group }) => nameOf(group, language));
  const prefix = commonPrefix(names);
  const title = of === "pillars" ? words.pillars(names.length, format.count(names.length)) : words.programmes;
  return (
    <PanelFrame name={of} trust={trust} freshness={data?.freshness ?? null} title={title}
      note={data === null ? undefined : sumOf(data, of === "pillars" ? words.unsorted : words.noProgramme, format)}>
      <div class="tiles">
        {data?.items.map((item, i) => <LargeTile key={item.group.code} item={item} name={names[i] ?? ""} prefix={prefix} />)}
      </div>
    </PanelFrame>
  );
}

const LargeTile = memo(({ item: { kpis }, name, prefix }: { item: GroupBoard["items"][number]; name: string; prefix: string }) => {
  const { words, format, targets, hours, clocks, answers } = useSpeech();
  const [ref, room] = useRoom<HTMLElement>({ width: 60, height: 40 });
  const own = prefix === "" ? name : name.slice(prefix.length + 1);
  const texts = [kpis.open, kpis.overdue, kpis.atRisk].map((n) => format.figure(n));
  const size = Math.min(...texts.map((text) => sizeFor(text, room.width / 3 - 1.6, 8.8, 6.4, 0.5)));
  const trend = kpis.trend.map((point) => point.kpis.open), low = Math.min(...trend), high = Math.max(...trend);
  return (
    <article class="tile" ref={ref}>
      <h3 style={{ fontSize: `${sizeFor(name, room.width, 4.2, 3.6)}rem` }} data-glance="text">{prefix !== "" && <small>{prefix} </small>}{own}</h3>
      <div class="trio">
        <div><Figure value={texts[0] ?? ""} n={kpis.open} size={size} /><span>{words.open}</span></div>
        <div class={`v${kpis.overdue === 0 ? " zero" : ""}`}>
          <Figure value={texts[1] ?? ""} n={kpis.overdue} alarm size={size} /><span><Mark of={kpis.overdue === 0 ? "over0" : "over"} />{words.overdue}</span>
        </div>
        <div class={`k${kpis.atRisk === 0 ? " zero" : ""}`}>
          <Figure value={texts[2] ?? ""} n={kpis.atRisk} size={size} /><span><Mark of="risk" />{words.dueShort(format.count(hours))}</span>
        </div>
      </div>
      <div class="rates">
        <CityRate name={clocks.response} rate={kpis.responseOnTime} target={targets.response} recorded={answers} />
        <CityRate name={clocks.result} rate={kpis.resolutionOnTime} target={targets.result} />
      </div>
      <div class="trend">
        <Spark values={trend} width={Math.max(100, room.width * 10 - 270)} height={44} />
        <span>{words.trend30}<br />{words.between(format.count(low), format.count(high))}</span>
      </div>
    </article>
  );
});
