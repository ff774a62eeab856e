import { daysBetween, moment } from "../../shared/clock";
import { shorten, widthOf } from "../../shared/fit";
import { nameOf, shortName } from "../../shared/names";
import { useSpeech } from "../context";
import { useRoom, useSelect, useTimely } from "../hooks";
import { SCENES, type Page } from "../view";

const FACE = { size: 2.4, weight: 400 } as const;

/** Days before the end of the calendar of working days from which the wall says so. */
const NOTICE = 30;

/** What stands in the way of this screen, in words: scenes that do not exist, a map without boundaries, a calendar that ends. */
function useWhy(): string {
  const { words, format } = useSpeech();
  const today = useTimely(({ offset }, local) => format.day(Math.floor((local.wall + offset) / 60_000) * 60_000));
  return useSelect(({ view, city }) => {
    if (view.unknown.length > 0) return words.unknownScenes(shorten(view.unknown.join(", "), 24, FACE), SCENES.join(", "));
    if (city?.boundaries.length === 0 && view.scenes.includes("map")) return words.noMap;
    const until = city?.takenUntil ?? null;
    return until !== null && daysBetween(today, until) < NOTICE ? words.calendarEnds(format.date(moment(`${until}T12:00:00Z`))) : "";
  });
}

/** The latest steps: time, event, category and kecamatan. No text, name, number or address. */
export function Ticker({ page, pages }: { page: Page; pages: readonly Page[] }) {
  const { words, format, language } = useSpeech();
  const steps = useSelect((state) => state.ticker);
  const why = useWhy();
  const [ref, room] = useRoom<HTMLDivElement>({ width: 140, height: 4 });
  // What the screen has to say about itself comes first: where it leaves no room for a step, none is shown.
  const fits = room.width > 24;
  let left = room.width;
  const shown = (fits ? steps : []).map((step) => {
    const kind = words.steps[step.kind] ?? "";
    const subject = step.category.sensitive ? words.noCategory : step.category.code === "NONE" ? words.unsorted : nameOf(step.category, language);
    const place = step.kind === "ASSIGNED" && step.department.code !== "NONE" ? ` \u2192 ${shortName(step.department, language)}`
      : `, ${step.kecamatan.code === "NONE" ? words.noPlace : nameOf(step.kecamatan, language)}`;
    return { cursor: step.cursor, time: format.clock(moment(step.occurredAt)), text: `${kind}: ${subject}${place}` };
  }).map((item, i) => (i > 0 ? item : { ...item, text: shorten(item.text, room.width - widthOf(item.time, FACE) - 2, FACE) })).filter(({ time, text }, i) => (left -= widthOf(time + text, FACE) + 0.8 + 2.8) > 0 || i === 0);
  return (
    <footer class="tick">
      <div class="evs" ref={ref}>
        {shown.length === 0 && fits && <span class="ev quiet">{words.waiting}</span>}
        {shown.map(({ cursor, time, text }) => <span class="ev" key={cursor}><time>{time}</time>{text}</span>)}
      </div>
      {why !== "" && <span class="why">{why}</span>}
      <span class="name">{words.scenes[page]}</span>
      {pages.length > 1 && <span class="dots" aria-hidden="true">{pages.map((p) => <i key={p} class={p === page ? "on" : ""} />)}</span>}
    </footer>
  );
}
