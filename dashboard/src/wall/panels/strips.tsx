import { memo } from "../../shared/memo";
import { moment } from "../../shared/clock";
import { shorten, widthOf } from "../../shared/fit";
import { shortName } from "../../shared/names";
import { useSpeech } from "../context";
import { useRoom } from "../hooks";
import { dueWords } from "../sentence";
import type { DueItem } from "../state";

interface Props {
  items: readonly DueItem[];
  now: number;
  cut: boolean;
  /** Strips at most. */
  most: number;
  /** Size of the times in rem; names are a little smaller. */
  size?: number;
  /** False where the panel is about one clock, which then need not be named. */
  named?: boolean;
}

/** The soonest promises with the time left; in the last hour the time is inverted. */
export function Strips({ items, now, cut, most, size = 2.6, named = true }: Props) {
  const { words, format, hours, language } = useSpeech();
  const [ref, { width, height }] = useRoom<HTMLOListElement>({ width: 42.2, height: 23 });
  const rows = Math.max(2, Math.min(most, Math.floor(height / (size * 1.14))));
  const small = { size: Math.max(2.4, size - 0.2), weight: 400 } as const;
  const shown = items.slice(0, rows).map((item) => {
    const due = moment(item.dueAt), left = (due - now) / 1000;
    const onDay = `${format.weekday(due).slice(0, 3)} ${format.clock(due)}`;
    const when = cut ? (format.day(due) === format.day(now) ? format.clock(due) : onDay) : left > 48 * 3600 ? onDay : format.span(left < 60 ? left : Math.ceil(left / 60) * 60);
    const what = item.clock === "RESPONSE" ? words.response : words.result;
    const name = item.department.code === "NONE" ? words.unassigned.toLowerCase() : shortName(item.department, language);
    return { key: item.dueAt + item.clock + item.department.code + item.category.code, due, when, what: named ? `${what} ` : "", name,
      state: !cut && left < 3600 ? "soon" : left > hours * 3600 ? "later" : "" };
  });
  const column = Math.max(size * 5.4, ...shown.map(({ when }) => widthOf(when, { size, weight: 600 }) + 1.8));
  if (shown.length === 0) return <div class="pb"><span class="emp2">{words.noDue}</span></div>;
  return (
    <ol class="strips" ref={ref} style={{ "--when": `${column}rem`, "--most": rows, "--size": `${size}rem`, "--small": `${small.size}rem` }}>
      {shown.map(({ key, due, when, what, name, state }, i) => (
        <Strip key={`${key}${shown.slice(0, i).filter((s) => s.key === key).length}`} state={state} when={when} what={what}
          name={shorten(name, width - column - 1.6 - widthOf(what, small), small)} title={dueWords(due, now, format, words)} />
      ))}
    </ol>
  );
}

const Strip = memo(({ state, when, what, name, title }: { state: string; when: string; what: string; name: string; title: string }) => (
  <li class={state} title={title}>
    <b><span>{when}</span></b>
    <span class="w">{what !== "" && <em>{what}</em>}{name}</span>
  </li>
));
