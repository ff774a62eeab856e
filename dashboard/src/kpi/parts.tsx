import { type Figure, type Figures, type Opening } from "./measures";
import { To } from "./navigate";
import { TOP, type View } from "./route";
import { useSpeech } from "./speech";

/** Parts that a rate does not count. */
const OUT = new Set(["pending", "exempt", "unobserved"]);

/** The parts of a figure: a bar and a row each, what is counted and what is not. Every part opens its list. */
export function Parts({ figure, now, link = {} }: { figure: Figure; now: Figures; link?: Partial<View> }) {
  const { words } = useSpeech();
  const parts = figure.openings(now);
  const overlap = figure.key === "overdue", ratio = parts.some(({ part }) => part === "DENOMINATOR");
  return (
    <section class="pt">
      <h3>{words.parts}</h3>
      {ratio ? <RatioParts parts={parts} link={link} /> : figure.kind === "rate" && figure.key !== "satisfaction" ? <Verdicts parts={parts} link={link} /> : <Counts parts={parts} of={figure} link={link} />}
      {overlap && <p class="note">{words.overlap}</p>}
    </section>
  );
}

function Line({ opening, link, tone = "", total = false }: { opening: Opening; link: Partial<View>; tone?: string; total?: boolean }) {
  const { words, format } = useSpeech(), note = words.partNote[opening.key];
  return (
    <div class={`${total ? "sum" : ""} ${note === undefined ? "" : "out"}`}>
      <dt>
        {tone !== "" && <i class={`k ${tone}`} aria-hidden="true" />}
        <To change={{ ...link, part: opening.key, ...TOP }}>{words.part[opening.key]}</To>
        {note !== undefined && <small>{note}</small>}
      </dt>
      <dd>{format.count(opening.count)}</dd>
    </div>
  );
}

function Bar({ parts }: { parts: readonly { tone: string; count: number }[] }) {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  return (
    <svg class="pbar" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
      <rect width="1000" height="24" fill="var(--well)" />
      {all > 0 && parts.map(({ tone, count }) => {
        const width = (count / all) * 1000, at = x;
        x += width;
        return <rect key={tone} class={tone} x={at} width={width} height="24" />;
      })}
    </svg>
  );
}

function Verdicts({ parts, link }: { parts: readonly Opening[]; link: Partial<View> }) {
  const { words, format } = useSpeech();
  const by = (key: string) => parts.find((part) => part.key === key);
  const met = by("met"), breached = by("breached");
  if (met === undefined || breached === undefined) return null;
  return (
    <>
      <Bar parts={[{ tone: "a", count: met.count }, { tone: "c", count: breached.count }]} />
      <dl class="parts">
        <Line link={link} opening={met} tone="a" /><Line link={link} opening={breached} tone="c" />
        <div class="sum"><dt>{words.counted}</dt><dd>{format.count(met.count + breached.count)}</dd></div>
        {parts.filter(({ key }) => OUT.has(key)).map((part) => <Line key={part.key} link={link} opening={part} />)}
      </dl>
    </>
  );
}

function RatioParts({ parts, link }: { parts: readonly Opening[]; link: Partial<View> }) {
  const { words, format } = useSpeech();
  const [part, all] = parts;
  if (part === undefined || all === undefined) return null;
  const rest = all.count - part.count;
  return (
    <>
      <Bar parts={[{ tone: "a", count: Math.min(part.count, all.count) }, { tone: "b", count: Math.max(0, rest) }]} />
      <dl class="parts">
        <Line link={link} opening={part} tone="a" />
        {rest >= 0 && <div><dt><i class="k b" aria-hidden="true" />{words.part["rest"]}</dt><dd>{format.count(rest)}</dd></div>}
        <Line link={link} opening={all} total />
      </dl>
    </>
  );
}

function Counts({ parts, of: figure, link }: { parts: readonly Opening[]; of: Figure; link: Partial<View> }) {
  const { words, format } = useSpeech();
  const tones = ["b", "e", "a", "h", "i", "j"];
  const sum = parts.reduce((total, { count }) => total + count, 0);
  const ages = figure.key === "ageing";
  return (
    <>
      {(ages || figure.key === "ended") && <Bar parts={(ages ? parts : parts.slice(1)).map(({ count }, i) => ({ tone: tones[i] ?? "a", count }))} />}
      <dl class="parts">
        {parts.map((part, i) => (
          <Line key={part.key} link={link} opening={part} tone={ages ? tones[i] ?? "" : figure.key === "ended" && i > 0 ? tones[i - 1] ?? "" : ""} total={parts.length > 1 && !ages && i === 0 && figure.key !== "net"} />
        ))}
        {ages && <div class="sum"><dt>{words.total}</dt><dd>{format.count(sum)}</dd></div>}
      </dl>
    </>
  );
}
