import { useEffect, useMemo, useState } from "preact/hooks";
import { outlines, pathOf, project, readShapes, type Shapes } from "../../shared/geo";
import { nameOf } from "../../shared/names";
import { classBounds, classOf } from "../../shared/scale";
import { useDistricts, type DistrictBoard } from "../data";
import { FIGURES, type Figure } from "../measures";
import { To, useNavigation } from "../navigate";
import type { View } from "../route";
import { useSpeech, written } from "../speech";
import { Failed, Waiting } from "../states";
import type { PageProps } from "./overview";

const MEASURES = ["open", "overdue", "received", "unanswered", "resolutionOnTime", "responseOnTime", "resolutionTime"] as const;
const WIDTH = 520, HEIGHT = 600;

/** A measure by district: a map in four classes and the same figures as a table, the largest first. */
export function MapPage({ live }: PageProps) {
  const speech = useSpeech(), { words, city } = speech, { view, go } = useNavigation();
  const answer = useDistricts(view, live), board = answer.data?.districts ?? null;
  const figure = FIGURES[MEASURES.find((m) => m === view.measure) ?? "open"] as Figure;
  const levels = city === null ? [] : (["KECAMATAN", "KELURAHAN"] as const).filter((level) => city.districts.some((d) => d.level === level));
  const shapes = useShapes(city === null || levels.length === 0 ? null : view.level);
  if (answer.failure !== null) return <Failed failure={answer.failure} again={answer.again} />;
  return (
    <section class="page">
      <h1 tabIndex={-1}>{words.mapOf(words.figures[figure.key] ?? "")}</h1>
      <div class="ctl">
        <label class="fl"><small>{words.measure}</small>
          <select value={figure.key} onChange={({ currentTarget: { value } }) => go({ measure: value === "open" ? null : value }, true)}>
            {MEASURES.map((m) => <option key={m} value={m}>{words.figures[m]}</option>)}
          </select>
        </label>
        {levels.length > 1 && <label class="fl"><small>{words.level}</small>
          <select value={view.level} onChange={({ currentTarget: { value } }) => go({ level: value === "KECAMATAN" ? "KECAMATAN" : "KELURAHAN" }, true)}>
            {levels.map((level) => <option key={level} value={level}>{level === "KECAMATAN" ? words.kecamatan : words.kelurahan}</option>)}
          </select>
        </label>}
      </div>
      {board === null ? <Waiting rows={1} height={560} /> : (
        <div class={`map${answer.pending ? " turning" : ""}`}>
          {shapes === "none" || levels.length === 0 && city !== null ? <p class="state">{levels.length === 0 ? words.noDistricts : words.noShapes}</p> : <Choropleth board={board} figure={figure} shapes={shapes ?? []} />}
          <DistrictTable board={board} figure={figure} />
        </div>
      )}
    </section>
  );
}

/** The polygons of a level; null until known, "none" where the city has none. */
function useShapes(level: View["level"] | null): Shapes | "none" | null {
  const [found, setFound] = useState<{ level: string; shapes: Shapes | "none" } | null>(null);
  useEffect(() => {
    if (level === null) return;
    const abort = new AbortController();
    fetch(`/boundaries/${level.toLowerCase()}.geojson`, { signal: abort.signal })
      .then(async (response) => (response.ok ? readShapes(await response.json()) : []))
      .catch(() => [])
      .then((shapes) => { if (!abort.signal.aborted) setFound({ level, shapes: shapes.length === 0 ? "none" : shapes }); });
    return () => abort.abort();
  }, [level]);
  return found?.level === level ? found.shapes : null;
}

