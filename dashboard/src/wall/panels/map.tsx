import { useMemo } from "preact/hooks";
import { useSpeech } from "../context";
import type { Trust } from "../freshness";
import { middle, outlines, pathOf, project, type Shapes } from "../../shared/geo";
import { Mark } from "../../shared/marks";
import { PanelFrame } from "../panel";
import { classBounds, classOf } from "../../shared/scale";
import type { City, DistrictBoard, State } from "../state";

const WIDTH = 264, HEIGHT = 300;
const CLASSES = ["var(--d0)", "var(--d1)", "var(--d2)", "var(--d4)"] as const;

interface Props {
  data: DistrictBoard | null;
  shapes: Shapes;
  city: City | null;
  trust: Trust;
  ring: State["ring"];
}

/** Open complaints per kelurahan in four classes, overdue ones as diamonds. Counts show where the work is. */
export function CityMap({ data, shapes, city, trust, ring }: Props) {
  const { words, format } = useSpeech();
  const drawn = useMemo(() => draw(shapes, city), [shapes, city]);
  const counts = new Map((data?.items ?? []).map(({ district, kpis }) => [district.code, kpis]));
  const bounds = classBounds([...counts.values()].map(({ open }) => open));
  const largest = Math.max(1, ...[...counts.values()].map(({ overdue }) => overdue));
  const marked = [...counts.values()].filter(({ overdue }) => overdue > 0).length;
  const small = marked > 25 ? 4.5 : 6.5;
  const span = (from: number, to: number) => (from === to ? format.count(from) : `${format.count(from)}\u2013${format.count(to)}`);
  const labels = ["0", span(1, bounds[0]), span(bounds[0] + 1, bounds[1]), `${format.count(bounds[1] + 1)}+`];
  const ringAt = ring === null ? undefined : drawn.areas.find(({ code }) => code === ring.code)?.at;
  return (
    <PanelFrame name="map" trust={trust} title={words.map} short={words.mapShort}>
      <div class="mm">
        <svg class="mp" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          {drawn.areas.map(({ code, path }) => (
            <path key={code} d={path} fill={CLASSES[classOf(counts.get(code)?.open ?? 0, bounds)]} stroke="var(--bg)" stroke-width="1.2" />
          ))}
          <path d={drawn.outline} fill="none" stroke="var(--ink-2)" stroke-opacity=".7" stroke-width="2.2" stroke-linecap="round" />
          {drawn.areas.map(({ code, at: [x, y] }) => {
            const overdue = counts.get(code)?.overdue ?? 0;
            if (overdue === 0) return null;
            const r = largest === 1 ? small + 1 : small + 5 * Math.sqrt((overdue - 1) / (largest - 1));
            return <path key={code} d={`M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`} fill="var(--over-fill)" stroke="var(--bg)" stroke-width="2" />;
          })}
          {ringAt !== undefined && ring !== null && (
            <g key={ring.cursor} class="ring">
              <circle cx={ringAt[0]} cy={ringAt[1]} r="9" /><circle cx={ringAt[0]} cy={ringAt[1]} r="16" />
            </g>
          )}
        </svg>
        <div class="leg">
          {labels.map((label, i) => <span key={i}><i class={`c${i}`} />{label}</span>)}
          <span><Mark of="over" />{words.overdueShort}</span>
          <span class="nl">{words.nowhere(format.count(data?.unassigned.open ?? 0))}</span>
        </div>
      </div>
    </PanelFrame>
  );
}

/** Paths, borders and label points of the city, in the units of the map. */
function draw(shapes: Shapes, city: City | null) {
  const to = project(shapes, WIDTH - 4, HEIGHT - 4);
  const at = (p: readonly [number, number]): [number, number] => {
    const [x, y] = to(p);
    return [x + 2, y + 2];
  };
  const districts = new Map((city?.districts ?? []).map((district) => [district.code, district]));
  return {
    outline: outlines(shapes, (code) => districts.get(code)?.parentCode ?? "", at),
    areas: shapes.map((shape) => {
      const district = districts.get(shape.code);
      const label = district?.longitude != null && district.latitude != null
        ? [district.longitude, district.latitude] as const : middle(shape) ?? [0, 0] as const;
      return { code: shape.code, path: pathOf(shape, at), at: at(label) };
    }),
  };
}
