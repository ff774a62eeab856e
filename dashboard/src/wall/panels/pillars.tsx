import { widthOf } from "../../shared/fit";
import { Figure, Mark, RateGlyph, Spark, TargetTick } from "../../shared/marks";
import { memo } from "../../shared/memo";
import { commonPrefix, nameOf } from "../../shared/names";
import { viewRate, type Rate } from "../../shared/rate";
import { useSpeech } from "../context";
import { usePanel, useRoom } from "../hooks";
import { PanelFrame } from "../panel";
import type { GroupBoard } from "../state";

type Item = GroupBoard["items"][number];

/** The pillars in the profile's order, with the sum of their open complaints in sight. */
export function Pillars() {
  const { words, format, targets, language } = useSpeech();
  const { data, trust } = usePanel("pillars");
  const [ref, room] = useRoom<HTMLDivElement>({ width: 133, height: 38 });
  const items = data?.items ?? [];
  const names = items.map(({ group }) => nameOf(group, language));
  const prefix = commonPrefix(names);
  const sum = data === null ? "" : sumOf(data, words.unsorted, format);
  const title = words.pillars(items.length, format.count(items.length));
  const both = targets.response !== null && targets.result !== null
    ? words.targets(format.target(targets.response), format.target(targets.result))
    : targets.response ?? targets.result;
  const key = typeof both === "number" ? words.target(format.target(both)) : both;
  const note = { size: 2.4, weight: 400 } as const;
  const spare = room.width - widthOf(title, { size: 2.8, weight: 600 }) - widthOf(sum, note) - 4 - 7;
  const keyRoom = key === null ? 0 : widthOf(key, note) + 2;
  const withKey = key !== null && spare > keyRoom;
  const withSpark = spare > (withKey ? keyRoom : 0) + widthOf(words.open30, note) + 7;
  const columns = room.width > 110 ? 3 : 2, tile = (room.width - (columns - 1) * 3.2) / columns;
  const dense = items.some(({ kpis }) => [kpis.open, kpis.overdue, kpis.atRisk]
    .reduce((total, n) => total + widthOf(format.figure(n), { size: 6.4, weight: 600 }), 0) > tile - 2 * 3.4 - 3.2);
  return (
    <PanelFrame
      name="pillars" trust={trust} freshness={data?.freshness ?? null} title={title}
      note={<>{spare > -7 && sum}<span class="key">
        {withKey && <><TargetTick />{key}</>}
        {withSpark && <>
          <svg class="sk" viewBox="0 0 34 20" aria-hidden="true">
            <path d="M2 14L8 6L14 12L20 5L28 10" fill="none" stroke="var(--ink-3)" stroke-width="2.4" />
            <circle cx="29" cy="10" r="4.5" fill="var(--ink)" />
          </svg>{words.open30}
        </>}
      </span></>}
    >
      <div class={`six${dense ? " dense" : ""}`} ref={ref} style={{ "--tiles": columns }}>
        {items.map((item, i) => <Tile key={item.group.code} item={item} name={names[i] ?? ""} prefix={prefix} dense={dense} />)}
      </div>
    </PanelFrame>
  );
}

/** The open complaints of all groups, added up in sight: 14 + 4 + 53 + 4 belum dipilah = 75. */
export function sumOf(board: { items: readonly { kpis: { open: number } }[]; unassigned: { open: number }; total: { open: number } }, none: string, format: { count(n: number): string }): string {
  return [...board.items.map(({ kpis }) => format.count(kpis.open)), `${format.count(board.unassigned.open)} ${none}`].join(" + ")
    + ` = ${format.count(board.total.open)}`;
}

const Tile = memo(({ item: { kpis }, name, prefix, dense }: { item: Item; name: string; prefix: string; dense: boolean }) => {
  const { words, format, targets, hours, answers } = useSpeech();
  const own = prefix === "" ? name : name.slice(prefix.length + 1);
  const over = <Mark of={kpis.overdue === 0 ? "over0" : "over"} />;
  const risk = <Mark of="risk" />;
  return (
    <article class="pil">
      <h3>{prefix !== "" && <small>{prefix} </small>}{own}</h3>
      <Spark values={kpis.trend.map((point) => point.kpis.open)} width={128} height={34} />
      <div class="nums">
        <div class="o"><Figure value={format.figure(kpis.open)} n={kpis.open} /><span>{words.open}</span></div>
        <div class={`v${kpis.overdue === 0 ? " zero" : ""}`}>
          {!dense && over}<Figure value={format.figure(kpis.overdue)} n={kpis.overdue} alarm />
          <span>{dense && over}{words.overdueShort}</span>
        </div>
        <div class={`k${kpis.atRisk === 0 ? " zero" : ""}`}>
          {!dense && risk}<Figure value={format.figure(kpis.atRisk)} n={kpis.atRisk} />
          <span>{dense && risk}{words.dueShort(format.count(hours))}</span>
        </div>
      </div>
      <div class="rrs">
        <RowRate name={words.response} rate={kpis.responseOnTime} target={targets.response} recorded={answers} />
        <RowRate name={words.result} rate={kpis.resolutionOnTime} target={targets.result} />
      </div>
    </article>
  );
});

/** A rate in a row or tile. */
export const RowRate = memo(({ name, rate, target, recorded = true, width = 174 }: { name?: string; rate: Rate; target: number | null; recorded?: boolean; width?: number }) => {
  const { words, format } = useSpeech();
  const view = viewRate(rate, target);
  const far = view.kind === "rate" && view.standing === "far";
  return (
    <div class={`rr${far ? " far" : ""} ${view.kind}`}>
      {name !== undefined && <span>{name}</span>}
      {view.kind === "rate" ? <Figure value={format.percent(view.rate)} n={view.rate} glance={false} />
        : <b>{view.kind === "few" ? words.parts(format.count(view.met), format.count(view.all)) : "\u2013"}</b>}
      {view.kind === "null" ? <em class="no">{view.unobserved || !recorded ? words.unobserved : words.noData}</em> : <RateGlyph view={view} target={target} width={width} height={24} />}
    </div>
  );
});
