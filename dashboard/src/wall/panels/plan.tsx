import { useMemo } from "preact/hooks";
import { middle, outlines, pathOf, project, type Position, type Shapes } from "../../shared/geo";
import { useSelect } from "../hooks";
import type { City } from "../state";

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
