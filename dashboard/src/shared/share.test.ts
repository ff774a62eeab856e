import { describe, expect, it } from "vitest";
import { share } from "./share";

describe("share", () => {
  it("keeps what is equal, down to each part, and takes the rest", () => {
    const before = { items: [{ code: "A", n: 1 }, { code: "B", n: 2 }], total: { n: 3 }, at: "x", none: null };
    const now = { items: [{ code: "A", n: 1 }, { code: "B", n: 4 }], total: { n: 3 }, at: "y", none: null };
    const got = share(before, now);
    expect(got).toEqual(now);
    expect(got.items[0]).toBe(before.items[0]);
    expect(got.items[1]).not.toBe(before.items[1]);
    expect(got.total).toBe(before.total);
    expect(share(before, structuredClone(before))).toBe(before);
  });
  it("does not take a longer, shorter or differently named value for the same", () => {
    const same = (before: unknown, now: unknown) => {
      const got = share(before, now);
      expect(got).toEqual(now);
      return got === before;
    };
    expect([same([1, 2], [1]), same([1], [1, 2]), same({ a: undefined }, { b: undefined }), same({}, []), same(null, {})]).toEqual([false, false, false, false, false]);
  });
});
