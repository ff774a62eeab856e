import { roomFor, shorten, widthOf } from "../../shared/fit";
import { LoadBar, Mark } from "../../shared/marks";
import { useSpeech } from "../context";
import { useRoom } from "../hooks";
import { Count, Name } from "../panels/cells";
import { RowRate } from "../panels/pillars";
import type { Load } from "../state";

/** A row of a ledger. */
export interface Entry {
  key: string;
  kind: "item" | "dim" | "sum";
  name: string;
  load: Load;
  /** More cells between the counts and the rates. */
  more?: preact.ComponentChildren;
  /** Stands before the name. */
  before?: preact.ComponentChildren;
}

interface Props {
  rows: readonly Entry[];
  head: string;
  /** Heads of the cells in `more` and `before`. */
  moreHead?: preact.ComponentChildren;
  beforeHead?: preact.ComponentChildren;
  /** Height of a row in rem at most. */
  tall?: number;
}

/** Rows of counts and rates that fill their room: name, overdue, at risk, open with its bar, the two rates. */
export function Ledger({ rows, head, moreHead, beforeHead, tall = 6.6 }: Props) {
  const { words, format, targets, answers, hours } = useSpeech();
  const [ref, { width, height }] = useRoom<HTMLDivElement>({ width: 187, height: 80 });
  const isNarrow = width < 140;
  // A narrow screen is a tall one: its rows take the height that rates leave.
  const row = Math.min(isNarrow ? tall * 1.6 : tall, Math.max(3.6, (height - 7.2) / Math.max(1, rows.length)));
  const size = row >= 6 ? 3.6 : row >= 4.8 ? 3.2 : row >= 4.2 ? 2.8 : 2.6;
  const most = Math.max(1, ...rows.filter(({ kind }) => kind !== "sum").map(({ load }) => load.open));
  const glyph = moreHead === undefined ? 15 : 10, face = { size, weight: 500 } as const;
  const widest = Math.max(...rows.map(({ name }) => widthOf(name, face)), 10);
  const said = isNarrow ? null : { over: words.overdueShort, risk: words.dueShort(format.count(hours)) };
  const digits = (pick: (load: Load) => number, head?: string) => Math.max(head === undefined ? 4 : widthOf(head, { size: 2.4, weight: 400 }) + 3.2, ...rows.map(({ load }) => roomFor(format.count(pick(load)), { size, weight: 600 }))) + 2.4;
  /** What names and bars share on a narrow screen. */
  const shared = width - (beforeHead === undefined ? 0 : 14) - digits((l) => l.overdue) - digits((l) => l.atRisk) - digits((l) => l.open) - 3;
  const bar = isNarrow ? Math.min(36, Math.max(14, shared - widest - 1)) : moreHead === undefined ? 26 : 18;
  const room = Math.min(widest + 1, isNarrow ? shared - bar : beforeHead === undefined ? 62 : 46);
  return (
    <div class={`fill ledger${isNarrow ? " narrow" : ""}`} ref={ref} style={{ "--row": `${row}rem`, "--text": `${size}rem`, "--glyph": `${glyph}rem` }}>
      <table>
        <thead>
          <tr>
            {beforeHead}
            <th scope="col"><span class="said">{head}</span></th>
            <th scope="col" class="n" style={{ width: `${digits((l) => l.overdue, said?.over)}rem` }}><Mark of="over" />{said === null ? <span class="said">{words.overdue}</span> : ` ${said.over}`}</th>
            <th scope="col" class="n" style={{ width: `${digits((l) => l.atRisk, said?.risk)}rem` }}><Mark of="risk" />{said === null ? <span class="said">{words.due}</span> : ` ${said.risk}`}</th>
            <th scope="col" class="b" style={{ width: `${bar + digits((l) => l.open) + 3}rem` }}>{words.open}</th>
            {moreHead}
            <th scope="col" class="prt">{words.response}{targets.response !== null && <><br /><em>{words.target(format.target(targets.response))}</em></>}</th>
            <th scope="col" class="prt">{words.result}{targets.result !== null && <><br /><em>{words.target(format.target(targets.result))}</em></>}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, kind, name, load, more, before }) => (
            <tr key={key} class={kind}>
              {before}
              <Name text={shorten(name, room, face)} />
              <Count n={load.overdue} mark="vo" /><Count n={load.atRisk} mark="rk" />
              <td class="b"><span>
                {kind !== "sum" && <LoadBar over={load.overdue} risk={load.atRisk} open={load.open} width={(load.open / most) * bar * 10} />}
                {format.count(load.open)}
              </span></td>
              {more}
              <td class="prt"><RowRate rate={load.responseOnTime} target={targets.response} recorded={answers} width={glyph * 10} /></td>
              <td class="prt"><RowRate rate={load.resolutionOnTime} target={targets.result} width={glyph * 10} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Adds up loads: counts by their sum, rates by the sums of their parts. */
export function addLoads(loads: readonly Load[]): Load {
  const none = { met: 0, breached: 0, unobserved: 0, rate: null, lowCount: true };
  const rate = (pick: (load: Load) => Load["responseOnTime"]) => {
    const met = loads.reduce((sum, load) => sum + pick(load).met, 0), breached = loads.reduce((sum, load) => sum + pick(load).breached, 0);
    const all = met + breached;
    return all === 0 ? { ...none, unobserved: loads.reduce((sum, load) => sum + pick(load).unobserved, 0) }
      : { met, breached, unobserved: 0, rate: met / all, lowCount: loads.every((load) => pick(load).lowCount) };
  };
  const sum = (pick: (load: Load) => number) => loads.reduce((total, load) => total + pick(load), 0);
  return {
    open: sum((l) => l.open), overdue: sum((l) => l.overdue), atRisk: sum((l) => l.atRisk),
    responseOnTime: rate((l) => l.responseOnTime), resolutionOnTime: rate((l) => l.resolutionOnTime),
  };
}
