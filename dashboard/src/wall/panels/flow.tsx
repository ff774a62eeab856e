import { Figure } from "../../shared/marks";
import { useSpeech } from "../context";
import { useMoment, usePanel, useSelect } from "../hooks";
import { PanelFrame } from "../panel";
import { usualSaid } from "../usual";
import { HourChart } from "./hours";

/** Today per hour: what came in stands up, what ended hangs down; the usual same weekday is dashed. */
export function Flow({ large = false }: { large?: boolean }) {
  const { words, format } = useSpeech();
  const { data, trust } = usePanel("today");
  const now = useMoment(60), all = useSelect((state) => state.usual);
  const hour = format.hour(now);
  const known = all !== null && data !== null && data.window.from?.slice(0, 10) === all.day ? all : null;
  const least = useSelect(({ city }) => city?.lowCountFloor ?? 1);
  const usual = (of: "received" | "ended") => (known === null ? null : usualSaid(known[of], hour, known.weeks, least));
  return (
    <PanelFrame name="flow" trust={trust} freshness={data?.freshness ?? null} title={words.flow} short={words.flowShort} note={known === null ? undefined : <>
      <svg class="dk" viewBox="0 0 34 4" aria-hidden="true"><path d="M0 2H34" stroke="var(--ink)" stroke-width="2.4" stroke-dasharray="7 4" /></svg>
      {words.usualDay(format.language === "en" && !large ? format.weekday(now).slice(0, 3) : format.weekday(now))}
    </>}>
      {data !== null && (
        <div class="flw">
          <Told n={data.kpis.received} what={words.received} usual={usual("received")} large={large} />
          {data.kpis.received + data.kpis.ended === 0 && known === null ? <p class="calm">{words.emptyDay}</p> : <HourChart data={data} usual={known} hour={hour} />}
          <Told n={data.kpis.ended} what={words.ended} usual={usual("ended")} large={large} />
        </div>
      )}
    </PanelFrame>
  );
}

function Told({ n, what, usual, large }: { n: number; what: string; usual: number | null; large: boolean }) {
  const { words, format } = useSpeech();
  return (
    <div class={`fk${large ? " large" : ""}`}>
      <Figure value={format.count(n)} n={n} glance={large} /> {what}{" "}
      {usual !== null && <em>{words.usually(format.mean(usual))}</em>}
    </div>
  );
}

