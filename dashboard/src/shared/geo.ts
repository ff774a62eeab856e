/** A position: longitude and latitude in degrees. */
export type Position = readonly [number, number];

/** A district's polygons. */
export interface Shape {
  code: string;
  rings: Position[][];
}

/** The polygons of a level. */
export type Shapes = readonly Shape[];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function ringOf(value: unknown): Position[] {
  if (!Array.isArray(value)) return [];
  const ring: Position[] = [];
  for (const point of value as unknown[]) {
    if (!Array.isArray(point)) continue;
    const [x, y] = point as unknown[];
    if (typeof x === "number" && typeof y === "number") ring.push([x, y]);
  }
  return ring;
}

/** Reads a GeoJSON FeatureCollection of polygons whose features carry a code; anything else in it is left out. */
export function readShapes(geojson: unknown): Shapes {
  const features = isRecord(geojson) && Array.isArray(geojson["features"]) ? (geojson["features"] as unknown[]) : [];
  const shapes: Shape[] = [];
  for (const feature of features) {
    if (!isRecord(feature) || !isRecord(feature["properties"]) || !isRecord(feature["geometry"])) continue;
    const code = feature["properties"]["code"];
    const { type, coordinates } = feature["geometry"];
    if (typeof code !== "string" || !Array.isArray(coordinates)) continue;
    const polygons = (type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : []) as unknown[];
    const rings = polygons.flatMap((polygon) => (Array.isArray(polygon) ? (polygon as unknown[]).map(ringOf) : []));
    shapes.push({ code, rings: rings.filter((ring) => ring.length > 2) });
  }
  return shapes;
}

/** Puts positions into a box of the given size, north up, true at the middle latitude, centred. */
export function project(shapes: Shapes, width: number, height: number): (position: Position) => [number, number] {
  let west = Infinity, east = -Infinity, south = Infinity, north = -Infinity;
  for (const shape of shapes) {
    for (const ring of shape.rings) {
      for (const [x, y] of ring) {
        west = Math.min(west, x); east = Math.max(east, x);
        south = Math.min(south, y); north = Math.max(north, y);
      }
    }
  }
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(width / ((east - west) * squeeze), height / (north - south));
  const left = (width - (east - west) * squeeze * scale) / 2;
  const top = (height - (north - south) * scale) / 2;
  return ([x, y]) => [left + (x - west) * squeeze * scale, top + (north - y) * scale];
}

/** The path of a shape. */
export function pathOf(shape: Shape, at: (position: Position) => [number, number]): string {
  return shape.rings
    .map((ring) => "M" + ring.map((p) => at(p).map((n) => n.toFixed(1)).join(" ")).join("L") + "Z")
    .join("");
}

/** The borders between groups, and the outer one: the edges that only one shape of a group has. */
export function outlines(
  shapes: Shapes, groupOf: (code: string) => string, at: (position: Position) => [number, number],
): string {
  const seen = new Map<string, { from: Position; to: Position; times: number }>();
  for (const shape of shapes) {
    const group = groupOf(shape.code);
    for (const ring of shape.rings) {
      for (let i = 1; i < ring.length; i++) {
        const from = ring[i - 1], to = ring[i];
        if (from === undefined || to === undefined) continue;
        const key = [group, ...[from.join(), to.join()].sort()].join("|");
        const edge = seen.get(key);
        if (edge === undefined) seen.set(key, { from, to, times: 1 });
        else edge.times++;
      }
    }
  }
  let path = "";
  for (const { from, to, times } of seen.values()) {
    if (times > 1) continue;
    const [x1, y1] = at(from), [x2, y2] = at(to);
    path += `M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`;
  }
  return path;
}

/** A point inside a shape to hang a mark on: the mean of its outer ring. */
export function middle(shape: Shape): Position | null {
  const ring = shape.rings[0];
  if (ring === undefined || ring.length === 0) return null;
  const sum = ring.reduce<[number, number]>(([a, b], [x, y]) => [a + x, b + y], [0, 0]);
  return [sum[0] / ring.length, sum[1] / ring.length];
}
