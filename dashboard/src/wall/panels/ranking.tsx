import { roomFor, shorten, widthOf } from "../../shared/fit";
import { LoadBar, Mark } from "../../shared/marks";
import { nameOf, shortName } from "../../shared/names";
import { useSpeech } from "../context";
import { usePanel, useRoom } from "../hooks";
import { PanelFrame } from "../panel";
import { ranking, type Row } from "../reduce";
import type { Counts, DistrictBoard } from "../state";
import { Count, Name } from "./cells";

/** The departments by overdue; the rows add up to the total. */
export function Departments() {
  const { words, format, language } = useSpeech();
  const { data, trust } = usePanel("departments");
  return (
    <PanelFrame name="rankp" trust={trust} freshness={data?.freshness ?? null} title={words.departments} note={words.byOverdue}>
      {data !== null && <RankTable
        items={data.items.map(({ department, kpis }) => ({ name: shortName(department, language), counts: kpis }))}
        unassigned={data.unassigned} total={data.total}
        names={{ rest: (n) => words.others(format.count(n)), none: words.unassigned, sum: words.sum }} />}
    </PanelFrame>
  );
}

/** The districts by overdue, for cities without a map. */
export function Districts() {
  const { words } = useSpeech();
  const { data, trust } = usePanel("kecamatan");
  return (
    <PanelFrame name="rankp" trust={trust} freshness={data?.freshness ?? null} title={words.districts} short={words.districtsShort}>
      {data !== null && <DistrictTable board={data} />}
    </PanelFrame>
  );
}

/** The districts of a board by overdue. */
export function DistrictTable({ board }: { board: DistrictBoard }) {
  const { words, format, language } = useSpeech();
  return <RankTable
    items={board.items.map(({ district, kpis }) => ({ name: nameOf(district, language), counts: kpis }))}
    unassigned={board.unassigned} total={board.total}
    names={{ rest: (n) => words.otherDistricts(format.count(n)), none: words.unlocated, sum: words.sum }} />;
}

interface Props {
  items: readonly { name: string; counts: Counts }[];
  unassigned: Counts;
  total: Counts;
  names: { rest(n: number): string; none: string; sum: string };
  /** Size of the text in rem. */
  size?: number;
}

/** A ranking that fills its room: as many rows as it holds, the rest in one, and the sum. */
export function RankTable({ items, unassigned, total, names, size: wanted = 2.8 }: Props) {
  const { words, format } = useSpeech();
  const [ref, { width, height }] = useRoom<HTMLDivElement>({ width: 51, height: 32 });
  // Smaller where the room would hold fewer than four of them.
  const held = (text: number) => Math.floor((height - 3) / (text * 1.27)) - 3, size = held(wanted) < 4 ? 2.6 : wanted;
  const rows = ranking(items, unassigned, total, Math.max(2, held(size)), names);
  const widest = (pick: (row: Row) => number) =>
    Math.max(3.2, ...rows.map((row) => roomFor(format.count(pick(row)), { size, weight: 600 })));
  const over = widest((row) => row.counts.overdue) + 2, risk = widest((row) => row.counts.atRisk) + 2;
  const count = widest((row) => row.counts.open) + 1;
  const most = Math.max(...rows.filter((row) => row.kind === "item" || row.kind === "none").map((row) => row.counts.open), 1);
  const face = { size, weight: 500 } as const;
  const widestName = Math.max(...rows.map(({ name }) => widthOf(name, face)));
  // In steps: the columns stay where they are while names come and go.
  const bar = Math.min(width > 60 ? 30 : 12.8, Math.max(6, Math.floor((width - over - risk - count - 2 - widestName) / 2) * 2));
  const room = width - over - risk - count - 2 - bar;
  return (
    <div class="fill" ref={ref} style={{ "--text": `${size}rem` }}>
      <table class="rank">
        <thead>
          <tr>
            <th scope="col"><span class="said">{words.group}</span></th>
            <th scope="col" class="n" style={{ width: `${over}rem` }}><Mark of="over" /><span class="said">{words.overdue}</span></th>
            <th scope="col" class="n" style={{ width: `${risk}rem` }}><Mark of="risk" /><span class="said">{words.due}</span></th>
            <th scope="col" class="b" style={{ width: `${bar + count + 2}rem` }}>{words.open}</th>
          </tr>
        </thead>
        <tbody>
          {/* By place and not by name: rows that change places are not moved, which would lay the table out anew. */}
          {rows.map(({ kind, name, counts }, i) => (
            <tr key={i} class={kind === "sum" ? "sum" : kind === "item" ? "" : "dim"}>
              <Name text={shorten(name, room, face)} />
              <Count n={counts.overdue} mark="vo" /><Count n={counts.atRisk} mark="rk" />
              <td class="b">
                <span>
                  {kind !== "sum" && <LoadBar over={counts.overdue} risk={counts.atRisk} open={counts.open} width={(Math.min(counts.open, most) / most) * bar * 10} torn={counts.open > most} />}
                  {format.count(counts.open)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
