import type { FiguresFragment } from "../generated/kpi";
import { Mark } from "../shared/marks";
import { changeInWords, useSpeech } from "./speech";
import { standing, type Change, type Figure, type Reading } from "./measures";

const LOW = 0.5;

/**
 * A rate on a fixed scale from 50 to 100 % (of a rate that should be small: 0 to 50 %), the target as a tall tick. A disc
 * meets it, a ring lies on the wrong side, a diamond far on it; without a rate the track is dashed.
 */
export function Glyph({ figure, reading, target, width = 112 }: { figure: Figure; reading: Reading; target: number | null; width?: number }) {
  const low = figure.better === "less" ? 0 : LOW, high = figure.better === "less" ? LOW : 1;
  const x = (share: number) => 6 + ((Math.min(high, Math.max(low, share)) - low) / (high - low)) * (width - 12);
  const kind = standing(figure, reading, target), drawn = kind !== "null" && kind !== "few";
  const at = x(reading.value ?? 0), colour = kind === "far" ? "var(--over)" : "var(--ink-2)";
  return (
    <svg class="gl" viewBox={`0 0 ${width} 16`} width={width} height="16" aria-hidden="true">
      <path d={`M2 8H${width - 2}`} stroke="var(--line-2)" stroke-width="2" {...(drawn ? {} : { "stroke-dasharray": "3 5" })} />
      {drawn && target !== null && kind !== "met" && <path d={`M${at} 8H${x(target)}`} stroke={colour} stroke-width="2.9" />}
      {target !== null && <path d={`M${x(target)} .6V15.4`} stroke="var(--ink)" stroke-width="2.3" />}
      {drawn && (kind === "far" ? <path d={`M${at} 2.2l5.8 5.8l-5.8 5.8l-5.8 -5.8Z`} fill="var(--over)" />
        : kind === "below" ? <circle cx={at} cy="8" r="4.7" fill="var(--bg)" stroke="var(--ink)" stroke-width="2.2" />
          : <circle cx={at} cy="8" r="4.7" fill="var(--ink)" />)}
    </svg>
  );
}

/** A small line of a figure over the trend; gaps where there is no data, the last period hollow while it is incomplete. */
export function Spark({ figure, points }: { figure: Figure; points: readonly { partial: boolean; kpis: FiguresFragment }[] }) {
  const values = points.map(({ kpis }) => figure.read(kpis).value);
  const known = values.filter((v): v is number => v !== null);
  const low = Math.min(...known), high = Math.max(...known), n = Math.max(1, values.length - 1);
  const x = (i: number) => 3 + (i / n) * 88, y = (v: number) => (high === low ? 13 : 22 - ((v - low) / (high - low)) * 18);
  let path = "", pen = false;
  values.forEach((v, i) => {
    if (v === null) pen = false;
    else {
      path += `${pen ? "L" : "M"}${x(i).toFixed(1)} ${y(v).toFixed(1)}`;
      pen = true;
    }
  });
  const last = values.at(-1) ?? null, partial = points.at(-1)?.partial === true;
  return (
    <svg class="sp" viewBox="0 0 96 26" width="96" height="26" aria-hidden="true">
      <path d={path} fill="none" stroke="var(--ink-3)" stroke-width="1.5" stroke-linejoin="round" />
      {last !== null && <circle cx={x(values.length - 1)} cy={y(last)} r="3" fill={partial ? "var(--bg)" : "var(--ink)"} stroke="var(--ink)" stroke-width="1.5" />}
    </svg>
  );
}

/** A change: an arrow for the eyes, words for the ears, no colour. */
export function Delta({ figure, change }: { figure: Figure; change: Change | null }) {
  const speech = useSpeech();
  if (change === null) return null;
  const size = speech.change(figure.kind, change.by), still = size === speech.change(figure.kind, 0);
  return (
    <span class="dl">
      <span class="sr">{changeInWords(speech, figure.kind, change)}</span>
      <span aria-hidden="true">
        {still ? speech.words.same : (
          <>
            <svg class="ar" viewBox="0 0 20 20"><path d={change.by > 0 ? "M4 15 15 4M7 4H15V12" : "M4 5 15 16M7 16H15V8"} fill="none" stroke="currentColor" stroke-width="2.4" /></svg>
            {size}
          </>
        )}
      </span>
    </span>
  );
}

/** The mark before a figure that is more than a number: a broken promise, or one that is due soon. */
export function FigureMark({ figure, value }: { figure: string; value: number | null }) {
  if (value === null) return null;
  if (figure === "overdue" || figure === "unanswered" || figure === "responseOverdue" || figure === "resolutionOverdue") return <Mark of={value > 0 ? "over" : "over0"} />;
  return figure === "atRisk" && value > 0 ? <Mark of="risk" /> : null;
}
