import { expect, it } from "vitest";
import { nothing } from "./example";
import { FIGURES } from "./measures";
import { RECAP, WIDE } from "./recap-columns";

it("the recap's columns are figures, each once, and the city's table leads with the four words", () => {
  for (const columns of [RECAP, WIDE]) {
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    for (const figure of columns) expect(FIGURES[figure.key]).toBe(figure);
  }
  expect(RECAP.map(({ key }) => key)).toHaveLength(11); // a name that is no figure would be missing
  expect(WIDE).toHaveLength(18);
  expect(WIDE.slice(0, 4).map(({ key }) => key)).toEqual(["responseOnTime", "resolutionOnTime", "accuracy", "accountability"]);
});

it("every column of the departments' table is in the city's as well", () => {
  expect(RECAP.filter((figure) => !WIDE.includes(figure))).toEqual([]);
  expect(RECAP.map((figure) => figure.read(nothing()).value)).toEqual([0, 0, 0, 0, 0, null, null, null, null, null, null]);
});
