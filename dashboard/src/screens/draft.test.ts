import { describe, expect, it } from "vitest";
import { draftOf, faultsOf, inputOf, movedBy, roundOf } from "./draft";

describe("draft of a screen", () => {
  it("sends what it does not offer as it came", () => {
    const filter = { pillars: null, programmes: ["P"], departments: ["DLH"], categories: null, assetClasses: null, districts: null, channels: null, sources: null };
    const screen = { code: "a", name: "A", scenes: ["MAP" as const], rotateSeconds: 60, stays: [{ scene: "MAP" as const, seconds: 90 }], language: "en", theme: "LIGHT" as const, measure: "OVERDUE" as const, level: "KECAMATAN" as const, updatedAt: "x", filter };
    const { updatedAt: _, ...rest } = screen;
    expect(inputOf(draftOf(screen))).toEqual({ ...rest, filter: { programmes: ["P"], departments: ["DLH"] } });
    expect(inputOf(draftOf(null)).filter).toBeNull();
  });
  it("forgets the time of a scene that is gone, and counts a round", () => {
    const draft = { ...draftOf(null), scenes: ["FLOW" as const, "PILLARS" as const], stays: { MAP: 90, PILLARS: 20 }, rotateSeconds: 60 };
    expect(inputOf(draft).stays).toEqual([{ scene: "PILLARS", seconds: 20 }]);
    expect(roundOf(draft.scenes, draft.stays, 60)).toBe(100);
  });
  it("moves scenes", () => {
    expect(movedBy(["MAP", "FLOW", "PROMISE"], 2, -1)).toEqual(["MAP", "PROMISE", "FLOW"]);
    expect(movedBy(["MAP", "FLOW", "PROMISE"], 0, 1)).toEqual(["FLOW", "MAP", "PROMISE"]);
  });
  it("names the field of a fault", () => {
    expect([...faultsOf([{ field: ["input", "filter", "departments"], message: "m" }, { field: null, message: "n" }])]).toEqual([["filter.departments", "m"], ["", "n"]]);
  });
});
