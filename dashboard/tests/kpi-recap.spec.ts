import { expect, test } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { base, shots, token, visit } from "./kpi";

test.skip(base === "" || token === "", "the KPI pages are tested against a real server: set TUGU_URL and TUGU_TOKEN, as .ci/e2e does");

/** Columns of the CSV for the figures of the printed tables. */
const COLUMNS: Readonly<Record<string, [string, "count" | "rate" | "hours"]>> = {
  received: ["received", "count"], ended: ["ended", "count"], open: ["open", "count"], overdue: ["overdue", "count"], unanswered: ["unanswered", "count"],
  responseOnTime: ["responseOnTimeRate", "rate"], resolutionOnTime: ["resolutionOnTimeRate", "rate"], accuracy: ["accuracy", "rate"], accountability: ["accountability", "rate"],
  responseTime: ["responseHoursP50", "hours"], resolutionTime: ["resolutionHoursP50", "hours"],
};
const one = new Intl.NumberFormat("id-ID", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A value of the CSV as the page writes it, without the mark of few cases. */
function written(text: string, kind: "count" | "rate" | "hours"): string {
  if (text === "") return "\u2013";
  const v = Number(text);
  if (kind === "count") return v.toLocaleString("id-ID");
  if (kind === "hours") return v >= 48 ? `${one.format(v / 24)} hari` : `${one.format(v)} jam`;
  return v === 0 || v === 1 ? `${v * 100}%` : `${one.format(Math.min(99.9, Math.max(0.1, v * 100)))}%`;
}

/** Rows of a CSV by its head; names hold commas. */
function rowsOf(text: string): Record<string, string>[] {
  const lines = text.trim().split(/\r?\n/).map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((m) => (m[1] ?? "").replace(/^"|"$/g, "").replaceAll('""', '"')));
  const [head = [], ...rows] = lines;
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])));
}

test("the recap on paper equals its CSV, states what it is, and fits A4", async ({ page }) => {
  await visit(page, "/kpi/report");
  const asOf = new URL(page.url()).searchParams.get("asOf");
  expect(asOf, "the address names the moment").not.toBeNull();
  for (const what of ["Jendela waktu", "Pembanding", "Keadaan per", "Basis", "Definisi", "SIMULASI"]) await expect(page.locator(".sheet")).toContainText(what);

  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Unduh CSV" }).click()]);
  expect(file.suggestedFilename()).toMatch(/^rekap-malang-\d{4}-\d{2}\.csv$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text.startsWith("\ufeff"), "spreadsheets know UTF-8 by its mark").toBe(true);
  const rows = rowsOf(text.slice(1));
  expect(Date.parse(rows[0]?.["asOf"] ?? "")).toBe(Date.parse(asOf ?? ""));
  let cells = 0;
  for (const [i, table, column] of [[0, "DEPARTMENT", "department"], [1, "PILLAR", "pillar"]] as const) {
    const shown = await page.locator(".rscroll .rt").nth(i).locator("tbody tr").evaluateAll((list) => list.map((tr) => ({
      code: tr.getAttribute("data-code") ?? "", cells: [...tr.querySelectorAll("td")].map((td) => [td.getAttribute("data-figure") ?? "", td.textContent ?? ""] as const),
    })));
    expect(shown.length).toBeGreaterThan(5);
    for (const row of shown) {
      if (row.code === "OTHERS") continue;
      const same = rows.find((r) => (row.code === "TOTAL" ? r["table"] === "CITY" : r["table"] === table && r[column] === row.code));
      expect(same, row.code).toBeDefined();
      for (const [figure, text] of row.cells) {
        const [name, kind] = COLUMNS[figure] ?? ["", "count"];
        expect(text.replace("*", ""), `${row.code} ${figure}`).toBe(written(same?.[name] ?? "", kind));
        expect(text.endsWith("*"), `${row.code} ${figure}`).toBe(same?.[`${name}LowCount`] === "true" && same[name] !== "");
        cells++;
      }
    }
  }
  expect(cells).toBeGreaterThan(200);

  const [book] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Unduh XLSX" }).click()]);
  expect((await readFile(await book.path())).subarray(0, 2).toString()).toBe("PK");

  await page.emulateMedia({ media: "print" });
  const pdf = await page.pdf({ path: `${shots}/rekap.pdf`, preferCSSPageSize: true });
  expect(pdf.toString("latin1")).toMatch(/MediaBox\s*\[0 0 84[12][.\d]* 59[45][.\d]*\]/); // A4, lying
});

test("the recap of a part of the city says so, and its files are of the same part", async ({ page }) => {
  await visit(page, "/kpi/report?department=DLH&category=SAMPAH");
  await expect(page.locator(".facts")).toContainText("Dinas Lingkungan Hidup");
  await expect(page.locator(".ignored")).toContainText("category=SAMPAH");
  const total = await page.locator(".rscroll .rt").first().locator('tr[data-code="TOTAL"] td[data-figure="received"]').textContent();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Unduh CSV" }).click()]);
  const [city] = rowsOf((await readFile(await file.path(), "utf8")).slice(1)).filter((row) => row["table"] === "CITY");
  expect(Number(city?.["received"])).toBeGreaterThan(0);
  expect(total).toBe(written(city?.["received"] ?? "", "count"));
  await page.locator(".ctl").getByLabel("OPD").selectOption("");
  await expect(page.locator(".facts")).not.toContainText("Dinas Lingkungan Hidup");
});

test("the complaints behind a figure are saved, as many as it counts", async ({ page }) => {
  await visit(page, "/kpi?figure=overdue");
  await expect(page.locator(".eq")).toContainText("sama dengan angkanya");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV" }).click()]);
  expect(file.suggestedFilename()).toBe("malang-overdue.csv");
  const text = await readFile(await file.path(), "utf8"), rows = rowsOf(text.slice(1));
  const shown = Number((await page.locator(".eq").textContent())?.replace(/\D/g, ""));
  expect(text.startsWith("\ufeff")).toBe(true);
  // The demo goes on while the file is made.
  expect(Math.abs(rows.length - shown)).toBeLessThanOrEqual(2);
  expect(new Set(rows.map((row) => row["Nomor"])).size).toBe(rows.length);

  const [book] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "XLSX" }).click()]);
  expect(book.suggestedFilename()).toBe("malang-overdue.xlsx");
  expect((await readFile(await book.path())).subarray(0, 2).toString()).toBe("PK");
});
