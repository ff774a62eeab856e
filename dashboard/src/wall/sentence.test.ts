import { describe, expect, it } from "vitest";
import { createFormat } from "../shared/format";
import { sentence } from "./sentence";
import type { DepartmentBoard, Headline } from "./state";
import { wordsOf } from "./words";

const now = Date.parse("2026-11-24T14:37:00+07:00");
const none = { met: 0, breached: 0, unobserved: 0, rate: null, lowCount: true };
const freshness = { asOf: "", validUntil: null, simulated: false, sources: [] };
const place = { code: "X", name: "X", nameEn: "X", abbreviation: "X" };

const headline = (overdue: number, due: readonly string[], open = 126): Headline => ({
  freshness, kpis: { open, overdue, atRisk: 0, awaitingResponse: 0, responseOverdue: 0, resolutionOverdue: 0, responseOnTime: none, resolutionOnTime: none },
  dueNext: due.map((dueAt) => ({ dueAt, clock: "RESPONSE", department: place, category: place })),
});
const board = (holders: Record<string, number>, unassigned = 0): DepartmentBoard => ({
  freshness,
  items: Object.entries(holders).map(([name, overdue]) => ({
    department: { code: name, name, nameEn: name, abbreviation: name }, kpis: { open: 50, overdue, atRisk: 0, responseOnTime: none, resolutionOnTime: none },
  })),
  unassigned: { open: 4, overdue: unassigned, atRisk: 0, responseOnTime: none, resolutionOnTime: none },
  total: { open: 126, overdue: unassigned + Object.values(holders).reduce((a, b) => a + b, 0), atRisk: 0, responseOnTime: none, resolutionOnTime: none },
});
const say = (h: Headline, d: DepartmentBoard | null, language: "id" | "en" = "id") =>
  sentence(h, d, now, createFormat(language, language === "id" ? "id-ID" : "en-GB", "Asia/Jakarta"), wordsOf(language));

describe("the sentence", () => {
  it("names the largest holder and the next due moment", () => {
    const h = headline(23, ["2026-11-24T15:17:00+07:00"]);
    expect(say(h, board({ DPUPRPKP: 13, Dishub: 5, DLH: 5 })))
      .toBe("23 pengaduan lewat janji, 13 di DPUPRPKP. Berikutnya jatuh tempo pukul 15.17.");
    expect(say(h, board({ DPUPRPKP: 13, Dishub: 5, DLH: 5 }), "en")).toBe("23 complaints past the promise, 13 with DPUPRPKP. Next due at 15:17.");
  });
  it("says all, one, and nobody", () => {
    const due = ["2026-11-25T09:10:00+07:00"];
    expect(say(headline(5, due), board({ Dishub: 5 }))).toBe("5 pengaduan lewat janji, semua di Dishub. Berikutnya jatuh tempo besok pukul 09.10.");
    expect(say(headline(1, due), board({ Dishub: 1 }), "en")).toBe("1 complaint past the promise, with Dishub. Next due tomorrow at 09:10.");
    expect(say(headline(5, due), board({ Dishub: 2 }, 3))).toMatch(/^5 pengaduan lewat janji, 3 belum ditugaskan\./);
  });
  it("does not mix two states: without agreement no holder is named", () => {
    expect(say(headline(5, []), board({ Dishub: 4 }))).toBe("5 pengaduan lewat janji. Tak ada janji lain yang menunggu.");
    expect(say(headline(5, []), null)).toBe("5 pengaduan lewat janji. Tak ada janji lain yang menunggu.");
  });
  it("is calm when nothing is overdue or open, and passes over moments that are gone", () => {
    expect(say(headline(0, ["2026-11-24T14:36:00+07:00", "2026-11-27T09:10:00+07:00"]), board({})))
      .toBe("Tidak ada pengaduan lewat janji. Berikutnya jatuh tempo Jumat pukul 09.10.");
    expect(say(headline(0, [], 0), board({}), "en")).toBe("No complaint is open. No other promise is pending.");
  });
});
