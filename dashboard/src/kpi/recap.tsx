import type { FiguresFragment } from "../generated/kpi";
import { changeOf, type Figure } from "./measures";
import { To } from "./navigate";
import type { View } from "./route";
import { changeInWords, nameOfFigure, targetOf, useSpeech, type Speech } from "./speech";

/** A row of a recap's table. */
export interface RecapRow {
  code: string;
  name: string;
  kpis: FiguresFragment;
}

/** A figure on paper: few cases carry an asterisk, no data a dash, and a note says what both mean. */
function onPaper(speech: Speech, figure: Figure, kpis: FiguresFragment): string {
  const { value, low } = figure.read(kpis);
  return value === null ? "\u2013" : speech.value(figure.kind, value) + (low ? "*" : "");
}

/** A table of the recap: groups by measures, or the city's measures below each other where there are no groups. */
export function RecapTable({ title, columns, rows, total, previous, link }: {
  title: string; columns: readonly Figure[]; rows: readonly RecapRow[]; total: FiguresFragment; previous: FiguresFragment | null;
  /** The view of the recap's window and moment whose figures these are; of a row with its code as the item. */
  link: Partial<View>;
}) {
  const speech = useSpeech(), { words, format, city } = speech;
  if (rows.length === 0) {
    return (
      <table class="rt city">
        <caption>{title}</caption>
        <thead><tr><th scope="col">{words.figure}</th><th scope="col">{words.periodColumn}</th><th scope="col">{words.share}</th><th scope="col">{words.target("").trim()}</th><th scope="col">{words.before}</th></tr></thead>
        <tbody>
          {columns.map((figure) => {
            const { cases } = figure.read(total), target = targetOf(city, figure.measure), change = changeOf(figure, total, previous);
            const word = words.words4[figure.key];
            return (
              <tr key={figure.key}>
                <th scope="row">{word === undefined ? "" : <b>{word}: </b>}{nameOfFigure(speech, figure)}</th>
                <td data-figure={figure.key}><To change={{ ...link, figure: figure.key }}>{onPaper(speech, figure, total)}</To></td>
                <td>{cases === null || cases.all === 0 ? "" : words.of(format.count(cases.part), format.count(cases.all))}</td>
                <td>{target === null ? "" : format.target(target)}</td>
                <td>{change === null ? "" : changeInWords(speech, figure.kind, change)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    );
  }
  const line = (code: string, name: string, kpis: FiguresFragment, sum = false) => (
    <tr key={code} class={sum ? "sum" : ""} data-code={code}>
      <th scope="row">{name}</th>
      {columns.map((figure) => <td key={figure.key} data-figure={figure.key} class={figure.read(kpis).value === null ? "nul" : ""}>
        {code === "OTHERS" ? onPaper(speech, figure, kpis) : <To change={{ ...link, ...(sum ? { page: "overview" as const } : { item: code }), figure: figure.key }}>{onPaper(speech, figure, kpis)}</To>}
      </td>)}
    </tr>
  );
  return (
    <div class="rscroll" tabIndex={0} role="region" aria-label={title}>
      <table class="rt">
        <caption>{title}</caption>
        <thead><tr><th scope="col">{title}</th>{columns.map((figure) => <th scope="col" key={figure.key}>{words.words4[figure.key] ?? words.figures[figure.key]}</th>)}</tr></thead>
        <tbody>{rows.map(({ code, name, kpis }) => line(code, name, kpis))}{line("TOTAL", words.total, total, true)}</tbody>
      </table>
    </div>
  );
}
