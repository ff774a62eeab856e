import type { ComponentChildren } from "preact";
import { useSpeech } from "./context";
import type { Trust } from "./freshness";
import { Mark } from "../shared/marks";

interface Props {
  name: string;
  trust: Trust;
  title: ComponentChildren;
  /** Stands for the title where a tag takes its room. */
  short?: ComponentChildren;
  note?: ComponentChildren;
  /** Number of sources that are silent, if this panel's figures lack them. */
  silent?: number;
  children: ComponentChildren;
}

/** A panel: a rule, a title, content. What it cannot be trusted for is said in blue. */
export function PanelFrame({ name, trust, title, short = title, note, silent = 0, children }: Props) {
  const { words, format } = useSpeech();
  const tag = trust.kind === "stale" ? <span class="tag"><Mark of="age" />{words.old(format.span(trust.seconds))}</span>
    : trust.kind === "failed" ? <span class="tag open"><Mark of="cut" />{words.failed}</span>
      : silent > 0 ? <span class="tag open"><Mark of="age" />{words.silentTag(format.count(silent))}</span> : null;
  return (
    <section class={`p ${name}${trust.kind === "stale" ? " stale" : ""}${tag === null ? "" : " hastag"}`} data-panel={name}>
      <h2>{tag === null ? title : short}{note !== undefined && <small>{note}</small>}</h2>
      {tag}
      {trust.kind === "failed"
        ? <div class="pb"><span class="emp">{words.failedLong}</span><span class="emp2">{trust.message.slice(0, 80)}</span></div>
        : trust.kind === "loading" ? <Still /> : children}
    </section>
  );
}

/** Still blocks in the place of figures to come. */
function Still() {
  return <div class="pb still"><i /><i /><i /></div>;
}
