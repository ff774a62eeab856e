import type { DistrictLevel } from "../generated/wall";
import { readShapes, type Shapes } from "../shared/geo";

/** The polygons of the city's lowest level that has them, "none" where it has none. Asks again while the server is away. */
export async function loadShapes(origin: string, levels: readonly DistrictLevel[]): Promise<Shapes | "none"> {
  const level = levels.includes("KELURAHAN") ? "kelurahan" : levels.includes("KECAMATAN") ? "kecamatan" : null;
  while (level !== null) {
    try {
      const response = await fetch(`${origin}/boundaries/${level}.geojson`);
      if (response.ok) {
        const shapes = readShapes(await response.json());
        return shapes.length > 0 ? shapes : "none";
      }
    } catch {
      // Asked again below.
    }
    await new Promise((resolve) => setTimeout(resolve, 5000));
  }
  return "none";
}
