import { describe, expect, it } from "vitest";
import { speechOf } from "./context";

describe("speech", () => {
  it("names the promised days of the policy that is for everybody", () => {
    const rule = (days: number | null, workingDays = false) => ({ due: "EXACT", days, workingDays });
    const city = {
      code: "x", name: "X", nameEn: "X", service: "", timeZone: "Asia/Jakarta", locale: "id-ID", languages: ["id"], build: "1", simulated: false,
      takenUntil: null, lowCountFloor: 5, atRiskHours: 24, districts: [], boundaries: [], categories: [], targets: [{ measure: "RESPONSE_ON_TIME" as const, value: 0.95 }],
      policies: [
        { code: "A", validFrom: null, sources: ["S"], categories: [], response: rule(1), resolution: rule(2) },
        { code: "B", validFrom: "2030-01-01", sources: [], categories: [], response: rule(1), resolution: rule(2) },
        { code: "C", validFrom: "2010-01-01", sources: [], categories: [], response: rule(3), resolution: rule(7, true) },
      ],
    };
    const speech = speechOf(city, null, "2026-11-24");
    expect(speech.clocks).toEqual({ response: "Tanggapan \u2264 3 hari", result: "Hasil \u2264 7 hari kerja" });
    expect(speech.targets).toEqual({ response: 0.95, result: null });
  });
});
