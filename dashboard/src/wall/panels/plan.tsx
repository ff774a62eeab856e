import { useMemo } from "preact/hooks";
import { middle, outlines, pathOf, project, type Position, type Shapes } from "../../shared/geo";
import { useSelect } from "../hooks";
import type { Classes } from "../measure";
import { memo } from "../../shared/memo";
import type { City, DistrictBoard } from "../state";

const FILLS = ["var(--d0)", "var(--d1)", "var(--d2)", "var(--d4)"] as const;

/** The map's drawing in the units of its box. */
export interface Drawing {
  areas: readonly { code: string; path: string; at: [number, number] }[];
  outline: string;
  /** Label points of the upper level: the middle of those below. */
  upper: readonly { code: string; name: string; nameEn: string; at: [number, number] }[];
  /** Units of a kilometre. */
  kilometre: number;
}

/** Paths, borders and label points of the city in a box of the given size, drawn anew only when one of them changes. */
export function useDrawing(shapes: Shapes, city: City | null, width: number, height: number): Drawing {
  return useMemo(() => draw(shapes, city, width, height), [shapes, city?.districts, width, height]);
}

function draw(shapes: Shapes, city: City | null, width: number, height: number): Drawing {
  const to = project(shapes, width - 4, height - 4);
  const at = (p: Position): [number, number] => {
    const [x, y] = to(p);
    return [x + 2, y + 2];
  };
  const districts = new Map((city?.districts ?? []).map((district) => [district.code, district]));
  const areas = shapes.map((shape) => {
    const district = districts.get(shape.code);
    const label = district?.longitude != null && district.latitude != null
      ? [district.longitude, district.latitude] as const : middle(shape) ?? [0, 0] as const;
    return { code: shape.code, path: pathOf(shape, at), at: at(label), parent: district?.parentCode ?? "" };
  });
  const upper = [...new Set(areas.map(({ parent }) => parent))].flatMap((code) => {
    const district = districts.get(code), below = areas.filter(({ parent }) => parent === code);
    if (district === undefined || below.length === 0) return [];
    const sum = below.reduce<[number, number]>(([x, y], { at: [a, b] }) => [x + a, y + b], [0, 0]);
    return [{ code, name: district.name, nameEn: district.nameEn, at: [sum[0] / below.length, sum[1] / below.length] as [number, number] }];
  });
  if (areas.length === 0) return { areas, upper, outline: "", kilometre: 0 };
  const first = shapes[0]?.rings[0]?.[0] ?? [0, 0] as const;
  const degree = at([first[0], first[1] + 0.01])[1] - at(first)[1];
  return { areas, upper, outline: outlines(shapes, (code) => districts.get(code)?.parentCode ?? "", at), kilometre: Math.abs(degree) / 1.1132 };
}

type Counted = ReadonlyMap<string, DistrictBoard["items"][number]["kpis"]>;

/** The areas in their classes, the borders and the overdue as diamonds. */
export function Plan({ drawing, counts, classes, parentOf, small }: {
  drawing: Drawing; counts: Counted; classes: Classes; parentOf: ((code: string) => string) | null; small: number;
}) {
  const largest = Math.max(1, ...[...counts.values()].map(({ overdue }) => overdue));
  return (
    <>
      {drawing.areas.map(({ code, path }) => {
        const shade = classes.of(counts.get(parentOf === null ? code : parentOf(code)));
        return <Area key={code} path={path} fill={shade === null ? "url(#nodata)" : FILLS[shade]} />;
      })}
      <path d={drawing.outline} fill="none" stroke="var(--ink-2)" stroke-opacity=".7" stroke-width={small * 0.34} stroke-linecap="round" />
      {(parentOf === null ? drawing.areas : drawing.upper).map(({ code, at: [x, y] }) => {
        const overdue = counts.get(code)?.overdue ?? 0;
        return overdue === 0 ? null : <Diamond key={code} x={x} y={parentOf === null ? y : y + small * 2.6} r={largest === 1 ? small + 1 : small * (1 + 0.8 * Math.sqrt((overdue - 1) / (largest - 1)))} />;
      })}
    </>
  );
}

const Area = memo(({ path, fill }: { path: string; fill: string }) => <path d={path} fill={fill} stroke="var(--bg)" stroke-width="1.4" />);
const Diamond = memo(({ x, y, r }: { x: number; y: number; r: number }) => (
  <path d={`M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`} fill="var(--over-fill)" stroke="var(--bg)" stroke-width="2" />
));

/**
 * One pulse at the label point of the kelurahan for each new complaint, never at an address. They lie above the drawing,
 * so that a pulse does not paint the map again. `left` and `top` are where a point of the drawing lies in the box, in percent.
 */
export function Rings({ drawing, left, top }: { drawing: Drawing; left(x: number): number; top(y: number): number }) {
  const rings = useSelect((state) => state.rings);
  return (
    <div class="rings" aria-hidden="true">
      {rings.map(({ code, cursor }) => {
        const at = drawing.areas.find((area) => area.code === code)?.at;
        return at === undefined ? null : <i key={cursor} class="ring" style={{ left: `${left(at[0])}%`, top: `${top(at[1])}%` }} />;
      })}
    </div>
  );
}
