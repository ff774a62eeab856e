// The figures of the made-up city, counted as the real server would: enough of METRICS.md for the wall.
import { DAY, HOUR, NONE } from "./city.mjs";

/** A moment as the schema writes it, in the city's zone. */
export const stamp = (ms, shift) =>
  new Date(ms + shift * HOUR).toISOString().slice(0, 19) + (shift < 0 ? "-" : "+") + String(Math.abs(shift)).padStart(2, "0") + ":00";

const between = (t, from, to) => t !== null && t >= from && t < to;
const openAt = (c, t) => c.at <= t && (c.resolved === null || c.resolved > t);
const late = (due, done, t) => due !== null && t > due && (done === null || done > t);
const ahead = (due, done, t) => due !== null && due >= t && due <= t + DAY && (done === null || done > t);

/** First moment of the city's day some days away. */
export const dayStart = (t, shift, days = 0) => Math.floor((t + shift * HOUR) / DAY) * DAY - shift * HOUR + days * DAY;

function compliance(list, due, done, from, to, now) {
  let met = 0, breached = 0, unobserved = 0;
  for (const c of list) {
    if (c[due] === null) { unobserved += between(c.at, from, to) ? 1 : 0; continue; }
    if (!between(c[due], from, Math.min(to, now))) continue;
    if (c[done] !== null && c[done] <= c[due]) met++; else breached++;
  }
  const all = met + breached;
  return { met, breached, pending: 0, exempt: 0, unobserved, rate: all === 0 ? null : met / all, lowCount: all < 5, matured: null };
}

/** The Kpis of a list of complaints in a window. */
export function kpis(list, from, to, now, shift, basisEvent = false) {
  const at = Math.min(to, now);
  const open = list.filter((c) => openAt(c, at));
  const overdue = open.filter((c) => late(c.responseDue, c.responded, at) || late(c.resultDue, c.resolved, at));
  const risk = open.filter((c) => !overdue.includes(c) && (ahead(c.responseDue, c.responded, at) || ahead(c.resultDue, c.resolved, at)));
  const [first, last] = basisEvent ? [from, Math.min(to, now)] : [from, to];
  return {
    received: list.filter((c) => between(c.at, from, at)).length,
    ended: list.filter((c) => between(c.resolved, from, at)).length,
    open: open.length, overdue: overdue.length, atRisk: risk.length,
    awaitingResponse: open.filter((c) => c.responseDue !== null && (c.responded === null || c.responded > at)).length,
    responseOnTime: compliance(list, "responseDue", "responded", first, last, now),
    resolutionOnTime: compliance(list, "resultDue", "resolved", first, last, now),
    trend({ granularity }) {
      const step = granularity === "HOUR" ? HOUR : DAY;
      const points = [];
      for (let t = from; t < at; t += step) {
        const end = Math.min(t + step, at);
        points.push({
          from: stamp(t, shift), to: stamp(t + step, shift), period: "", partial: end < t + step,
          kpis: {
            open: list.filter((c) => openAt(c, end)).length,
            received: list.filter((c) => between(c.at, t, end)).length, ended: list.filter((c) => between(c.resolved, t, end)).length,
          },
        });
      }
      return points;
    },
  };
}

/** The promises due next, soonest first. */
export function dueNext(city, now, first) {
  const items = [];
  for (const c of city.complaints) {
    if (!openAt(c, now)) continue;
    if (c.responseDue !== null && c.responseDue > now && (c.responded === null || c.responded > now)) items.push([c.responseDue, "RESPONSE", c]);
    if (c.resultDue > now && !late(c.responseDue, c.responded, now)) items.push([c.resultDue, "RESOLUTION", c]);
  }
  return items.sort((a, b) => a[0] - b[0]).slice(0, first).map(([due, clock, c]) => ({
    dueAt: stamp(due, city.shift), clock, ...places(city, c),
  }));
}

/** The dimensions of a complaint as the schema shows them: sensitive categories as NONE. */
export function places(city, c) {
  return {
    department: city.departments.find((d) => d.code === c.department) ?? NONE,
    category: c.category === null ? { ...NONE, sensitive: false } : c.category.sensitive ? { ...NONE, sensitive: true } : c.category,
    kecamatan: c.kecamatan ?? NONE, kelurahan: c.kelurahan ?? NONE,
  };
}

/** Events of the complaints between two moments, in order. */
export function steps(city, from, to) {
  const events = [];
  for (const c of city.complaints) {
    for (const [kind, t] of [["SUBMITTED", c.at], ["ASSIGNED", c.assigned], ["RESPONDED", c.responded], ["RESOLVED", c.resolved]]) {
      if (between(t, from, to)) events.push({ kind, t, c });
    }
  }
  return events.sort((a, b) => a.t - b.t).map(({ kind, t, c }) => ({
    cursor: `${t}-${kind}-${c.at}`, complaintId: String(c.at), kind, occurredAt: stamp(t, city.shift), recordedAt: stamp(t, city.shift),
    ...places(city, c), status: "SUBMITTED", simulated: true,
  }));
}