function Choropleth({ board, figure, shapes }: { board: DistrictBoard; figure: Figure; shapes: Shapes }) {
  const speech = useSpeech(), { words, language, city } = speech, { view, go } = useNavigation();
  const drawn = useMemo(() => {
    const at = project(shapes, WIDTH, HEIGHT), parent = new Map((city?.districts ?? []).map((d) => [d.code, d.parentCode ?? d.code]));
    return { areas: shapes.map((shape) => ({ code: shape.code, path: pathOf(shape, at) })), outline: outlines(shapes, (code) => parent.get(code) ?? "", at) };
  }, [shapes, city]);
  const by = new Map(board.items.map((item) => [item.district.code, item]));
  const values = board.items.map(({ kpis }) => figure.read(kpis)).filter(({ value, low }) => value !== null && !low).map(({ value }) => value ?? 0);
  const { classes, labels } = scaleOf(values, figure, speech);
  const fill = (code: string) => {
    const item = by.get(code), reading = item === undefined ? null : figure.read(item.kpis);
    return reading === null || reading.value === null || reading.low ? "var(--bg)" : `var(--c${classes(reading.value)})`;
  };
  return (
    <figure>
      <svg class="cm" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.mapAlt}>
        {drawn.areas.map(({ code, path }) => {
          const item = by.get(code);
          return <path key={code} data-code={code} onClick={() => go({ page: "overview", filter: { ...view.filter, district: code }, figure: figure.key, part: null })} d={path} fill={fill(code)} stroke="var(--line-2)" stroke-width=".8"><title>{item === undefined ? code : `${nameOf(item.district, language)}: ${written(speech, figure.kind, figure.read(item.kpis))}`}</title></path>;
        })}
        <path d={drawn.outline} fill="none" stroke="var(--ink)" stroke-width="1.6" />
      </svg>
      <figcaption>
        {labels.map((label, i) => <span key={i}><i class={`c${i}`} />{label}</span>)}
        {figure.kind !== "count" && <span><i class="cn" />{words.noData}, {words.few}</span>}
        <span>{words.nowhere(written(speech, figure.kind, figure.read(board.unassigned)))}</span>
      </figcaption>
    </figure>
  );
}

/** Four classes: of counts none and three sizes, of other measures quarters. */
function scaleOf(values: readonly number[], figure: Figure, { format, value }: ReturnType<typeof useSpeech>): { classes(v: number): number; labels: string[] } {
  if (figure.kind === "count") {
    const bounds = classBounds(values), span = (a: number, b: number) => (a === b ? format.count(a) : `${format.count(a)}\u2013${format.count(b)}`);
    return { classes: (v) => classOf(v, bounds), labels: ["0", span(1, bounds[0]), span(bounds[0] + 1, bounds[1]), `${format.count(bounds[1] + 1)}+`] };
  }
  const order = [...values].sort((a, b) => a - b), at = (share: number) => order[Math.min(order.length - 1, Math.floor(order.length * share))] ?? 0;
  const cuts = [at(0.25), at(0.5), at(0.75)], write = (v: number) => value(figure.kind, v);
  return {
    classes: (v) => cuts.filter((cut) => v >= cut).length,
    labels: order.length === 0 ? [] : [`< ${write(cuts[0] ?? 0)}`, `\u2265 ${write(cuts[0] ?? 0)}`, `\u2265 ${write(cuts[1] ?? 0)}`, `\u2265 ${write(cuts[2] ?? 0)}`],
  };
}

function DistrictTable({ board, figure }: { board: DistrictBoard; figure: Figure }) {
  const speech = useSpeech(), { words, language, city } = speech, { view } = useNavigation();
  const names = new Map((city?.districts ?? []).map((d) => [d.code, nameOf(d, language)]));
  const size = (item: DistrictBoard["items"][number]) => figure.read(item.kpis).value ?? -Infinity;
  const rows = [...board.items].sort((a, b) => size(b) - size(a));
  const cell = (kpis: DistrictBoard["total"], filter: View["filter"]) => <To change={{ page: "overview", filter, figure: figure.key, part: null }}>{written(speech, figure.kind, figure.read(kpis))}</To>;
  const nowhere = { ...view.filter, [view.level === "KECAMATAN" ? "kecamatan" : "kelurahan"]: "NONE" };
  return (
    <div class="scroll tall" tabIndex={0} role="region" aria-label={words.place}>
      <table class="board">
        <thead><tr><th scope="col">{words.place}</th><th scope="col" class="v">{words.figures[figure.key]}</th></tr></thead>
        <tbody>
          {rows.map((item) => (
            <tr key={item.district.code}>
              <th scope="row">
                <To change={{ page: "overview", filter: { ...view.filter, district: item.district.code }, figure: figure.key, part: null }}>{nameOf(item.district, language)}</To>
                {item.district.parentCode !== null && <small>{names.get(item.district.parentCode)}</small>}
              </th>
              <td class="v">{cell(item.kpis, { ...view.filter, district: item.district.code })}</td>
            </tr>
          ))}
          <tr><th scope="row">{words.none.district}</th><td class="v">{cell(board.unassigned, nowhere)}</td></tr>
          <tr class="sum"><th scope="row">{words.total}</th><td class="v">{cell(board.total, view.filter)}</td></tr>
        </tbody>
      </table>
    </div>
  );
}
