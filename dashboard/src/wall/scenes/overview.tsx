import { widthOf } from "../../shared/fit";
import { Mark } from "../../shared/marks";
import { nameOf, shortName } from "../../shared/names";
import { rulesOf, said } from "../alerts";
import { useSpeech } from "../context";
import { useMoment, usePanel, useRoom, useSelect } from "../hooks";
import { Due } from "../panels/due";
import { Flow } from "../panels/flow";
import { Lead } from "../panels/lead";
import { SmallMap } from "../panels/map";
import { Pillars } from "../panels/pillars";
import { Departments, Districts } from "../panels/ranking";

/** The city's headline, the pillars, the departments, what is due next, today, the map. */
export function Overview() {
  const alarmed = useSelect(({ panels }) => (panels.alerts.data?.items.length ?? 0) > 0);
  const hasMap = useSelect(({ shapes, city }) => shapes !== "none" && city?.boundaries.length !== 0);
  return (
    <>
      {alarmed && <Alerts />}
      <Lead />
      <Pillars />
      <div class="low">
        <Departments />
        <Due />
        <Flow />
        {hasMap ? <SmallMap /> : <Districts />}
      </div>
    </>
  );
}

const FACE = { size: 2.6, weight: 400 } as const;

/** The alert rules that hold, the most severe first, each with its worst holders, as many as a line holds. */
function Alerts() {
  const { words, format, language } = useSpeech();
  const { data } = usePanel("alerts"), now = useMoment(60);
  const departments = useSelect((state) => state.panels.departments.data);
  const [ref, room] = useRoom<HTMLParagraphElement>({ width: 187, height: 3 });
  const short = new Map((departments?.items ?? []).map(({ department }) => [department.code, shortName(department, language)]));
  const whole = room.width - widthOf(words.alerts, { size: 2.6, weight: 600 }) - 3;
  const lines = rulesOf(data?.items ?? []).map(({ rule, threshold, isShare, holders: all }) => {
    // Counted over all time, unlike the figures below it.
    const span = rule.measure === "UNANSWERED" ? ` ${words.allTime}` : "";
    const limit = words.limit(isShare ? format.target(threshold) : format.count(threshold), rule.above);
    const ends = all.map(({ silencedUntil }) => (silencedUntil === null ? 0 : Date.parse(silencedUntil))), first = Math.min(...ends);
    const silenced = first > 0 ? ` ${words.silenced(format.until(first, now))}` : ""; // of every holder
    const naming = (n: number, bare: boolean) => {
      const worst = all.slice(0, n);
      const holders = worst.map(({ code, name, figure }) => `${rule.dimension === null ? "" : `${short.get(code ?? "") ?? name ?? ""} `}${said(figure, isShare, format)}`).join(", ");
      const rest = all.length > worst.length ? `, ${words.more(format.count(all.length - worst.length))}` : "";
      return `${nameOf(rule, language)}${silenced === "" ? "" : `,${silenced}`}${n === 0 ? "" : `: ${holders}${rest}${span}`}${bare ? "" : ` (${limit})`}`;
    };
    return { key: rule.code, critical: rule.severity === "critical", naming, named: rule.dimension === null ? 1 : 0, most: Math.min(2, all.length) };
  });
  // As many rules as the line holds, then as many of their holders.
  const wide = (text: string) => widthOf(text, FACE) + 5.4;
  /** How many of the rules have room, and how much of it is left; where some have none, room to say so is kept. */
  const fill = (bare: boolean) => {
    const widths = lines.map(({ naming, named }) => wide(naming(named, bare)));
    let left = widths.reduce((sum, width) => sum - width, whole), n = lines.length;
    if (left < 0) left -= widthOf(words.moreRules("99"), FACE) + 4;
    while (n > 0 && left < 0) left += widths[--n] ?? 0;
    return { n, left };
  };
  // Limits, which the scene of the alerts tells as well, make room for a rule.
  const bare = fill(true).n > fill(false).n, filled = fill(bare), shown = lines.slice(0, Math.max(1, filled.n));
  let { left } = filled;
  for (const n of [1, 2]) {
    for (const line of shown) {
      const more = n <= line.named || n > line.most ? 0 : wide(line.naming(n, bare)) - wide(line.naming(line.named, bare));
      if (more === 0 || more > left) continue;
      line.named = n;
      left -= more;
    }
  }
  return (
    <p class="warn" ref={ref}>
      <b>{words.alerts}</b>
      {shown.map(({ key, critical, naming, named }) => <span key={key}><Mark of={critical ? "over" : "alert"} />{naming(named, bare)}</span>)}
      {lines.length > shown.length && <em>{words.moreRules(format.count(lines.length - shown.length))}</em>}
    </p>
  );
}
