import type { ComponentChildren } from "preact";
import { Mark } from "../shared/marks";
import { useSpeech } from "./context";
import { sourcesOf, type Trust } from "./freshness";
import { useSelect, useTimely } from "./hooks";
import type { Freshness } from "./state";

interface Props {
  name: string;
  trust: Trust;
  /** Of the figures shown; null where there are none yet. */
  freshness: Freshness | null;
  title: ComponentChildren;
  /** Stands for the title where a tag takes its room. */
  short?: ComponentChildren;
  note?: ComponentChildren;
  children: ComponentChildren;
}

/** A panel: a rule with the age of its figures, a title, content. What it cannot be trusted for is said in blue. */
export function PanelFrame({ name, trust, freshness, title, short = title, note, children }: Props) {
  const { words, format } = useSpeech();
  const silent = useTimely(({ offset }, local) => (freshness === null ? 0 : sourcesOf(freshness, local.wall + offset).silent.length));
  const tag = trust.kind === "stale" ? <span class="tag"><Mark of="age" />{words.old(format.span(trust.seconds))}</span>
    : trust.kind === "failed" ? <span class="tag open"><Mark of="cut" />{words.failed}</span>
      : silent > 0 ? <span class="tag open"><Mark of="age" />{words.silentTag(format.count(silent))}</span> : null;
  return (
    <section class={`p ${name}${trust.kind === "stale" ? " stale" : ""}${tag === null ? "" : " hastag"}`} data-panel={name}>
      {tag === null && trust.kind === "fresh" && freshness !== null && <Age freshness={freshness} />}
      <h2>{tag === null ? title : short}{note !== undefined && <small>{note}</small>}</h2>
      {tag}
      {trust.kind === "failed"
        ? <div class="pb"><span class="emp">{words.failedLong}</span><span class="emp2">{trust.message.slice(0, 80)}</span></div>
        : trust.kind === "loading" ? <Still /> : children}
    </section>
  );
}

/**
 * Age of the figures, on the panel's rule. Where no source has a rhythm, nobody can say that the figures are current:
 * then it is the age of the last record.
 */
function Age({ freshness }: { freshness: Freshness }) {
  const { words, format } = useSpeech();
  const text = useTimely(({ offset, link }, local) => {
    const now = local.wall + offset, { all, unpaced, lastAt } = sourcesOf(freshness, now);
    if (link.phase !== "open") return "";
    if (all > unpaced) return words.current;
    return lastAt === null ? "" : words.upTo(format.span((now - lastAt) / 1000));
  });
  return text === "" ? null : <span class="age">{text}</span>;
}

/** Still blocks in the place of figures to come. */
function Still() {
  return <div class="pb still"><i /><i /><i /></div>;
}

/** Says that the wall is dark or light, for what is drawn on a canvas. */
export function useTheme(): string {
  return useSelect((state) => state.view.theme);
}
