import { moment } from "../../shared/clock";
import { useSpeech } from "../context";
import { silentSources, STALE_AFTER } from "../freshness";
import { Mark } from "../../shared/marks";
import { nameOf } from "../../shared/names";
import type { City, Freshness, LinkState } from "../state";

interface Props {
  city: City | null;
  link: LinkState;
  freshness: Freshness | null;
  simulated: boolean;
  cut: boolean;
  /** This machine's moment, and the server's moment. */
  local: number;
  now: number;
  /** Server's moment in its last heartbeat. */
  beat: number | null;
}

/** City, SIMULASI, state of the connection and of the data, date and clock. */
export function Header({ city, link, freshness, simulated, cut, local, now, beat }: Props) {
  const { words, format, language } = useSpeech();
  const second = beat === null ? 0 : new Date(beat).getUTCSeconds() / 60;
  return (
    <header class="bar">
      <div class="brand">
        <svg class="mark" viewBox="0 0 20 36" aria-hidden="true">
          <path d="M10 0 13.1 7 14.4 24H5.6L6.9 7Z" fill="currentColor" /><path d="M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z" fill="currentColor" />
        </svg>
        <b>tugu</b>
        <span>{city === null ? "\u00a0" : words.complaints(nameOf(city, language))}</span>
      </div>
      {simulated && <span class="sim">{words.simulation}</span>}
      <div class="conn" role="status">
        {cut ? <Cut link={link} local={local} now={now} known={freshness !== null} /> : <Connected link={link} freshness={freshness} local={local} now={now} />}
      </div>
      <div class="when">
        <span>{format.weekday(now)}<br />{format.date(now)}</span>
        <b class="clock">{format.clock(now)}<i class="beat"><i style={{ width: `${second * 100}%` }} /></i></b>
      </div>
    </header>
  );
}

function Cut({ link, local, now, known }: { link: LinkState; local: number; now: number; known: boolean }) {
  const { words, format } = useSpeech();
  const since = link.heardAt === 0 ? null : (local - link.heardAt) / 1000;
  return (
    <>
      <span class="st"><b><Mark of="cut" />{words.cut}{since !== null && ` ${format.span(since)}`}</b></span>
      <span class="st">
        {known && since !== null ? words.cutState(format.clock(now - since * 1000), format.count(link.attempt)) : words.cutNever(format.count(link.attempt))}
      </span>
    </>
  );
}

function Connected({ link, freshness, local, now }: { link: LinkState; freshness: Freshness | null; local: number; now: number }) {
  const { words, format, language } = useSpeech();
  const word = link.phase === "open" ? words.connected : words.connecting;
  const silence = (local - link.heardAt) / 1000;
  const all = freshness?.sources ?? [];
  const heard = all.filter((source) => !source.stale && source.lastReceivedAt !== null).length;
  const count = all.length === 0 ? "" : ` · ${words.sources(format.count(heard), format.count(all.length))}`;
  const silent = freshness === null ? [] : silentSources(freshness);
  const [worst] = silent;
  if (link.phase === "open" && silence > STALE_AFTER) {
    return (
      <>
        <span class="st ok"><Mark of="link" />{word}{count}</span>
        <span class="st sys"><Mark of="age" />{words.unheard(format.span(silence))}</span>
      </>
    );
  }
  if (worst !== undefined) {
    const name = nameOf(worst.source, language);
    const span = worst.lastReceivedAt === null ? words.neverHeard : format.span((now - moment(worst.lastReceivedAt)) / 1000);
    return (
      <>
        <span class="st ok"><Mark of="link" />{word}{count}</span>
        <span class="st sys"><Mark of="age" />{silent.length === 1 ? words.silent(name, span) : words.silentMany(format.count(silent.length), name, span)}</span>
      </>
    );
  }
  return (
    <>
      <span class="st ok"><Mark of="link" />{word}</span>
      <span class="st">{link.phase === "open" ? words.fresh + count : "\u00a0"}</span>
    </>
  );
}
