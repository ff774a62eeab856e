import { moment } from "../../shared/clock";
import { useSpeech } from "../context";
import { useCut, useMoment, usePanel } from "../hooks";
import { PanelFrame } from "../panel";
import { Rug } from "./rug";
import { Strips } from "./strips";

/**
 * What is due next: a day's rug of triangles, then the soonest with the time left. While the wall is cut off nothing
 * counts down: clock times stand instead, and the rug begins at the moment of the figures.
 */
export function Due() {
  const { words, format, hours } = useSpeech();
  const { data, trust } = usePanel("headline");
  const now = useMoment(1), cut = useCut();
  const count = data?.kpis.atRisk ?? 0;
  const items = (data?.dueNext ?? []).filter((item) => cut || moment(item.dueAt) > now);
  const soon = items.filter((item) => moment(item.dueAt) - now <= hours * 3_600_000);
  const more = soon.length >= 50 && count > soon.length;
  /** The list ends at fifty; then the title makes room to say so. */
  const title = more ? words.dueTitleShort(format.count(count)) : count === 0 ? words.dueNone(format.count(hours)) : words.dueTitle(format.count(count), format.count(hours));
  return (
    <PanelFrame name="promise" trust={trust} freshness={data?.freshness ?? null} title={title} short={words.dueTitleShort(format.count(count))} note={more ? words.nearest(format.count(soon.length)) : undefined}>
      <Rug moments={soon.map((item) => moment(item.dueAt))} now={Math.floor(now / 60_000) * 60_000} cut={cut} />
      <Strips items={items} now={now} cut={cut} most={5} size={2.8} />
    </PanelFrame>
  );
}
