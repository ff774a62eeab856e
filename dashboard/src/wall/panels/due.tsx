import { useSpeech } from "../context";
import { moment } from "../../shared/clock";
import { shorten, widthOf } from "../../shared/fit";
import type { Trust } from "../freshness";
import { PanelFrame } from "../panel";
import { shortName } from "../../shared/names";
import { dueWords } from "../sentence";
import type { Headline } from "../state";

/** Width in rem of the times, which are longer in English while the names of the clocks are shorter. */
const WHEN = { id: 14.4, en: 15.4 } as const;
const SMALL = { size: 2.4, weight: 400 } as const;
const LEFT = 6, RIGHT = 416, TRIANGLE = "l7.4 13h-14.8Z";

/**
 * What is due next: a day's rug of triangles, then the five soonest with the time left. While the wall is cut off
 * nothing counts down: clock times stand instead, and the rug begins at the moment of the figures.
 */
export function Due({ data, trust, now, cut }: { data: Headline | null; trust: Trust; now: number; cut: boolean }) {
  const { words, format, hours, language } = useSpeech();
  const count = data?.kpis.atRisk ?? 0;
  const items = (data?.dueNext ?? []).filter((item) => cut || moment(item.dueAt) > now);
  const soon = items.filter((item) => moment(item.dueAt) - now <= hours * 3_600_000);
  const more = soon.length >= 50 && count > soon.length;
  /** The list ends at fifty; then the title makes room to say so. */
  const title = more ? words.dueTitleShort(format.count(count)) : count === 0 ? words.dueNone(format.count(hours)) : words.dueTitle(format.count(count), format.count(hours));
  return (
    <PanelFrame name="promise" trust={trust} title={title} short={words.dueTitleShort(format.count(count))} note={more ? words.nearest(format.count(soon.length)) : undefined}>
      <Rug moments={soon.map((item) => moment(item.dueAt))} now={now} cut={cut} />
      {items.length === 0 ? <div class="pb"><span class="emp2">{words.noDue}</span></div> : (
        <ol class="strips" style={{ "--when": `${WHEN[language]}rem` }}>
          {items.slice(0, 5).map((item) => {
            const due = moment(item.dueAt), left = (due - now) / 1000;
            const onDay = `${format.weekday(due).slice(0, 3)} ${format.clock(due)}`;
            const when = cut ? (format.day(due) === format.day(now) ? format.clock(due) : onDay) : left > 48 * 3600 ? onDay : format.span(left);
            const what = item.clock === "RESPONSE" ? words.response : words.result;
            const name = item.department.code === "NONE" ? words.unassigned.toLowerCase() : shortName(item.department, language);
            return (
              <li key={item.dueAt + item.clock + item.department.code + item.category.code} class={!cut && left < 3600 ? "soon" : left > hours * 3600 ? "later" : ""}
                title={dueWords(due, now, format, words)}>
                <b><span>{when}</span></b>
                <span class="w"><em>{what}</em> {shorten(name, 42.2 - WHEN[language] - 1 - widthOf(`${what} `, SMALL), SMALL)}</span>
              </li>
            );
          })}
        </ol>
      )}
    </PanelFrame>
  );
}

function Rug({ moments, now, cut }: { moments: readonly number[]; now: number; cut: boolean }) {
  const { words, format, hours } = useSpeech();
  const x = (part: number) => LEFT + part * (RIGHT - LEFT);
  const places = moments.map((due) => x(Math.min(1, Math.max(0, (due - now) / (hours * 3_600_000)))));
  const levels = stack(places, 13);
  const step = Math.min(14, 42 / Math.max(1, ...levels));
  return (
    <svg class="rug" viewBox="0 -26 422 94" aria-hidden="true">
      <path d={`M${LEFT} 34H${RIGHT}`} stroke="var(--line-2)" stroke-width="2" />
      {[0, 0.25, 0.5, 0.75, 1].map((part) => (
        <g key={part}>
          <path d={`M${x(part)} 28V40`} stroke="var(--line-2)" stroke-width="2" />
          {part * 2 % 1 === 0 && (
            <text x={x(part)} y="62" class="ax" text-anchor={part === 0 ? "start" : part === 1 ? "end" : "middle"}>
              {part === 0 ? (cut ? format.clock(now) : words.now) : words.plus(format.count(part * hours))}
            </text>
          )}
        </g>
      ))}
      {places.map((at, i) => (
        <path key={i} d={`M${at.toFixed(1)} ${(18 - step * (levels[i] ?? 0)).toFixed(1)}${TRIANGLE}`}
          fill="var(--bg)" stroke="var(--risk)" stroke-width="2.6" stroke-linejoin="round" />
      ))}
    </svg>
  );
}

/** Level of each place, so that no two on a level are closer than the gap. Places are in rising order. */
export function stack(places: readonly number[], gap: number): number[] {
  const ends: number[] = [];
  return places.map((at) => {
    let level = ends.findIndex((end) => at - end >= gap);
    if (level === -1) level = ends.length;
    ends[level] = at;
    return level;
  });
}
