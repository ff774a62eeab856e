import type { Basis } from "../generated/kpi";
import { type Figure, type Figures } from "./measures";
import { elsewhere } from "./header";
import { To, useNavigation } from "./navigate";
import { useSpeech } from "./speech";

/** What a figure means: the catalogue's words, its formula with today's numbers, and on what basis it is counted. */
export function Definition({ figure, now }: { figure: Figure; now: Figures }) {
  const speech = useSpeech(), { words, language, format, catalog, city } = speech, { view } = useNavigation();
  const found = catalog?.measures.find(({ code }) => code === figure.measure);
  const reading = figure.read(now), parts = figure.openings(now);
  const basis: Basis | undefined = found === undefined ? undefined : view.basis !== null && found.bases.includes(view.basis) ? view.basis : found.defaultBasis;
  const clock = figure.key.startsWith("response") ? "response" : figure.key.startsWith("resol") ? "resolution" : null;
  const policy = clock === null ? undefined : city?.policies.find(({ sources, categories }) => sources.length === 0 && categories.length === 0);
  const note = city?.targets.find(({ measure }) => measure === figure.measure)?.basis;
  return (
    <section class="def">
      <h3>{words.meaning}</h3>
      <p lang={language}>{(language === "id" ? found?.definitionId : found?.definitionEn) ?? "\u00a0"}</p>
      {reading.cases !== null && reading.value !== null && (
        <p class="fx">
          <span class="fr">
            <span>{format.count(reading.cases.part)} {words.part[figure.key === "satisfaction" ? "numerator" : parts.find(({ part }) => part === "MET" || part === "NUMERATOR")?.key ?? "all"]?.toLowerCase()}</span>
            <span>{format.count(reading.cases.all)} {words.counted.toLowerCase()}</span>
          </span>
          = <b>{speech.value(figure.kind, reading.value)}</b>
        </p>
      )}
      {figure.kind === "hours" && <Percentiles figure={figure} now={now} />}
      <p class="meta">
        {basis !== undefined && <>{words.basis}: {words.bases[basis]}. </>}
        {policy !== undefined && <><To change={elsewhere(view, "promise")}>{words.promiseOf(policy.code)}</To>. </>}
        {note !== undefined && <>{words.targetFrom(note)}. </>}
        {figure.kind === "rate" && "matured" in now[figure.key as "responseOnTime"] && maturity(now, figure.key as "responseOnTime", words)}
      </p>
    </section>
  );
}

/** With the cohort basis: whether anything can still change the rate. */
function maturity(now: Figures, key: "responseOnTime" | "resolutionOnTime", words: { matured: string; maturing: string }): string {
  const { matured } = now[key];
  return matured === null ? "" : matured ? words.matured : words.maturing;
}

function Percentiles({ figure, now }: { figure: Figure; now: Figures }) {
  const { words, hours, format } = useSpeech();
  const d = now[figure.key as "responseTime" | "resolutionTime"];
  const row = (name: string, value: number | null) => (
    <div><dt>{name}</dt><dd>{value === null ? words.noData : hours(value)}</dd></div>
  );
  return (
    <dl class="parts">
      {row("p50", d.p50Hours)}{row("p90", d.p90Hours)}{row("p95", d.p95Hours)}{row(words.mean, d.meanHours)}
      <div class="sum"><dt>{words.cases}</dt><dd>{format.count(d.count)}</dd></div>
    </dl>
  );
}
