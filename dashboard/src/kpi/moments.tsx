import { useNavigation } from "./navigate";
import { TOP } from "./route";
import { useSpeech } from "./speech";

/** Two dates, taken together. */
export function Dates({ start, done }: { start: { from: string; to: string }; done(from: string, to: string): void }) {
  const { words } = useSpeech();
  return (
    <form class="dates" onSubmit={(event) => {
      event.preventDefault();
      const data = new FormData(event.currentTarget), from = String(data.get("from")), to = String(data.get("to"));
      if (from !== "" && to !== "") done(from <= to ? from : to, from <= to ? to : from);
    }}>
      <label><small>{words.from}</small><input type="date" name="from" required defaultValue={start.from} /></label>
      <label><small>{words.to}</small><input type="date" name="to" required defaultValue={start.to} /></label>
      <button type="submit">{words.apply}</button>
    </form>
  );
}

/** A moment of the city, taken to the minute. */
export function Moment() {
  const { words, city } = useSpeech(), { view, go } = useNavigation();
  const zone = city?.timeZone ?? "Asia/Jakarta", now = new Date();
  return (
    <form class="dates" onSubmit={(event) => {
      event.preventDefault();
      const at = String(new FormData(event.currentTarget).get("at"));
      if (at !== "") go({ asOf: inZone(at, zone), ...TOP });
    }}>
      <label><small>{words.asOf}</small><input type="datetime-local" name="at" required max={localOf(now.toISOString(), zone)} defaultValue={localOf(view.asOf ?? now.toISOString(), zone)} /></label>
      <button type="submit">{words.apply}</button>
    </form>
  );
}

/** A moment as the city's wall clock shows it: 2026-11-24T14:37. */
export function localOf(iso: string, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).formatToParts(Date.parse(iso));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}`;
}

/** The moment at which the city's wall clock shows this, in ISO 8601 with offset. */
export function inZone(local: string, zone: string): string {
  const read = Date.parse(`${local}:00Z`);
  const offset = Date.parse(`${localOf(new Date(read).toISOString(), zone)}:00Z`) - read;
  const at = read - offset, settled = Date.parse(`${localOf(new Date(at).toISOString(), zone)}:00Z`) - at;
  const minutes = Math.round(settled / 60_000), two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, "0");
  return `${local}:00${minutes < 0 ? "-" : "+"}${two(minutes / 60)}:${two(Math.abs(minutes) % 60)}`;
}
