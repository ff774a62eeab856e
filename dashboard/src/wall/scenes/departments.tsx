import { shortName } from "../../shared/names";
import { useSpeech } from "../context";
import { usePanel, useRoom } from "../hooks";
import { PanelFrame } from "../panel";
import { moves } from "../reduce";
import type { DepartmentBoard, Movement } from "../state";
import { addLoads, Ledger, type Entry } from "./ledger";

type Times = Movement["total"]["responseTime"];

/** The departments by overdue, with how they moved within 7 days and how long their responses took. */
export function DepartmentScene() {
  const { words } = useSpeech();
  const { data, trust } = usePanel("departments"), { data: movement } = usePanel("movement");
  return (
    <PanelFrame name="departments" trust={trust} freshness={data?.freshness ?? null} title={words.departments} note={words.movedNote}>
      {data !== null && <Ranking board={data} movement={movement} />}
    </PanelFrame>
  );
}

const worse = (a: DepartmentBoard["total"], b: DepartmentBoard["total"]) => b.overdue - a.overdue || b.atRisk - a.atRisk || b.open - a.open;

function Ranking({ board, movement }: { board: DepartmentBoard; movement: Movement | null }) {
  const { words, format, language } = useSpeech();
  const [ref, room] = useRoom<HTMLDivElement>({ width: 187, height: 80 });
  const most = Math.max(4, Math.floor((room.height - 7.2) / 4.6) - 3);
  const open = board.items.filter(({ kpis }) => kpis.open > 0)
    .sort((a, b) => worse(a.kpis, b.kpis) || a.department.code.localeCompare(b.department.code));
  const shown = open.length > most + 1 ? open.slice(0, most) : open, rest = open.slice(shown.length);
  const times = new Map((movement?.items ?? []).map(({ department, kpis }) => [department.code, kpis.responseTime]));
  const moved = movement === null ? null : moves(
    board.items.map(({ department, kpis }) => ({ code: department.code, counts: kpis })),
    movement.items.flatMap(({ department, previous }) => (previous === null ? [] : [{ code: department.code, counts: previous }])));
  const longest = Math.max(1, ...[...shown.map(({ department }) => times.get(department.code)), movement?.total.responseTime].map((t) => (t === undefined || t.lowCount ? 0 : t.p90Hours ?? 0)));
  const cells = (t: Times | undefined) => <td class="times"><Span times={t} longest={longest} /></td>;
  const none = <><td class="place" /><td class="move" /></>;
  const rows: Entry[] = [
    ...shown.map(({ department, kpis }, i): Entry => ({
      key: department.code, kind: "item", name: shortName(department, language), load: kpis, more: cells(times.get(department.code)),
      before: <><td class="place">{format.count(i + 1)}</td><td class="move"><Move by={moved?.get(department.code)} /></td></>,
    })),
    ...(rest.length === 0 ? [] : [{ key: `REST${rest.length}`, kind: "dim" as const, name: words.others(format.count(rest.length)), load: addLoads(rest.map(({ kpis }) => kpis)), more: <td class="times" />, before: none }]),
    { key: "NONE", kind: "dim", name: words.unassigned, load: board.unassigned, more: cells(movement?.unassigned.responseTime), before: none },
    { key: "SUM", kind: "sum", name: words.sum, load: board.total, more: cells(movement?.total.responseTime), before: none },
  ];
  return (
    <div class="fill" ref={ref}>
      <Ledger rows={rows} head={words.departments} tall={6} moreHead={<th scope="col" class="times">{words.responseTimes}<br /><em>{words.half} – {words.nine}</em></th>}
        beforeHead={<><th scope="col" class="place"><span class="said">#</span></th><th scope="col" class="move">{words.moved}</th></>} />
    </div>
  );
}

/** Places gained or lost within 7 days: up is worse. Shape and number say it; no movement is a dash. */
function Move({ by }: { by: number | null | undefined }) {
  const { format, words } = useSpeech();
  if (by === undefined) return null;
  if (by === null) return <span class="new">{words.newRank}</span>;
  if (by === 0) return <span class="same">–</span>;
  return (
    <span class={by > 0 ? "up" : "down"}>
      <svg class="ic" viewBox="0 0 20 20" aria-hidden="true"><path d={by > 0 ? "M10 3 18 16H2Z" : "M10 17 18 4H2Z"} fill="currentColor" /></svg>
      {format.count(Math.abs(by))}
    </span>
  );
}

/** Half of the responses came by the tick, 9 of 10 by the end of the line. */
function Span({ times, longest }: { times: Times | undefined; longest: number }) {
  const { format, words } = useSpeech();
  if (times === undefined || times.p50Hours === null || times.p90Hours === null) return <span class="no">{words.noData}</span>;
  if (times.lowCount) return <span class="no">{words.few}</span>;
  const x = (hours: number) => 4 + (hours / longest) * 132;
  const hours = (h: number) => format.span(Math.round(h * 60) * 60).split(" ").slice(0, 2).join(" ");
  return (
    <span class="span">
      <svg viewBox="0 0 140 20" aria-hidden="true">
        <path d="M2 10H138" stroke="var(--line)" stroke-width="2" /><path d={`M${x(times.p50Hours)} 10H${x(times.p90Hours)}`} stroke="var(--d3)" stroke-width="6" />
        <path d={`M${x(times.p50Hours)} 2V18`} stroke="var(--ink)" stroke-width="4" />
      </svg>
      <b>{hours(times.p50Hours)}</b> – {hours(times.p90Hours)}
    </span>
  );
}
