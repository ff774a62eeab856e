import { daysBetween } from "../../shared/clock";
import { shorten, widthOf } from "../../shared/fit";
import { Mark } from "../../shared/marks";
import { nameOf, shortName } from "../../shared/names";
import { rulesOf, rowsOf, said } from "../alerts";
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

/** Height of a rule's name with its gap, and of a row of holders, in rem. */
const HEAD = 7, ROW = 10.5;

function Rules({ alerts }: { alerts: readonly Alert[] }) {
  const { words, format, language } = useSpeech();
  const departments = useSelect((state) => state.panels.departments.data);
  const [ref, room] = useRoom<HTMLDivElement>({ width: 187, height: 82 });
  const today = format.day(useMoment(60));
  const short = new Map((departments?.items ?? []).map(({ department }) => [department.code, shortName(department, language)]));
  const columns = Math.max(1, Math.floor(room.width / 48)), column = (room.width - (columns - 1) * 3.2) / columns;
  const rules = rulesOf(alerts), rows = rowsOf(rules.map(({ holders }) => Math.ceil(holders.length / columns)), room.height - 5, HEAD, ROW);
  const left = rules.length - rows.length;
  // Few alerts take the height that many would need, up to a measure: figures and rows grow together.
  const taken = rows.reduce((sum, n) => sum + HEAD + n * ROW, 0);
  const grow = left > 0 || taken === 0 ? 1 : Math.min(1.8, Math.max(1, (room.height - 5 - rows.length * HEAD) / (taken - rows.length * HEAD)));
  const whoOf = ({ dimension }: Alert["rule"], { code, name }: Alert) => (dimension === null ? words.city : short.get(code ?? "") ?? name ?? "");
  const placeFor = (value: string) => column - widthOf(value, { size: 6.4 * grow, weight: 600 }) - 2;
  // Names grow with the figures only where none is cut for it.
  const most = Math.min(grow, 1.3);
  const legible = rules.every(({ rule, isShare, holders }) => holders.every((one) => widthOf(whoOf(rule, one), { size: 2.8 * most, weight: 400 }) <= placeFor(said(one.figure, isShare, format)))) ? most : 1;
  return (
    <div class="rules" ref={ref} style={{ "--columns-of": columns, "--grow": grow.toFixed(2), "--legible": legible.toFixed(2) }}>
      {rules.slice(0, rows.length).map(({ rule, threshold, isShare, holders }, i) => {
        const places = (rows[i] ?? 1) * columns, shown = holders.length > places ? holders.slice(0, places - 1) : holders;
        const limit = words.limit(isShare ? format.target(threshold) : format.count(threshold), rule.above);
        return (
          <section key={rule.code} class={`rule ${rule.severity}`}>
            <h3 data-glance="text"><Mark of={rule.severity === "critical" ? "over" : "alert"} />{shorten(nameOf(rule, language), room.width - widthOf(limit, { size: 2.6, weight: 400 }) - 8, { size: 3.6, weight: 600 })}<small>{limit}</small></h3>
            <ol>
              {shown.map((one) => {
                const { code, figure, since } = one;
                const value = said(figure, isShare, format), days = since === null ? null : daysBetween(since.slice(0, 10), today);
                const long = days === null ? words.sinceLong : days <= 0 ? words.sinceToday : words.sinceDays(format.count(days), days === 1);
                return (
                  <li key={code ?? ""}>
                    <b data-glance="figure">{value}</b>
                    <span>{shorten(whoOf(rule, one), placeFor(value), { size: 2.8 * legible, weight: 400 })}</span>
                    <em>{rule.measure === "UNANSWERED" ? words.allTime : long}</em>
                  </li>
                );
              })}
              {shown.length < holders.length && <li class="rest"><b>+{format.count(holders.length - shown.length)}</b></li>}
            </ol>
          </section>
        );
      })}
      {left > 0 && <p>{words.more(format.count(left))}</p>}
    </div>
  );
}
