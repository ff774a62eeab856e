import { shorten, widthOf } from "../../shared/fit";
import { Mark } from "../../shared/marks";
import { commonPrefix, nameOf, shortName } from "../../shared/names";
import { useSpeech } from "../context";
import { usePanel, useRoom, useSelect } from "../hooks";
import { PanelFrame } from "../panel";
import { Count, Name } from "../panels/cells";
import { RowRate } from "../panels/pillars";
import type { DepartmentBoard, GroupBoard, Heat, Load } from "../state";
import { addLoads } from "./ledger";

interface Row {
  key: string;
  kind: "item" | "dim" | "sum";
  name: string;
  /** Departments that the row stands for. */
  codes: readonly string[];
  load: Load;
}
interface Cell {
  open: number;
  overdue: number;
}

/** How the heads of columns are set, and the height in rem that upright ones may take. */
const HEAD = { size: 2.4, weight: 400 } as const, UPRIGHT = 24;

/** Pillars by departments: what is open stands in a cell, what is overdue stands beside it and shades it. */
export function HeatScene() {
  const { words } = useSpeech();
  const { data, trust } = usePanel("departments"), { data: heat } = usePanel("heat"), { data: pillars } = usePanel("pillars");
  return (
    <PanelFrame name="heat" trust={trust} freshness={data?.freshness ?? null} title={words.scenes.heat} note={`${words.window} · ${words.shade}`}>
      {data !== null && heat !== null && pillars !== null && <Table board={data} heat={heat} pillars={pillars} />}
    </PanelFrame>
  );
}

/** Height in rem of the row of sums where columns are narrow: counts stand above each other. */
const SUM = 6.4;

function Table({ board, heat, pillars }: { board: DepartmentBoard; heat: Heat; pillars: GroupBoard }) {
  const { words, format, language, targets, answers } = useSpeech();
  const [ref, { width, height }] = useRoom<HTMLDivElement>({ width: 187, height: 80 });
  const possible = useSelect((state) => state.city?.categories);
  const isNarrow = width < 140, names = pillars.items.map(({ group }) => nameOf(group, language)), prefix = commonPrefix(names);
  const columns = [...pillars.items.map(({ group }, i) => ({ code: group.code, name: prefix === "" ? names[i] ?? "" : names[i]?.slice(prefix.length + 1) ?? "" })), { code: "NONE", name: words.unsortedColumn }];
  // Where columns are narrow their names stand upright, in full.
  const heads = columns.map(({ name }) => (isNarrow ? shorten(name, UPRIGHT, HEAD) : name));
  const head = isNarrow ? Math.max(7.6, ...heads.map((name) => widthOf(name, HEAD) + 2.4)) : 7.6, row = 4.05;
  const most = Math.max(4, Math.floor((height - head - (isNarrow ? SUM - row : 0)) / row) - 3);
  const open = board.items.filter(({ kpis }) => kpis.open > 0)
    .sort((a, b) => b.kpis.overdue - a.kpis.overdue || b.kpis.atRisk - a.kpis.atRisk || b.kpis.open - a.kpis.open);
  const shown = open.length > most + 1 ? open.slice(0, most) : open, shownCodes = new Set(shown.map(({ department }) => department.code));
  const rest = board.items.filter(({ department }) => !shownCodes.has(department.code)), restOpen = rest.filter(({ kpis }) => kpis.open > 0).length;
  const rows: Row[] = [
    ...shown.map(({ department, kpis }): Row => ({ key: department.code, kind: "item", name: shortName(department, language), codes: [department.code], load: kpis })),
    ...(restOpen === 0 ? [] : [{ key: `REST${rest.length}`, kind: "dim" as const, name: words.others(format.count(restOpen)), codes: rest.map(({ department }) => department.code), load: addLoads(rest.map(({ kpis }) => kpis)) }]),
    { key: "NONE", kind: "dim", name: words.unassigned, codes: ["NONE"], load: board.unassigned },
    { key: "SUM", kind: "sum", name: words.sum, codes: [], load: board.total },
  ];
  const cells = new Map<string, Cell>();
  for (const { department, pillar, open: n, overdue } of heat.rows) {
    if (pillar === null || open === null) continue;
    const keys = [`${rows.find(({ codes }) => codes.includes(department ?? ""))?.key ?? "?"}|${pillar}`, `SUM|${pillar}`];
    for (const key of keys) {
      const old = cells.get(key) ?? { open: 0, overdue: 0 };
      cells.set(key, { open: old.open + (n ?? 0), overdue: old.overdue + (overdue ?? 0) });
    }
  }
  const can = new Set((possible ?? []).map(({ department, pillar }) => `${department.code}|${pillar.code}`));
  const largest = Math.max(1, ...[...cells].filter(([key]) => !key.startsWith("SUM|")).map(([, cell]) => cell.overdue));
  const face = { size: 2.6, weight: 500 } as const;
  // Few rows share the height, up to a measure.
  const tall = Math.min(7.2, Math.max(row, (height - head - (isNarrow ? SUM : 0)) / (rows.length - (isNarrow ? 1 : 0)) - 0.1));
  const first = Math.min(isNarrow ? 24.5 : 30, Math.max(...rows.map(({ name }) => widthOf(name, face))) + 1.5);
  return (
    <div class={`fill heat-table${isNarrow ? " narrow" : ""}`} ref={ref} style={{ "--row": `${tall.toFixed(2)}rem` }}>
      <table style={{ "--first": `${first}rem`, "--head": `${head}rem` }}>
        <thead>
          <tr>
            <th scope="col"><span class="said">{words.group}</span></th>
            {columns.map(({ code }, i) => <th key={code} scope="col" class="c">{isNarrow ? <span>{heads[i]}</span> : heads[i]}</th>)}
            <th scope="col" class="n">{words.open}</th>
            <th scope="col" class="n s"><Mark of="over" /><span class="said">{words.overdue}</span></th>
            <th scope="col" class="n s"><Mark of="risk" /><span class="said">{words.due}</span></th>
            <th scope="col" class="prt">{words.response}<br /><em>{targets.response !== null && words.target(format.target(targets.response))}</em></th>
            <th scope="col" class="prt">{words.result}<br /><em>{targets.result !== null && words.target(format.target(targets.result))}</em></th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, kind, name, codes, load }) => (
            <tr key={key} class={kind}>
              <Name text={shorten(name, first - 1, face)} />
              {columns.map(({ code }) => {
                const cell = cells.get(`${key}|${code}`), usual = kind === "sum" || codes.some((c) => can.has(`${c}|${code}`));
                if (cell === undefined || cell.open === 0) return <td key={code} class="c zero">{cell !== undefined || usual ? "0" : ""}</td>;
                return (
                  <td key={code} class={`c ${kind === "sum" ? "" : cell.overdue === 0 ? "h0" : `h${Math.min(3, 1 + Math.floor((cell.overdue / largest) * 2.999))}`}`}>
                    <span>{format.count(cell.open)}{cell.overdue > 0 && <em><Mark of="over" />{format.count(cell.overdue)}</em>}</span>
                  </td>
                );
              })}
              <Count n={load.open} /><Count n={load.overdue} mark="vo" /><Count n={load.atRisk} mark="rk" />
              <td class="prt"><RowRate rate={load.responseOnTime} target={targets.response} recorded={answers} width={64} /></td>
              <td class="prt"><RowRate rate={load.resolutionOnTime} target={targets.result} width={64} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
