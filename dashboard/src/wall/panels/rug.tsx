import { useSpeech } from "../context";
import { useRoom } from "../hooks";

const TRIANGLE = "l7.4 13h-14.8Z";

/** The moments of the next hours, each a hollow triangle; those too close for one line are stacked. */
export function Rug({ moments, now, cut, height = 9.4 }: { moments: readonly number[]; now: number; cut: boolean; height?: number }) {
  const { words, format, hours } = useSpeech();
  const [ref, room] = useRoom<HTMLDivElement>({ width: 42.2, height });
  const width = room.width * 10, top = height * 10 - 68, left = 6, right = width - 6;
  const x = (part: number) => left + part * (right - left);
  const places = moments.map((due) => x(Math.min(1, Math.max(0, (due - now) / (hours * 3_600_000)))));
  const levels = stack(places, 13);
  const step = Math.min(14, (top + 16) / Math.max(1, ...levels));
  const marks = [0, 0.25, 0.5, 0.75, 1];
  return (
    <div class="rug" ref={ref} style={{ height: `${height}rem` }}>
      <svg viewBox={`0 ${-top} ${width} ${height * 10}`} aria-hidden="true">
        <path d={`M${left} 34H${right}${marks.map((part) => `M${x(part)} 28V40`).join("")}`} stroke="var(--line-2)" stroke-width="2" />
        {marks.filter((part) => width > 700 || part * 2 % 1 === 0).map((part) => (
          <text key={part} x={x(part)} y="62" class="ax" text-anchor={part === 0 ? "start" : part === 1 ? "end" : "middle"}>
            {part === 0 ? (cut ? format.clock(now) : words.now) : words.plus(format.count(part * hours))}
          </text>
        ))}
        <path d={places.map((at, i) => `M${at.toFixed(1)} ${(18 - step * (levels[i] ?? 0)).toFixed(1)}${TRIANGLE}`).join("")}
          fill="var(--bg)" stroke="var(--risk)" stroke-width="2.6" stroke-linejoin="round" />
      </svg>
    </div>
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
