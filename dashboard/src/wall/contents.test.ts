import { describe, expect, it } from "vitest";
import { hasContent } from "./contents";
import { noPanels, type AssetBoard, type DepartmentBoard, type GroupBoard, type Panels } from "./state";

const rate = (met: number) => ({ met, breached: 0, unobserved: 0, rate: met > 0 ? 1 : null, lowCount: true });
const load = (open: number, met = 0) => ({ open, overdue: 0, atRisk: 0, responseOnTime: rate(met), resolutionOnTime: rate(0) });
const freshness = { asOf: "", validUntil: null, simulated: false, sources: [] };
const panel = <T>(data: T) => ({ data, current: true, error: null });
const groups = (...kpis: ReturnType<typeof load>[]) => panel({
  freshness, items: kpis.map((k, i) => ({ group: { code: `${i}`, name: "", nameEn: "" }, kpis: { ...k, trend: [] } })), unassigned: load(9), total: load(9),
});
const shown = (panels: Partial<Panels>, hasMap = true) => {
  const all = { ...noPanels, ...panels };
  return (["overview", "pillars", "heat", "programmes", "assets", "departments", "map", "flow", "promise"] as const).filter((page) => hasContent(page, all, hasMap));
};

describe("content", () => {
  it("counts what is not known yet", () => {
    expect(shown({})).toHaveLength(9);
    expect(shown({}, false)).not.toContain("map");
  });
  it("is missing where no group has a case, open or judged; what has no group does not count", () => {
    const programmes = groups(load(0), load(0)) as Panels["programmes"];
    expect(shown({ programmes, assets: groups() as Panels["assets"] satisfies { data: AssetBoard | null } })).toEqual(["overview", "pillars", "heat", "departments", "map", "flow", "promise"]);
    expect(shown({ programmes: groups(load(0), load(0, 1)) as Panels["programmes"] })).toContain("programmes");
    expect(shown({ programmes: groups(load(1)) as Panels["programmes"] })).toContain("programmes");
  });
  it("is missing in tables while nothing is open, and without pillars", () => {
    const departments = panel<DepartmentBoard>({ freshness, items: [], unassigned: load(0), total: load(0) });
    expect(shown({ departments })).not.toContain("departments");
    expect(shown({ departments })).not.toContain("heat");
    const pillars = groups() satisfies { data: GroupBoard | null };
    expect(shown({ pillars })).toEqual(["overview", "programmes", "assets", "departments", "map", "flow", "promise"]);
  });
});
