import type { FiguresFragment } from "../generated/kpi";
import { Delta, FigureMark, Glyph, Spark } from "./glyphs";
import { changeOf, FIGURES, standing, type Figure } from "./measures";
import { To, useNavigation } from "./navigate";
import { TOP } from "./route";
import { nameOfFigure, OF_RESPONSES, targetOf, unrecorded, useSpeech, written, type Speech } from "./speech";
import type { Trend } from "./data";

const GROUPS: readonly [string, readonly string[]][] = [
  ["words", ["responseOnTime", "resolutionOnTime", "accuracy", "accountability"]],
  ["heard", ["unanswered", "awaitingResponse"]],
  ["load", ["open", "overdue", "atRisk", "ageing"]],
  ["flow", ["received", "ended", "reopened"]],
  ["time", ["responseTime", "resolutionTime"]],
  ["voice", ["satisfaction", "reopenRate", "transferRate"]],
];

interface Props {
  now: FiguresFragment | null;
  before: FiguresFragment | null;
  trend: Trend | null;
  /** Key of the opened figure, null where none is. */
  opened: string | null;
}

/** Every figure of the view, one a row, led by the four words. Each opens. */
export function Ledger({ now, before, trend, opened }: Props) {
  const speech = useSpeech(), { words } = speech;
  return (
    <table class="led">
      <thead>
        <tr>
          <th scope="col">{words.figure}</th><td class="sk">{trend?.granularity === "MONTH" ? words.months : words.weeks}</td>
          <th scope="col" class="v">{words.periodColumn}</th><th scope="col" class="d">{words.before}</th>
        </tr>
      </thead>
      {GROUPS.map(([group, keys]) => (
        <tbody key={group} class={`g-${group}`}>
          <tr class="g"><th colSpan={3} scope="rowgroup">{words.groups[group]}</th></tr>
          {keys.map((key) => {
            const figure = FIGURES[key];
            return figure === undefined ? null
              : <Row key={key} figure={figure} now={now} before={before} trend={trend} lead={group === "words"} selected={opened === key} speech={speech} />;
          })}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps extends Omit<Props, "opened"> {
  figure: Figure;
  lead: boolean;
  selected: boolean;
  speech: Speech;
}

function Row({ figure, now, before, trend, lead, selected, speech }: RowProps) {
  const { words, city } = speech, { view } = useNavigation();
  const target = targetOf(city, figure.measure);
  const unknown = OF_RESPONSES.has(figure.key) && unrecorded(city);
  const read = now === null ? null : figure.read(now), reading = read !== null && unknown ? { ...read, value: null } : read;
  const kind = reading === null ? "null" : standing(figure, reading, target);
  const change = now === null || unknown ? null : changeOf(figure, now, before);
  const value = reading?.value ?? null;
  const tone = figure.key === "overdue" || figure.key === "unanswered" ? (value ?? 0) > 0 ? "over" : "" : figure.key === "atRisk" ? (value ?? 0) > 0 ? "risk" : "" : kind === "far" ? "over" : "";
  const name = nameOfFigure(speech, figure), word = words.words4[figure.key];
  return (
    <tr class={`${selected ? "sel " : ""}${tone} ${kind === "null" || kind === "few" ? "nul" : ""}`}>
      <th scope="row">
        <To change={{ figure: figure.key, part: null, ...TOP }} {...(selected ? { "aria-current": "true" as const } : {})} id={`f-${figure.key}`}>
          {lead ? word : name}
        </To>
        <small>{lead ? name : unknown ? words.unrecordedShort : note(speech, figure, now)}{target !== null && <> {lead && "· "}<span class="tg">{words.target(speech.format.target(target))}</span></>}</small>
      </th>
      <td class="sk">
        {lead && reading !== null && <Glyph figure={figure} reading={reading} target={target} width={96} />}
        {!lead && !unknown && trend !== null && view.page !== "report" && <Spark figure={figure} points={trend.points} />}
      </td>
      <td class="v">
        {reading === null ? <i class="still" aria-hidden="true" />
          : <><FigureMark figure={figure.key} value={value} />{figure.kind === "hours" && value !== null ? <Hours text={written(speech, figure.kind, reading)} /> : written(speech, figure.kind, reading)}</>}
        {kind === "few" && <small class="few">{words.few}</small>}
      </td>
      <td class="d"><Delta figure={figure} change={change} /></td>
    </tr>
  );
}

/** A duration with its unit set smaller. */
function Hours({ text }: { text: string }) {
  const [number = "", unit = ""] = text.split(" ");
  return <>{number}<small> {unit}</small></>;
}

/** Figures with a second line: its place is kept while there is no answer yet. */
const NOTED: ReadonlySet<string> = new Set(["unanswered", "overdue", "ended", "responseTime", "resolutionTime", "satisfaction", "reopenRate", "ageing"]);

/** The quiet second line under a figure's name. */
function note({ words, format, hours }: Speech, figure: Figure, now: FiguresFragment | null): string {
  if (now === null) return NOTED.has(figure.key) ? "\u00a0" : "";
  switch (figure.key) {
    case "unanswered": return words.neverNote;
    case "overdue": return words.overdueNow;
    case "ageing": return now.ageing.over60Days === 0 ? "" : words.over60(format.count(now.ageing.over60Days));
    case "ended": return now.clearance.rate === null ? "" : words.clearanceNote(format.percent(now.clearance.rate));
    case "responseTime": return now.responseTime.p90Hours === null ? "" : words.p90(hours(now.responseTime.p90Hours));
    case "resolutionTime": return now.resolutionTime.p90Hours === null ? "" : words.p90(hours(now.resolutionTime.p90Hours));
    case "satisfaction": return now.satisfaction.mean === null ? "" : `${words.ratedNote(format.mean(now.satisfaction.mean), format.count(now.satisfaction.count))}`;
    default: return "";
  }
}
