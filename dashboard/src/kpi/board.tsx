import type { FiguresFragment } from "../generated/kpi";
import { Mark } from "../shared/marks";
import { changeOf, FIGURES, standing, type Figure, type Figures } from "./measures";
import { To, useNavigation } from "./navigate";
import type { View } from "./route";
import { OF_RESPONSES, targetOf, unrecorded, useSpeech, written } from "./speech";
import { Delta, Glyph } from "./glyphs";

/** A row of a board. */
export interface BoardRow {
  code: string;
  name: string;
  full: string;
  kpis: FiguresFragment;
  previous: FiguresFragment | null;
}

/** The columns of a board, and what orders by each. */
export const COLUMNS = ["overdue", "atRisk", "open", "received", "responseOnTime", "resolutionOnTime", "resolutionTime", "unanswered"] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns that show how they moved. */
const MOVING: ReadonlySet<string> = new Set(["overdue", "received", "responseOnTime", "resolutionOnTime"]);

/** True if a group has anything to show of the period: more than what once was never answered. */
export function busy(k: Figures): boolean {
  return k.received + k.open + k.ended + k.responseOnTime.met + k.responseOnTime.breached + k.resolutionOnTime.met + k.resolutionOnTime.breached > 0;
}

/** The counts of several groups together. Rates and durations do not add up: they have no data. */
export function together(list: readonly Figures[]): Figures | null {
  const [first] = list;
  if (first === undefined) return null;
  const none = { rate: null, lowCount: false };
  const sum = Object.fromEntries(Object.entries(first).map(([key, value]) => [key, typeof value === "number" && key !== "score" && key !== "perThousand"
    ? list.reduce((total, one) => total + (one[key as keyof Figures] as number), 0) : value])) as unknown as Figures;
  return { ...sum, score: null, perThousand: null, responseOnTime: { ...first.responseOnTime, ...none, met: 0, breached: 0 }, resolutionOnTime: { ...first.resolutionOnTime, ...none, met: 0, breached: 0 },
    responseTime: { ...first.responseTime, p50Hours: null }, resolutionTime: { ...first.resolutionTime, p50Hours: null } };
}

/** Rows in the order of a column, the worst first; no data and few cases come last. */
export function sorted(rows: readonly BoardRow[], column: Column): BoardRow[] {
  const figure = FIGURES[column] as Figure;
  const rank = ({ kpis }: BoardRow) => {
    const { value, low } = figure.read(kpis);
    if (value === null) return Infinity;
    return (low ? 1e9 : 0) + (figure.better === "more" ? value : -value);
  };
  const load = ({ kpis }: BoardRow) => -kpis.overdue * 1e6 - kpis.atRisk * 1e3 - kpis.open;
  return [...rows].sort((a, b) => rank(a) - rank(b) || load(a) - load(b) || a.name.localeCompare(b.name));
}

/** A table of groups that adds up in sight: load as a bar, both promises against their targets, the median to a result. */
export function Board({ rows, rest, none, total, before, page, sort, head }: {
  rows: readonly BoardRow[]; rest?: BoardRow | null; none: BoardRow | null; total: FiguresFragment; before: FiguresFragment | null; page: "pillars" | "departments"; sort: Column | null; head: string;
}) {
  const { words } = useSpeech();
  const { go } = useNavigation(), label = words.columnsShort;
  const largest = Math.max(1, ...rows.map(({ kpis }) => kpis.open), none?.kpis.open ?? 0);
  return (
    <>
    {sort !== null && (
      <label class="fl bysort"><small>{words.sort}</small>
        <select value={sort} onChange={({ currentTarget: { value } }) => go({ sort: value }, true)}>
          {COLUMNS.map((column) => <option key={column} value={column}>{words.figures[column]}</option>)}
        </select>
      </label>
    )}
    <div class="scroll" tabIndex={0} role="region" aria-label={head}>
      <table class="board">
        <thead>
          <tr>
            <th scope="col">{head}</th><td class="ldb" />
            {COLUMNS.map((column) => (
              <th key={column} scope="col" class={`c-${column}`} {...(sort === column ? { "aria-sort": FIGURES[column]?.better === "more" ? "ascending" as const : "descending" as const } : {})}>
                {sort === null ? label[column] : <To replace change={{ sort: column }}>{label[column]}</To>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => <Line key={row.code} row={row} page={page} largest={largest} />)}
          {rest != null && <Line row={rest} page={page} largest={largest} />}
          {none !== null && <Line row={none} page={page} largest={largest} />}
          <tr class="sum"><th scope="row">{words.total}</th><td class="ldb" /><Cells kpis={total} previous={before} link={{ page: "overview" }} /></tr>
        </tbody>
      </table>
    </div>
    </>
  );
}

function Line({ row, page, largest }: { row: BoardRow; page: "pillars" | "departments"; largest: number }) {
  const to: Partial<View> = { page, item: row.code, sort: null };
  const { open, overdue, atRisk } = row.kpis, unit = 100 / largest;
  return (
    <tr>
      <th scope="row">{row.code === "" ? row.name : <To change={to}>{row.name}</To>}{row.full !== row.name && <small>{row.full}</small>}</th>
      <td class="ldb">
        <svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
          <rect width={open * unit} height="12" fill="var(--d2)" /><rect width={overdue * unit} height="12" fill="var(--over-fill)" />
          <rect x={overdue * unit} width={atRisk * unit} height="12" fill="var(--risk-fill)" />
        </svg>
      </td>
      <Cells kpis={row.kpis} previous={row.previous} link={row.code === "" ? null : to} />
    </tr>
  );
}

function Cells({ kpis, previous, link }: { kpis: FiguresFragment; previous: FiguresFragment | null; link: Partial<View> | null }) {
  const speech = useSpeech(), { words, city } = speech;
  return (
    <>
      {COLUMNS.map((column) => {
        const figure = FIGURES[column] as Figure, reading = figure.read(kpis), target = targetOf(city, figure.measure);
        const kind = standing(figure, reading, target);
        const unknown = OF_RESPONSES.has(column) && unrecorded(city), text = unknown ? "\u2013" : reading.value === null ? words.noData : kind === "few" ? written(speech, figure.kind, reading) : speech.value(figure.kind, reading.value);
        const tone = (column === "overdue" || column === "unanswered") && (reading.value ?? 0) > 0 ? "over" : column === "atRisk" && (reading.value ?? 0) > 0 ? "risk" : kind === "far" ? "over" : "";
        return (
          <td key={column} class={`c-${column} ${tone} ${kind === "null" || kind === "few" || reading.value === 0 ? "dim" : ""}`} data-label={words.columnsShort[column]}>
            {figure.kind === "rate" && link !== null && <Glyph figure={figure} reading={reading} target={target} width={72} />}
            {link === null ? (figure.kind === "count" ? text : "\u2013") : (
              <To change={{ ...link, figure: column, part: null }}>
                {column === "overdue" && (reading.value ?? 0) > 0 && <Mark of="over" />}{column === "atRisk" && (reading.value ?? 0) > 0 && <Mark of="risk" />}{text}
              </To>
            )}
            {MOVING.has(column) && link !== null && previous !== null && kind !== "few" && <small><Delta figure={figure} change={changeOf(figure, kpis, previous)} /></small>}
          </td>
        );
      })}
    </>
  );
}
