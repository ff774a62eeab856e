import type { CityQuery } from "../../generated/kpi";
import { nameOf } from "../../shared/names";
import { Breakdown } from "../breakdown";
import { Glyph } from "../glyphs";
import { FIGURES, standing, type Figure } from "../measures";
import { To } from "../navigate";
import { Parts } from "../parts";
import { nameOfFigure, targetOf, unrecorded, useSpeech, written } from "../speech";
import { Failed, Waiting } from "../states";
import type { PageProps } from "./overview";

/** The service promise: its rules, and per clock what became of it, how long it took and who broke it; and what waits. */
export function Promise_({ overview, live }: PageProps) {
  const speech = useSpeech(), { words, hours, city, format } = speech;
  const data = overview.data?.overview ?? null;
  if (overview.failure !== null) return <Failed failure={overview.failure} again={overview.again} />;
  const clocks = [["RESPONSE", "responseOnTime", "responseTime"], ["RESOLUTION", "resolutionOnTime", "resolutionTime"]] as const;
  return (
    <section class="page">
      <h1 tabIndex={-1}>{words.promiseLead}</h1>
      {data === null ? <Waiting rows={2} height={420} /> : (
        <div class="two">
          {clocks.map(([clock, rate, time]) => {
            const figure = FIGURES[rate] as Figure, reading = figure.read(data.kpis), target = targetOf(city, figure.measure), d = data.kpis[time];
            const dd = (name: string, value: number | null) => <div><dt>{name}</dt><dd>{value === null ? words.noData : hours(value)}</dd></div>;
            return (
              <article key={clock} class="clk">
                <h2>{words.clocks[clock]}: {nameOfFigure(speech, figure).toLowerCase()}</h2>
                <p class={`hero ${standing(figure, reading, target)}`}>
                  <b><To change={{ page: "overview", figure: rate }}>{written(speech, figure.kind, reading)}</To></b>
                  <span><Glyph figure={figure} reading={reading} target={target} width={180} /><br />{target === null ? words.noTarget : words.target(format.target(target))}</span>
                </p>
                <Parts figure={figure} now={data.kpis} link={{ page: "overview", figure: rate }} />
                <h3>{words.durations}</h3>
                <dl class="parts">{dd("p50", d.p50Hours)}{dd("p90", d.p90Hours)}{dd("p95", d.p95Hours)}{dd(words.mean, d.meanHours)}<div class="sum"><dt><To change={{ page: "overview", figure: time }}>{words.cases}</To></dt><dd>{format.count(d.count)}</dd></div></dl>
                {clock === "RESPONSE" && unrecorded(city) && <p class="note">{words.unrecorded}</p>}
                <Breakdown figure={figure} live={live} target={target} />
              </article>
            );
          })}
        </div>
      )}
      {data !== null && (
        <div class="two">
          <article>
            <h2>{words.ageing}</h2>
            <Parts figure={FIGURES["ageing"] as Figure} now={data.kpis} link={{ page: "overview", figure: "ageing" }} />
            {data.kpis.ageing.oldestSubmittedAt !== null && <p class="note">{words.oldest(speech.full(data.kpis.ageing.oldestSubmittedAt))}</p>}
          </article>
          <article>
            <h2>{words.policy}</h2>
            {city?.policies.map((policy) => <PolicyText key={policy.code} policy={policy} city={city} />)}
            {(city?.notes.length ?? 0) > 0 && <><h2>{words.notes}</h2><ul class="notes">{city?.notes.map((text) => <li key={text}>{noteIn(text, speech.language)}</li>)}</ul></>}
          </article>
        </div>
      )}
    </section>
  );
}

/** A note of the profile, which may hold both languages, divided by a slash. */
function noteIn(text: string, language: string): string {
  const [local = "", english] = text.split(" / ");
  return language === "en" && english !== undefined ? english : local;
}

type City = CityQuery["city"];

/** One version of the promise, as the profile has it. */
function PolicyText({ policy, city }: { policy: City["policies"][number]; city: City }) {
  const { words, language, format, day } = useSpeech();
  const named = (codes: readonly string[], list: readonly { code: string; name: string; nameEn: string }[]) =>
    codes.map((code) => list.find((item) => item.code === code)).map((item, i) => (item === undefined ? codes[i] : nameOf(item, language))).join(", ");
  const only = [named(policy.sources, city.sources), named(policy.categories, city.categories)].filter((text) => text !== "").join("; ");
  const rule = (r: City["policies"][number]["response"]) =>
    [r.days === null ? "" : words.policyDays(format.count(r.days), r.workingDays), words.dueIn[r.due], r.pausesWhileWaiting ? words.pauses : ""].filter((text) => text !== "").join(", ");
  return (
    <dl class="pol">
      <div><dt>{policy.code}</dt><dd>{policy.validFrom !== null && `${words.since(day(`${policy.validFrom}T12:00:00Z`))}. `}{only !== "" && `${words.onlyFor(only)}.`}</dd></div>
      <div><dt>{words.clocks.RESPONSE}</dt><dd>{rule(policy.response)}</dd></div>
      <div><dt>{words.clocks.RESOLUTION}</dt><dd>{rule(policy.resolution)}</dd></div>
      {policy.basis !== "" && <div><dt>{words.basis}</dt><dd>{policy.basis}</dd></div>}
    </dl>
  );
}
