import { moment } from "../../shared/clock";
import { between } from "../../shared/instant";
import { Mark } from "../../shared/marks";
import { nameOf } from "../../shared/names";
import { useSpeech } from "../context";
import { behindBy, isCut, sourcesOf, STALE_AFTER } from "../freshness";
import { useSelect, useTimely } from "../hooks";

/** City, SIMULASI, state of the connection and of the data, date and clock; each screen of a wall carries its part. */
export function Header({ first, last }: { first: boolean; last: boolean }) {
  const { words, language } = useSpeech();
  const city = useSelect((state) => state.city);
  const simulated = useSelect(({ city: c, panels }) => c?.simulated === true || panels.headline.data?.freshness.simulated === true);
  const filter = useSelect((state) => state.view.filter);
  const only = filter === null ? "" : ` · ${words.only(Object.values(filter).flat().join(", "))}`;
  return (
    <header class="bar">
      {first && (
        <div class="brand">
          <svg class="mark" viewBox="0 0 20 36" aria-hidden="true">
            <path d="M10 0 13.1 7 14.4 24H5.6L6.9 7Z" fill="currentColor" /><path d="M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z" fill="currentColor" />
          </svg>
          <b>tugu</b>
          <span>{city === null ? "\u00a0" : words.complaints(nameOf(city, language)) + only}</span>
        </div>
      )}
      {simulated && <span class="sim">{words.simulation}</span>}
      {last && <Connection />}
      {last && <Clock />}
    </header>
  );
}

function Clock() {
  const { format } = useSpeech();
  const minute = useTimely(({ offset }, local) => Math.floor((local.wall + offset) / 60_000) * 60_000);
  const beat = useSelect((state) => state.beat);
  const second = beat === null ? 0 : new Date(beat).getUTCSeconds() / 60;
  return (
    <div class="when">
      <span>{format.weekday(minute)}<br />{format.date(minute)}</span>
      <b class="clock">{format.clock(minute)}<i class="beat"><i style={{ transform: `scaleX(${second})` }} /></i></b>
    </div>
  );
}

interface Words {
  ok: string;
  cut: boolean;
  first: string;
  second: string;
  /** True if the second line speaks of something wrong. */
  wrong: boolean;
}

/** The two lines about the connection and the data, as one text each: drawn again only when they say something else. */
function Connection() {
  const { words, format, language } = useSpeech();
  const says = useTimely<Words>(({ link, offset, panels }, local) => {
    const now = local.wall + offset, freshness = panels.headline.data?.freshness ?? null;
    const silence = link.heard === null ? null : between(link.heard, local) / 1000;
    if (isCut(link, local)) {
      const attempt = format.count(link.attempt);
      return {
        ok: "", cut: true, wrong: false,
        first: words.cut + (silence === null ? "" : ` ${format.span(silence)}`),
        second: freshness !== null && link.heard !== null ? words.cutState(format.clock(link.heard.wall + offset), attempt) : words.cutNever(attempt),
      };
    }
    const ok = link.phase === "open" ? words.connected : words.connecting;
    const sources = freshness === null ? null : sourcesOf(freshness, now);
    const paced = sources === null ? 0 : sources.all - sources.unpaced;
    const count = sources === null || paced === 0 ? "" : ` · ${words.sources(format.count(sources.heard), format.count(paced))}`;
    const line = (first: string, second: string, wrong = false): Words => ({ ok, cut: false, first, second, wrong });
    if (link.phase === "open" && silence !== null && silence > STALE_AFTER) return line(count, words.unheard(format.span(silence)), true);
    const behind = behindBy(link, local);
    if (link.phase === "open" && behind > STALE_AFTER) return line(count, words.behind(format.span(behind)), true);
    const [worst] = sources?.silent ?? [];
    if (sources !== null && worst !== undefined) {
      const name = nameOf(worst.source, language);
      const span = worst.lastReceivedAt === null ? words.neverHeard : format.span((now - moment(worst.lastReceivedAt)) / 1000);
      return line(count, sources.silent.length === 1 ? words.silent(name, span) : words.silentMany(format.count(sources.silent.length), name, span), true);
    }
    if (link.phase !== "open" || sources === null) return line("", "\u00a0");
    if (paced === 0) return line("", sources.lastAt === null ? words.neverHeard : words.lastRecord(format.span((now - sources.lastAt) / 1000)));
    const unpaced = sources.unpaced === 0 ? "" : `, ${words.unpaced(format.count(sources.unpaced))}`;
    return line("", words.fresh + count + unpaced);
  }, (a, b) => a.first === b.first && a.second === b.second && a.ok === b.ok && a.cut === b.cut);
  return (
    <div class="conn" role="status">
      {says.cut ? <span class="st"><b><Mark of="cut" />{says.first}</b></span> : <span class="st ok"><Mark of="link" />{says.ok}{says.first}</span>}
      <span class={`st${says.wrong ? " sys" : ""}`}>{says.wrong && <Mark of="age" />}{says.second}</span>
    </div>
  );
}
