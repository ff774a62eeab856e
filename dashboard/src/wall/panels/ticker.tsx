import { moment } from "../../shared/clock";
import { useSpeech } from "../context";
import { widthOf } from "../../shared/fit";
import { nameOf, shortName } from "../../shared/names";
import type { Step } from "../state";

const ROOM = 187.2 - 2.4;
const FACE = { size: 2.4, weight: 400 } as const;

/** The latest steps: time, event, category and kecamatan. No text, name, number or address. */
export function Ticker({ steps }: { steps: readonly Step[] }) {
  const { words, format, language } = useSpeech();
  let left = ROOM - widthOf(words.scene, FACE);
  const shown = steps.map((step) => {
    const kind = words.steps[step.kind] ?? "";
    const subject = step.category.sensitive ? words.noCategory : step.category.code === "NONE" ? words.unsorted : nameOf(step.category, language);
    const place = step.kind === "ASSIGNED" && step.department.code !== "NONE" ? ` \u2192 ${shortName(step.department, language)}`
      : `, ${step.kecamatan.code === "NONE" ? words.noPlace : nameOf(step.kecamatan, language)}`;
    return { cursor: step.cursor, time: format.clock(moment(step.occurredAt)), text: `${kind}: ${subject}${place}` };
  }).filter(({ time, text }) => (left -= widthOf(time + text, FACE) + 0.8 + 2.8) > 0);
  return (
    <footer class="tick">
      <div class="evs">
        {shown.length === 0 && <span class="ev quiet">{words.waiting}</span>}
        {shown.map(({ cursor, time, text }) => <span class="ev" key={cursor}><time>{time}</time>{text}</span>)}
      </div>
      <span class="scene">{words.scene}</span>
    </footer>
  );
}
