import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { memo } from "./memo";
import type { RateView } from "./rate";

const SHAPES = {
  over: <path d="M10 .8 19.2 10 10 19.2.8 10Z" fill="currentColor" />,
  over0: <path d="M10 2.6 17.4 10 10 17.4 2.6 10Z" fill="none" stroke="currentColor" stroke-width="2" />,
  risk: <path d="M10 3 18.4 17.4H1.6Z" fill="none" stroke="currentColor" stroke-width="2.8" stroke-linejoin="round" />,
  fresh: <><circle cx="10" cy="10" r="4" fill="none" stroke="currentColor" stroke-width="2" /><circle cx="10" cy="10" r="8.6" fill="none" stroke="currentColor" stroke-width="1.6" /></>,
  alert: <path d="M10 2V12M10 15V18.4" fill="none" stroke="currentColor" stroke-width="3.4" />,
  mute: <path d="M2.5 7.5H5.5L10 3.5V16.5L5.5 12.5H2.5ZM13 7.2 18.4 12.8M18.4 7.2 13 12.8" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linejoin="round" />,
  link: <path d="M2 10H7M13 10H18M7 6V14M13 6V14M7 10H13" fill="none" stroke="currentColor" stroke-width="2.6" />,
  cut: (
    <>
      <path d="M2 10H7M13 10H18M7 6V14M13 6V14" fill="none" stroke="currentColor" stroke-width="2.6" />
      <path d="M16.5 2.5 3.5 17.5" stroke="currentColor" stroke-width="2.2" />
    </>
  ),
  age: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2.4" />
      <path d="M10 5.2V10.4L13.6 12.6" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
    </>
  ),
} as const;

/** A mark: shape and place say the same as its colour. */
export const Mark = memo(({ of, size }: { of: keyof typeof SHAPES; size?: number }) => {
  const style = size === undefined ? {} : { width: `${size}rem`, height: `${size}rem` };
  return <svg class={`ic ${of}`} viewBox="0 0 20 20" aria-hidden="true" style={style}>{SHAPES[of]}</svg>;
});

/**
 * A figure that shows when it changes: a short cross-fade, the new value underlined for 3 s. With `alarm` a rise
 * inverts it for a minute: a promise was broken. What is for the glance from five metres says so to the tests.
 */
export function Figure({ value, n, alarm = false, size, glance = true }: { value: string; n: number; alarm?: boolean; size?: number; glance?: boolean }) {
  const last = useRef({ value, n, state: "" });
  if (last.current.value !== value) {
    last.current = { value, n, state: alarm && n > last.current.n ? "broken" : "changed" };
  }
  const [, settle] = useState(0), broken = last.current.state === "broken";
  // A timer and no animation: colours that an animation holds are worked out again for every frame.
  useEffect(() => {
    if (!broken) return;
    const timer = setTimeout(() => {
      last.current.state = "";
      settle((times) => times + 1);
    }, 60_000);
    return () => clearTimeout(timer);
  }, [broken, value]);
  const style = size === undefined ? {} : { fontSize: `${size}rem` };
  return <b style={style} {...(glance ? { "data-glance": "figure" } : {})}><span key={value} class={`fig ${last.current.state}`}>{value}</span></b>;
}

const LOW = 0.5;

/**
 * The rate on a fixed scale from 50 to 100 %, with the target as a tall tick. A disc meets it, a ring lies below, a
 * diamond far below; what lies off the scale is pinned at its end; without a rate the track is dashed.
 */
