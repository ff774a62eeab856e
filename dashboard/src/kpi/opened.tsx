import { Breakdown } from "./breakdown";
import type { Overview, Trend } from "./data";
import { Definition } from "./definition";
import { Glyph, FigureMark } from "./glyphs";
import { ComplaintList } from "./list";
import { changeOf, standing, type Figure } from "./measures";
import { To } from "./navigate";
import { TOP } from "./route";
import { Parts } from "./parts";
import { changeInWords, nameOfFigure, OF_RESPONSES, targetOf, unrecorded, useSpeech, written } from "./speech";
import { TrendChart } from "./trend";

/** A figure, opened: what it means, its parts, the complaints behind it, its course, and who holds it. */
export function Opened({ figure, data, trend, live, stale }: { figure: Figure; data: Overview; trend: Trend | null; live: boolean; stale: boolean }) {
  const speech = useSpeech(), { words, format, city } = speech;
  const target = targetOf(city, figure.measure), read = figure.read(data.kpis);
  const reading = OF_RESPONSES.has(figure.key) && unrecorded(city) ? { ...read, value: null } : read;
  const kind = standing(figure, reading, target), change = changeOf(figure, data.kpis, data.previous);
  const before = data.previous === null ? null : figure.read(data.previous).value;
  const name = nameOfFigure(speech, figure), word = words.words4[figure.key];
  const gap = target === null || reading.value === null ? null : reading.value - target;
  const points = gap === null ? "" : `${format.mean(Math.abs(gap) * 100)} ${words.points}`;
  return (
    <article class="open" aria-labelledby="opened">
      <header>
        <To class="back" change={{ figure: null, part: null, ...TOP }}>{words.back}</To>
        <h2 id="opened" tabIndex={-1}>{word === undefined ? name : `${word}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`}</h2>
        <div class={`hero ${kind}`}>
          <b class={stale ? "old" : ""}><FigureMark figure={figure.key} value={reading.value} />{written(speech, figure.kind, reading)}</b>
          <div>
            {figure.kind === "rate" && <Glyph figure={figure} reading={reading} target={target} width={200} />}
            <p>
              {target !== null && (
                <span>
                  {words.target(format.target(target))}
                  {gap !== null && kind !== "few" && `, ${(figure.better === "less" ? gap <= 0 : gap >= 0) ? words.met : gap < 0 ? words.below(points) : words.above(points)}`}
                </span>
              )}
              {kind === "few" && <span>{words.few}</span>}
              {(OF_RESPONSES.has(figure.key) || figure.key.startsWith("response")) && unrecorded(city) && <span>{words.unrecorded}</span>}
              {change !== null && before !== null && (
                <span>{changeInWords(speech, figure.kind, change)} {words.from_(speech.value(figure.kind, before))}</span>
              )}
              {figure.key === "ageing" && data.kpis.ageing.oldestSubmittedAt !== null && <span>{words.oldest(speech.day(data.kpis.ageing.oldestSubmittedAt))}</span>}
            </p>
          </div>
        </div>
      </header>
      <Definition figure={figure} now={data.kpis} />
      <Parts figure={figure} now={data.kpis} />
      <ComplaintList key={figure.key} figure={figure} now={data.kpis} />
      <TrendChart figure={figure} trend={trend} target={figure.kind === "rate" ? target : null} />
      <Breakdown figure={figure} live={live} target={target} />
    </article>
  );
}
