import { useSpeech } from "../context";
import { shorten, widthOf } from "../../shared/fit";
import type { Trust } from "../freshness";
import { LoadBar, Mark } from "../../shared/marks";
import { PanelFrame } from "../panel";
import { nameOf, shortName } from "../../shared/names";
import { ranking, type Row } from "../reduce";
import type { DepartmentBoard, DistrictBoard } from "../state";

/** The departments by overdue; the rows add up to the total. */
export function Departments({ data, trust }: { data: DepartmentBoard | null; trust: Trust }) {
  const { words, format, language } = useSpeech();
  const rows = data === null ? [] : ranking(
    data.items.map(({ department, kpis }) => ({ name: shortName(department, language), counts: kpis })),
    data.unassigned, data.total, 6,
    { rest: (n) => words.others(format.count(n)), none: words.unassigned, sum: words.sum },
  );
  return (
    <PanelFrame name="rankp" trust={trust} title={words.departments} note={words.byOverdue}>
      <Table rows={rows} width={51} />
    </PanelFrame>
  );
}

/** The districts by overdue, for cities without a map. */
export function Districts({ data, trust }: { data: DistrictBoard | null; trust: Trust }) {
  const { words, format, language } = useSpeech();
  const rows = data === null ? [] : ranking(
    data.items.map(({ district, kpis }) => ({ name: nameOf(district, language), counts: kpis })),
    data.unassigned, data.total, 6,
    { rest: (n) => words.otherDistricts(format.count(n)), none: words.unlocated, sum: words.sum },
  );
  return (
    <PanelFrame name="rankp" trust={trust} title={words.districts} short={words.districtsShort}>
      <Table rows={rows} width={42.2} />
    </PanelFrame>
  );
}

/** A ranking in a panel of the given width in rem. */
function Table({ rows, width }: { rows: readonly Row[]; width: number }) {
  const { words, format } = useSpeech();
  const widest = (pick: (row: Row) => number) =>
    Math.max(3.2, ...rows.map((row) => widthOf(format.count(pick(row)), { size: 2.6, weight: 600 })));
  const over = widest((row) => row.counts.overdue) + 2, risk = widest((row) => row.counts.atRisk) + 2;
  const count = widest((row) => row.counts.open) + 1;
  const most = Math.max(...rows.filter((row) => row.kind !== "sum").map((row) => row.counts.open), 1);
  const face = { size: 2.6, weight: 500 } as const;
  const names = Math.max(...rows.map((row) => widthOf(row.name, face)));
  const bar = Math.min(12.8, Math.max(4, width - over - risk - count - 2 - names));
  const room = width - over - risk - count - 2 - bar;
  return (
    <table class="rank">
      <thead>
        <tr>
          <th />
          <td class="n" style={{ width: `${over}rem` }}><Mark of="over" /></td>
          <td class="n" style={{ width: `${risk}rem` }}><Mark of="risk" /></td>
          <td class="b" style={{ width: `${bar + count + 2}rem` }}>{words.open}</td>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, name, counts }) => (
          <tr key={kind + name} class={kind === "sum" ? "sum" : kind === "item" ? "" : "dim"}>
            <th>{shorten(name, room, face)}</th>
            <td class={`n${counts.overdue === 0 ? " z" : " vo"}`}>{format.count(counts.overdue)}</td>
            <td class={`n${counts.atRisk === 0 ? " z" : " rk"}`}>{format.count(counts.atRisk)}</td>
            <td class="b">
              <span>
                {kind !== "sum" && <LoadBar over={counts.overdue} risk={counts.atRisk} open={counts.open} width={(counts.open / most) * bar * 10} />}
                {format.count(counts.open)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