export function RateGlyph({ view, target, width, height }: { view: RateView; target: number | null; width: number; height: number }) {
  const mid = height / 2, r = height * 0.28, end = r + 2;
  const x = (share: number) => end + (Math.min(1, Math.max(LOW, share)) - LOW) / (1 - LOW) * (width - 2 * end);
  const tick = target === null ? null
    : <path d={`M${x(target)} 1V${height - 1}`} stroke="var(--ink)" stroke-width="3.2" />;
  const box = { width: `${width / 10}rem`, height: `${height / 10}rem` };
  const isRate = view.kind === "rate";
  const at = isRate ? x(view.rate) : 0;
  const far = isRate && view.standing === "far";
  return (
    <svg class="rg" viewBox={`0 0 ${width} ${height}`} style={box} aria-hidden="true">
      <path d={`M2 ${mid}H${width - 2}`} stroke="var(--line-2)" stroke-width="2" {...(isRate ? {} : { "stroke-dasharray": "3 6" })} />
      {isRate && target !== null && view.standing !== "met"
        && <path d={`M${at} ${mid}H${x(target)}`} stroke={far ? "var(--over)" : "var(--ink-2)"} stroke-width={height * 0.17} />}
      {tick}
      {far && <path d={`M${at} ${mid - r * 1.15}l${r * 1.15} ${r * 1.15}l${-r * 1.15} ${r * 1.15}l${-r * 1.15} ${-r * 1.15}Z`} fill="var(--over)" />}
      {isRate && !far && (view.standing === "met" || view.standing === "untargeted"
        ? <circle cx={at} cy={mid} r={r} fill="var(--ink)" />
        : <circle cx={at} cy={mid} r={r} fill="var(--bg)" stroke="var(--ink)" stroke-width="3" />)}
    </svg>
  );
}

/** A line of stocks, its last point marked. */
export function Spark({ values, width, height }: { values: readonly number[]; width: number; height: number }) {
  const low = Math.min(...values), high = Math.max(...values);
  const x = (i: number) => 4 + (i / Math.max(1, values.length - 1)) * (width - 14);
  const y = (v: number) => (high === low ? height / 2 : height - 4 - ((v - low) / (high - low)) * (height - 8));
  const last = values[values.length - 1];
  const box = { width: `${width / 10}rem`, height: `${height / 10}rem` };
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} style={box} aria-hidden="true">
      {values.length > 1 && <path
        d={values.map((v, i) => `${i === 0 ? "M" : "L"}${x(i).toFixed(1)} ${y(v).toFixed(1)}`).join("")}
        fill="none" stroke="var(--ink-3)" stroke-width="2.2" stroke-linejoin="round" />}
      {last !== undefined && <circle cx={x(values.length - 1)} cy={y(last)} r="4.5" fill="var(--ink)" />}
    </svg>
  );
}

/** The short upright line that stands for a target. */
export function TargetTick() {
  return <svg class="tk" viewBox="0 0 4 20" aria-hidden="true"><path d="M2 0V20" stroke="var(--ink)" stroke-width="3.2" /></svg>;
}

/**
 * A bar of one group: overdue solid, at risk hatched, the rest quiet. Width in tenths of a rem. A torn bar is longer than its
 * room: its parts are right, its length is not.
 */
export const LoadBar = memo(({ over, risk, open, width, torn = false }: { over: number; risk: number; open: number; width: number; torn?: boolean }) => {
  const unit = open === 0 ? 0 : width / open;
  const o = over * unit, r = Math.min(risk, open - over) * unit;
  return (
    <svg viewBox={`0 0 ${Math.max(width, 1)} 20`} class="rb" style={{ width: `${width / 10}rem` }} preserveAspectRatio="none" aria-hidden="true">
      <rect width={width} height="20" fill="var(--d2)" />
      {over > 0 && <rect width={o} height="20" fill="var(--over-fill)" />}
      {r > 0 && <rect x={o} width={r} height="20" fill="url(#hz)" />}
      {torn && <path d={`M${width - 22} 22l7 -24h5l-7 24ZM${width - 12} 22l7 -24h5l-7 24Z`} fill="var(--bg)" />}
    </svg>
  );
});

/** The hatching of "at risk", defined once for the page. */
export function Patterns() {
  return (
    <svg width="0" height="0" class="defs" aria-hidden="true">
      <defs>
        <pattern id="hz" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" fill="var(--bg)" />
          <rect width="4.6" height="8" fill="var(--risk)" />
        </pattern>
        <pattern id="nodata" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" fill="var(--bg)" />
          <rect width="1.6" height="8" fill="var(--line-2)" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Words on two lines, the second quiet. */
export function Two({ first, second }: { first: ComponentChildren; second: ComponentChildren }) {
  return <span>{first}<br /><em>{second}</em></span>;
}
