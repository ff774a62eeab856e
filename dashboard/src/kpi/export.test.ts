import { expect, it } from "vitest";
import { addressOf } from "./export";

it("asks for the file as the list was asked for", () => {
  expect(addressOf({ measure: "OVERDUE", part: null, filter: null, window: { preset: "LAST_30_DAYS" } })).toBe("/export/figure.xlsx?measure=OVERDUE&window=LAST_30_DAYS");
  const q = new URL(addressOf({
    measure: "RESOLUTION_ON_TIME", part: "BREACHED", basis: "EVENT", filter: { departments: ["DLH", "DPUPRPKP"], categories: ["JALAN-RUSAK"] },
    window: { from: "2026-11-01", to: "2026-11-24" }, asOf: "2026-11-24T14:37:00+07:00", search: "lubang & air",
  }), "http://x").searchParams;
  expect(Object.fromEntries(q)).toEqual({
    measure: "RESOLUTION_ON_TIME", part: "BREACHED", basis: "EVENT", department: "DLH,DPUPRPKP", category: "JALAN-RUSAK", from: "2026-11-01", to: "2026-11-24",
    asOf: "2026-11-24T14:37:00+07:00", search: "lubang & air",
  });
});

it("does not write a file of more than was asked for", () => {
  expect(() => addressOf({ measure: "OPEN", filter: { overdue: true } })).toThrow("overdue");
});
