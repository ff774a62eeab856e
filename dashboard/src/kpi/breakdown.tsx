import type { FiguresFragment } from "../generated/kpi";
import { nameOf, shortName } from "../shared/names";
import { useDepartments, usePillars } from "./data";
import { Glyph } from "./glyphs";
import { standing, type Figure } from "./measures";
import { To, useNavigation } from "./navigate";
import { TOP } from "./route";
import { useSpeech, written } from "./speech";
import { Waiting } from "./states";

interface Group {
  code: string;
  name: string;
  kpis: FiguresFragment;
}

/** Who holds a figure: per department, or per pillar on a department's own page. The worst stand first. */
export function Breakdown({ figure, live, target }: { figure: Figure; live: boolean; target: number | null }) {
  const { words, language, format } = useSpeech(), { view } = useNavigation();
  const byPillar = view.page === "departments";
  const departments = useDepartments(byPillar ? null : view, live), pillars = usePillars(byPillar ? view : null, live);
  const board = byPillar ? pillars.data?.pillars : departments.data?.departments;
  const groups: Group[] = byPillar
    ? (pillars.data?.pillars?.items ?? []).map(({ pillar, kpis }) => ({ code: pillar.code, name: nameOf(pillar, language), kpis }))
    : (departments.data?.departments?.items ?? []).map(({ department, kpis }) => ({ code: department.code, name: shortName(department, language), kpis }));
  const rows = board == null ? [] : order(figure, [...groups, { code: "NONE", name: byPillar ? words.none.pillar : words.none.department, kpis: board.unassigned }]);
  const largest = Math.max(1, ...rows.map(({ kpis }) => figure.read(kpis).value ?? 0));
  return (
    <section class="byo">
      <h3>{byPillar ? words.byPillar : words.byDepartment} {figure.kind === "rate" && target !== null && <small>{words.targetTick(format.target(target))}</small>}</h3>
      {board == null ? <Waiting rows={12} height={26} /> : (
        <table class="opd">
          <tbody>
            {rows.map(({ code, name, kpis }) => <GroupRow key={code} figure={figure} target={target} code={code} name={name} kpis={kpis} largest={largest} page={byPillar ? "pillars" : "departments"} />)}
            <tr class="sum"><th scope="row">{words.total}</th><td /><Values figure={figure} kpis={board.total} target={target} /></tr>
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Groups with something to show, the worst first: far below the target, or the largest; few cases and no data last. */
export function order(figure: Figure, groups: readonly Group[]): Group[] {
  const rank = ({ kpis }: Group) => {
    const { value, low } = figure.read(kpis);
    if (value === null) return Infinity;
    const size = figure.better === "more" && figure.kind === "rate" ? value : -value;
    return low ? 1e9 + size : size;
  };
  const shown = groups.filter(({ kpis }) => {
    const { value, cases } = figure.read(kpis);
    return value !== null && (cases === null ? value !== 0 : cases.all > 0);
  });
  return shown.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

function GroupRow({ figure, target, code, name, kpis, largest, page }: { figure: Figure; target: number | null; code: string; name: string; kpis: FiguresFragment; largest: number; page: "pillars" | "departments" }) {
  const { view } = useNavigation(), reading = figure.read(kpis);
  const { [page === "pillars" ? "pillar" : "department"]: _, ...filter } = view.filter;
  const inFilter = view.page !== page && view.item !== null ? { [view.page === "pillars" ? "pillar" : "department"]: view.item } : {};
  return (
    <tr class={standing(figure, reading, target)}>
      <th scope="row"><To change={{ page, item: code, filter: { ...filter, ...inFilter }, ...TOP }}>{name}</To></th>
      <td class="gl">
        {figure.kind === "rate" ? <Glyph figure={figure} reading={reading} target={target} width={96} />
          : <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width={((reading.value ?? 0) / largest) * 100} height="10" fill={figure.key === "overdue" || figure.key === "unanswered" ? "var(--over-fill)" : "var(--d3)"} /></svg>}
      </td>
      <Values figure={figure} kpis={kpis} target={target} />
    </tr>
  );
}

function Values({ figure, kpis }: { figure: Figure; kpis: FiguresFragment; target: number | null }) {
  const speech = useSpeech(), { words, format } = speech, reading = figure.read(kpis);
  const few = reading.low && reading.value !== null && reading.cases !== null;
  return (
    <>
      <td class={few ? "v few" : "v"}>{written(speech, figure.kind, reading)}</td>
      {reading.cases !== null && <td class="m">{reading.value === null ? "" : few ? words.fewShort : words.of(format.count(reading.cases.part), format.count(reading.cases.all))}</td>}
    </>
  );
}
