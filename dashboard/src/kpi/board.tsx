import type { FiguresFragment } from "../generated/kpi";
import { Mark } from "../shared/marks";
import { FIGURES, standing, type Figure } from "./measures";
import { To, useNavigation } from "./navigate";
import type { View } from "./route";
import { targetOf, useSpeech, written } from "./speech";
import { Glyph } from "./glyphs";

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
export function Board({ rows, none, total, page, sort, head }: {
  rows: readonly BoardRow[]; none: BoardRow | null; total: FiguresFragment; page: "pillars" | "departments"; sort: Column | null; head: string;
}) {
  const { words } = useSpeech();
  const label: Record<Column, string> = {
    overdue: words.overdueShort, atRisk: words.riskShort, open: words.openShort, received: words.receivedShort, responseOnTime: words.response,
    resolutionOnTime: words.result, resolutionTime: words.median, unanswered: words.unansweredShort,
  };
  const largest = Math.max(1, ...rows.map(({ kpis }) => kpis.open), none?.kpis.open ?? 0);
  return (
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
          {none !== null && <Line row={none} page={page} largest={largest} />}
          <tr class="sum"><th scope="row">{words.total}</th><td class="ldb" /><Cells kpis={total} link={{}} /></tr>
        </tbody>
      </table>
    </div>
  );
}

function Line({ row, page, largest }: { row: BoardRow; page: "pillars" | "departments"; largest: number }) {
  const to: Partial<View> = { page, item: row.code, sort: null };
  const { open, overdue, atRisk } = row.kpis, unit = 100 / largest;
  return (
    <tr>
      <th scope="row"><To change={to}>{row.name}</To>{row.full !== row.name && <small>{row.full}</small>}</th>
      <td class="ldb">
        <svg class="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
          <rect width={open * unit} height="12" fill="var(--d2)" /><rect width={overdue * unit} height="12" fill="var(--over-fill)" />
          <rect x={overdue * unit} width={atRisk * unit} height="12" fill="var(--risk-fill)" />
        </svg>
      </td>
      <Cells kpis={row.kpis} link={to} />
    </tr>
  );
}

function Cells({ kpis, link }: { kpis: FiguresFragment; link: Partial<View> }) {
  const speech = useSpeech(), { words, city } = speech, { view } = useNavigation();
  return (
    <>
      {COLUMNS.map((column) => {
        const figure = FIGURES[column] as Figure, reading = figure.read(kpis), target = targetOf(city, figure.measure);
        const kind = standing(figure, reading, target);
        const text = reading.value === null ? words.noData : kind === "few" ? written(speech, figure.kind, reading) : speech.value(figure.kind, reading.value);
        const tone = (column === "overdue" || column === "unanswered") && (reading.value ?? 0) > 0 ? "over" : column === "atRisk" && (reading.value ?? 0) > 0 ? "risk" : kind === "far" ? "over" : "";
        return (
          <td key={column} class={`c-${column} ${tone} ${kind === "null" || kind === "few" || reading.value === 0 ? "dim" : ""}`} data-label={words.figures[column]}>
            {figure.kind === "rate" && <Glyph figure={figure} reading={reading} target={target} width={72} />}
            <To change={{ ...(view.item === null && link.page === undefined ? { page: "overview" as const } : link), figure: column, part: null }}>
              {column === "overdue" && (reading.value ?? 0) > 0 && <Mark of="over" />}{column === "atRisk" && (reading.value ?? 0) > 0 && <Mark of="risk" />}{text}
            </To>
          </td>
        );
      })}
    </>
  );
}
