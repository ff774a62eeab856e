import { daysBetween } from "../../shared/clock";
import { shorten, widthOf } from "../../shared/fit";
import { Mark } from "../../shared/marks";
import { nameOf, shortName } from "../../shared/names";
import { rulesOf, rowsOf, said, type HeldRule } from "../alerts";
import { useSpeech } from "../context";
import { useMoment, usePanel, useRoom, useSelect } from "../hooks";
import { PanelFrame } from "../panel";
import type { Alert } from "../state";

/** The alert rules that hold, the most severe first: whom each holds for, its figure, and since when. */
export function Alerts() {
  const { words } = useSpeech();
  const { data, trust } = usePanel("alerts"), { data: headline } = usePanel("headline");
  return (
    <PanelFrame name="allalerts" trust={trust} freshness={headline?.freshness ?? null} title={words.alerts}>
      {data !== null && <Rules alerts={data.items} />}
    </PanelFrame>
  );
}

/** Height of a rule's name with its gap, of the gap alone, and of a row of holders, in rem. */
const HEAD = 7, GAP = 2.4, ROW = 8.2;

function Rules({ alerts }: { alerts: readonly Alert[] }) {
  const { words, format, language } = useSpeech();
  const departments = useSelect((state) => state.panels.departments.data);
  const [ref, room] = useRoom<HTMLDivElement>({ width: 187, height: 82 });
  const now = useMoment(60), today = format.day(now);
  const short = new Map((departments?.items ?? []).map(({ department }) => [department.code, shortName(department, language)]));
  const columns = Math.max(1, Math.floor(room.width / 48)), column = (room.width - (columns - 1) * 3.2) / columns;
  const rules = rulesOf(alerts);
  // What holds for the city as a whole has one figure, which stands beside its name where the screen is wide.
  const isLine = ({ rule }: HeldRule) => columns > 2 && rule.dimension === null;
  const heads = rules.map((rule) => (isLine(rule) ? GAP : HEAD)), rows = rowsOf(rules.map(({ holders }) => Math.ceil(holders.length / columns)), room.height - 5, heads, ROW);
  const left = rules.length - rows.length;
  // Few alerts take the height that many would need, up to a measure: figures and rows grow together.
  const fixed = rows.reduce((sum, _, i) => sum + (heads[i] ?? 0), 0), high = rows.reduce((sum, n) => sum + n, 0) * ROW;
  const whoOf = ({ dimension }: Alert["rule"], { code, name }: Alert) => (dimension === null ? words.city : short.get(code ?? "") ?? name ?? "");
  const placeFor = (value: string, by: number) => column - widthOf(value, { size: 6.4 * by, weight: 600 }) - 2;
  /** True if no name is cut with figures and names that are so much larger. */
  const isWhole = (by: number, names: number) => rules.every(({ rule, isShare, holders }) => holders.every((one) => widthOf(whoOf(rule, one), { size: 2.8 * names, weight: 400 }) <= placeFor(said(one.figure, isShare, format), by)));
  // Figures take height from nobody, but width from names: they grow as far as names stay whole, and names after them.
  let grow = left > 0 || high === 0 ? 1 : Math.min(1.8, Math.max(1, (room.height - 5 - fixed) / high));
  while (grow > 1 && !isWhole(grow, 1)) grow = Math.max(1, grow - 0.1);
  const legible = isWhole(grow, Math.min(grow, 1.3)) ? Math.min(grow, 1.3) : 1;
  return (
    <div class="rules" ref={ref} style={{ "--columns-of": columns, "--grow": grow.toFixed(2), "--legible": legible.toFixed(2) }}>
      {rules.slice(0, rows.length).map((held, i) => {
        const { rule, threshold, isShare, holders } = held;
        const line = isLine(held), places = (rows[i] ?? 1) * columns, shown = holders.length > places ? holders.slice(0, places - 1) : holders;
        const limit = words.limit(isShare ? format.target(threshold) : format.count(threshold), rule.above);
        return (
          <section key={rule.code} class={`rule ${rule.severity}${line ? " line" : ""}`}>
            <h3 data-glance="text"><Mark of={rule.severity === "critical" ? "over" : "alert"} />{shorten(nameOf(rule, language), room.width * (line ? 0.6 : 1) - widthOf(limit, { size: 2.6, weight: 400 }) - 8, { size: 3.6, weight: 600 })}<small>{limit}</small></h3>
            <ol>
              {shown.map((one) => {
                const { code, figure, since, silencedUntil } = one;
                const value = said(figure, isShare, format), days = since === null ? null : daysBetween(since.slice(0, 10), today);
                const long = days === null ? words.sinceLong : days <= 0 ? words.sinceToday : words.sinceDays(format.count(days), days === 1);
                const span = rule.measure === "UNANSWERED" ? words.allTime : long;
                const silenced = silencedUntil === null ? null : words.silenced(format.until(Date.parse(silencedUntil), now));
                const isBoth = silenced !== null && widthOf(`${silenced}, ${span}`, { size: 2.4 * legible, weight: 400 }) + 4 * legible <= placeFor(value, grow);
                return (
                  <li key={code ?? ""}>
                    <b data-glance="figure">{value}</b>
                    <span>{shorten(whoOf(rule, one), placeFor(value, grow), { size: 2.8 * legible, weight: 400 })}</span>
                    <em>{silenced === null ? span : <><Mark of="mute" />{silenced}{isBoth && `, ${span}`}</>}</em>
                  </li>
                );
              })}
              {shown.length < holders.length && <li class="rest"><b>{words.more(format.count(holders.length - shown.length))}</b></li>}
            </ol>
          </section>
        );
      })}
      {left > 0 && <p>{words.moreRules(format.count(left))}</p>}
    </div>
  );
}
