// A made-up city for development and tests of the wall: names come from the profile of Malang in this repository, every
// complaint is invented. "baltimore" stands for another kind of city: English only, no map, no response clock.
import { readFileSync } from "node:fs";

const profile = new URL("../../server/city/malang/", import.meta.url);
const HOUR = 3_600_000, DAY = 24 * HOUR;

/** Numbers between 0 and 1 that are the same in every run. */
export function seeded(seed) {
  return () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
}

function csv(name) {
  const lines = readFileSync(new URL(name, profile), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const cells = (line) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((m) => m[2] ?? m[1]);
  const [head, ...rows] = lines;
  const keys = cells(head);
  return rows.map((row) => Object.fromEntries(cells(row).map((value, i) => [keys[i], value])));
}

const NONE = { code: "NONE", name: "Belum ditetapkan", nameEn: "Not assigned", abbreviation: "" };

function malang() {
  const named = (row) => ({ code: row.code, name: row.name, nameEn: row.english || row.name });
  const departments = csv("departments.csv").filter((row) => !row.validTo)
    .map((row) => ({ ...named(row), abbreviation: row.abbreviation ?? "", type: row.type ?? "", successors: [] }));
  const categories = csv("categories.csv").map((row) => ({ ...named(row), pillar: row.pillar, department: row.department, sensitive: row.sensitive === "true" }));
  const districts = csv("districts.csv").map((row) => ({
    ...named(row), level: row.parent ? "KELURAHAN" : "KECAMATAN", parentCode: row.parent || null,
    latitude: Number(row.latitude ?? row.lat) || null, longitude: Number(row.longitude ?? row.lng) || null,
  }));
  return {
    code: "malang", name: "Kota Malang", nameEn: "City of Malang", service: "SAMBAT Online", timeZone: "Asia/Jakarta", shift: 7,
    locale: "id-ID", languages: ["id", "en"], departments, categories, districts,
    pillars: ["Government", "Branding", "Economy", "Living", "Society", "Environment"].map((name) => ({
      code: name.toUpperCase(), name: `Smart ${name}`, nameEn: `Smart ${name}`,
    })),
    sources: [["SAMBAT", "SAMBAT Online"], ["SP4N", "SP4N-LAPOR!"], ["SOCIAL", "Media sosial"], ["COUNTER", "Loket, surat, dan telepon"]]
      .map(([code, name]) => ({ code, name, nameEn: name, records: [] })),
    policies: [
      { code: "SP4N-LAPOR", validFrom: "2016-01-01", basis: "", sources: ["SP4N"], categories: [], response: rule(3, true), resolution: rule(8, true) },
      { code: "PERWAL-19-2010", validFrom: "2010-01-01", basis: "", sources: [], categories: [], response: rule(3), resolution: rule(7) },
    ],
    targets: [{ measure: "RESPONSE_ON_TIME", value: 0.95, basis: "" }, { measure: "RESOLUTION_ON_TIME", value: 0.85, basis: "" }],
    perDay: 17, responds: true, boundaries: readFileSync(new URL("kelurahan.geojson", profile), "utf8"),
  };
}

const rule = (days, workingDays = false) => ({ due: "EXACT", days, workingDays, pausesWhileWaiting: false });

function baltimore() {
  const plain = (code, name, more = {}) => ({ code, name, nameEn: name, ...more });
  const departments = ["Solid Waste", "Transportation", "Water and Wastewater", "Housing", "Health", "Recreation and Parks", "Animal Control",
    "Parking Authority", "BGE", "Forestry", "Finance", "Fire", "General Services", "Liquor Board"]
    .map((name, i) => plain(`D${i}`, name, { abbreviation: "", type: "agency", successors: [] }));
  const pillars = ["Clean streets", "Streets and traffic", "Water", "Homes", "Health and animals", "Parks and trees"].map((name, i) => plain(`P${i}`, name));
  return {
    code: "baltimore", name: "Baltimore", nameEn: "Baltimore", service: "311", timeZone: "America/New_York", shift: -5, locale: "en-US",
    languages: ["en"], departments, pillars,
    categories: Array.from({ length: 40 }, (_, i) => plain(`C${i}`, `Request type ${i}`, { pillar: `P${i % 6}`, department: `D${(i * i) % 14}`, sensitive: false })),
    districts: Array.from({ length: 9 }, (_, i) => plain(`N${i}`, ["Northeastern", "Northwestern", "Southeastern", "Southwestern", "Central", "Eastern",
      "Western", "Northern", "Southern"][i], { level: "KECAMATAN", parentCode: null, latitude: null, longitude: null })),
    sources: [plain("311", "Baltimore 311", { records: [] })],
    policies: [{ code: "311", validFrom: null, basis: "", sources: [], categories: [], response: { ...rule(null), due: "NONE" }, resolution: { ...rule(null), due: "FROM_RECORD" } }],
    targets: [{ measure: "RESOLUTION_ON_TIME", value: 0.85, basis: "" }],
    perDay: 330, responds: false, boundaries: null,
  };
}

/** Makes a city with some weeks of complaints up to now. */
export function makeCity(name, now = Date.now()) {
  const city = name === "baltimore" ? baltimore() : malang();
  city.perDay = Number(process.env.MOCK_PER_DAY ?? city.perDay);
  const random = seeded(7);
  const complaints = [];
  for (let age = 75 * DAY; age > 0; age -= (DAY / city.perDay) * (0.3 + 1.4 * random())) {
    const at = now - age, hour = new Date(at + city.shift * HOUR).getUTCHours();
    if (random() < (hour < 6 ? 0.15 : hour < 18 ? 1 : 0.6)) complaints.push(newComplaint(city, at, random));
  }
  return { ...city, complaints, random };
}

/** A complaint with its whole course, made up at once; what lies after now has not happened. */
export function newComplaint(city, at, random) {
  const pick = (list) => list[Math.floor(random() ** 1.6 * list.length)];
  const category = random() < 0.03 ? null : pick(city.categories);
  const lower = city.districts.filter((d) => d.parentCode !== null);
  const kelurahan = random() < 0.04 || lower.length === 0 ? null : lower[Math.floor(random() * lower.length)];
  const kecamatan = kelurahan !== null ? city.districts.find((d) => d.code === kelurahan.parentCode)
    : lower.length === 0 && random() > 0.03 ? pick(city.districts) : null;
  const slow = category === null ? 1 : 0.55 + ((category.code.length * 7 + category.code.charCodeAt(1)) % 10) / 9;
  const assigned = category === null ? null : at + random() * 5 * HOUR;
  const responded = city.responds && random() < 0.97 ? at + -Math.log(1 - random()) * 26 * HOUR * slow : null;
  const resolved = random() < 0.985 ? (responded ?? at) + -Math.log(1 - random()) * 62 * HOUR * slow : null;
  return {
    category, department: category?.department ?? null, pillar: category?.pillar ?? null, kecamatan, kelurahan,
    at, assigned, responded, resolved, responseDue: city.responds ? at + 3 * DAY : null, resultDue: at + 7 * DAY,
  };
}

export { NONE, HOUR, DAY };
