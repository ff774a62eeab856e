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
  return (
    <div class="rules" ref={ref} style={{ "--columns-of": columns }}>
      {rules.slice(0, rows.length).map(({ rule, threshold, isShare, holders }, i) => {
        const most = (rows[i] ?? 1) * columns, shown = holders.length > most ? holders.slice(0, most - 1) : holders;
        const limit = words.limit(isShare ? format.target(threshold) : format.count(threshold), rule.above);
        return (
          <section key={rule.code} class={`rule ${rule.severity}`}>
            <h3 data-glance="text"><Mark of={rule.severity === "critical" ? "over" : "alert"} />{shorten(nameOf(rule, language), room.width - widthOf(limit, { size: 2.6, weight: 400 }) - 8, { size: 3.6, weight: 600 })}<small>{limit}</small></h3>
            <ol>
              {shown.map(({ code, name, figure, since }) => {
                const value = said(figure, isShare, format), days = since === null ? null : daysBetween(since.slice(0, 10), today);
                const who = rule.dimension === null ? words.city : short.get(code ?? "") ?? name ?? "";
                const long = days === null ? words.sinceLong : days <= 0 ? words.sinceToday : words.sinceDays(format.count(days), days === 1);
                return (
                  <li key={code ?? ""}>
                    <b data-glance="figure">{value}</b>
                    <span>{shorten(who, column - widthOf(value, { size: 6.4, weight: 600 }) - 2, { size: 2.8, weight: 400 })}</span>
                    <em>{rule.measure === "UNANSWERED" ? words.allTime : long}</em>
                  </li>
                );
              })}
              {shown.length < holders.length && <li class="rest"><b>+{format.count(holders.length - shown.length)}</b><span>{words.more(format.count(holders.length - shown.length))}</span></li>}
            </ol>
          </section>
        );
      })}
      {left > 0 && <p>{words.more(format.count(left))}</p>}
    </div>
  );
}
