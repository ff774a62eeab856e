import type { EventKind } from "../generated/operations";
import type { Language } from "./format";

/** What the wall says, in one language. */
export interface Words {
  complaints(city: string): string;
  simulation: string;
  connecting: string;
  connected: string;
  fresh: string;
  unheard(span: string): string;
  sources(heard: string, all: string): string;
  silent(source: string, span: string): string;
  silentMany(n: string, source: string, span: string): string;
  silentTag(n: string): string;
  neverHeard: string;
  cut: string;
  cutState(clock: string, attempt: string): string;
  cutNever(attempt: string): string;
  cutSentence(clock: string): string;
  neverSentence: string;
  old(span: string): string;
  failed: string;
  failedLong: string;
  loading: string;

  overdueSentence(n: string, one: boolean): string;
  holder(n: string, name: string): string;
  holderAll(name: string, one: boolean): string;
  holderNone: string;
  noOverdue: string;
  noOpen: string;
  nextDue(when: string): string;
  noDue: string;
  at(clock: string): string;
  tomorrow(clock: string): string;
  onDay(day: string, clock: string): string;

  city: string;
  window: string;
  overdue: string;
  newToday(n: string): string;
  noneNewToday: string;
  due: string;
  within(hours: string): string;
  open: string;
  awaiting(n: string): string;
  responseUnobserved: string;
  response: string;
  result: string;
  within_days(clock: string, days: string, working: boolean): string;
  parts(met: string, all: string): string;
  few: string;
  noData: string;
  unobserved: string;

  pillars(n: number, text: string): string;
  unsorted: string;
  targets(response: string, result: string): string;
  target(value: string): string;
  open30: string;
  overdueShort: string;
  dueShort(hours: string): string;

  departments: string;
  byOverdue: string;
  others(n: string): string;
  unassigned: string;
  sum: string;

  dueTitle(n: string, hours: string): string;
  dueTitleShort(n: string): string;
  dueNone(hours: string): string;
  nearest(n: string): string;
  now: string;
  plus(hours: string): string;

  flow: string;
  flowShort: string;
  usualDay(weekday: string): string;
  received: string;
  ended: string;
  usually(n: string): string;

  map: string;
  mapShort: string;
  districts: string;
  districtsShort: string;
  nowhere(n: string): string;
  otherDistricts(n: string): string;
  unlocated: string;

  scene: string;
  waiting: string;
  noCategory: string;
  noPlace: string;
  steps: Partial<Record<EventKind, string>>;
}

const NUMBERS = {
  id: ["Nol", "Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan", "Sepuluh"],
  en: ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"],
} as const;

const id: Words = {
  complaints: (city) => `Pengaduan warga ${city}`,
  simulation: "SIMULASI",
  connecting: "Menyambung",
  connected: "Tersambung",
  fresh: "data kini",
  unheard: (span) => `tak terdengar ${span}`,
  sources: (heard, all) => `${heard} dari ${all} sumber`,
  silent: (source, span) => `${source} diam ${span}`,
  silentMany: (n, source, span) => `${n} sumber diam, ${source} ${span}`,
  silentTag: (n) => `${n} sumber diam`,
  neverHeard: "sejak awal",
  cut: "TERPUTUS",
  cutState: (clock, attempt) => `angka pukul ${clock} · mencoba lagi, ke-${attempt}`,
  cutNever: (attempt) => `mencoba lagi, ke-${attempt}`,
  cutSentence: (clock) => `Terputus. Angka di bawah adalah keadaan pukul ${clock}.`,
  neverSentence: "Belum tersambung ke server. Belum ada angka.",
  old: (span) => `LAMA ${span}`,
  failed: "galat",
  failedLong: "Tak dapat dihitung.",
  loading: "Memuat angka …",

  overdueSentence: (n) => `${n} pengaduan lewat janji`,
  holder: (n, name) => `${n} di ${name}`,
  holderAll: (name, one) => (one ? `di ${name}` : `semua di ${name}`),
  holderNone: "belum ditugaskan",
  noOverdue: "Tidak ada pengaduan lewat janji",
  noOpen: "Tidak ada pengaduan terbuka",
  nextDue: (when) => `Berikutnya jatuh tempo ${when}.`,
  noDue: "Tak ada janji lain yang menunggu.",
  at: (clock) => `pukul ${clock}`,
  tomorrow: (clock) => `besok pukul ${clock}`,
  onDay: (day, clock) => `${day} pukul ${clock}`,

  city: "Seluruh kota",
  window: "ketepatan: 30 hari",
  overdue: "lewat janji",
  newToday: (n) => `${n} baru hari ini`,
  noneNewToday: "tak ada baru hari ini",
  due: "jatuh tempo",
  within: (hours) => `dalam ${hours} jam`,
  open: "terbuka",
  awaiting: (n) => `${n} belum ditanggapi`,
  responseUnobserved: "tanggapan tak dicatat",
  response: "Tanggapan",
  result: "Hasil",
  within_days: (clock, days, working) => `${clock} ≤ ${days} hari${working ? " kerja" : ""}`,
  parts: (met, all) => `${met} dari ${all}`,
  few: "kasus terlalu sedikit",
  noData: "tak ada data",
  unobserved: "tak dicatat",

  pillars: (n, text) => `${NUMBERS.id[n] ?? text} pilar`,
  unsorted: "belum dipilah",
  targets: (response, result) => `target ${response} dan ${result}`,
  target: (value) => `target ${value}`,
  open30: "terbuka 30 hari",
  overdueShort: "lewat",
  dueShort: (hours) => `< ${hours} jam`,

  departments: "Perangkat daerah",
  byOverdue: "urut lewat janji",
  others: (n) => `${n} OPD lain`,
  unassigned: "Belum ditugaskan",
  sum: "Jumlah",

  dueTitle: (n, hours) => `${n} jatuh tempo dalam ${hours} jam`,
  dueTitleShort: (n) => `${n} jatuh tempo`,
  dueNone: (hours) => `Tidak ada dalam ${hours} jam`,
  nearest: (n) => `${n} terdekat`,
  now: "kini",
  plus: (hours) => `+${hours} j`,

  flow: "Hari ini per jam",
  flowShort: "Hari ini",
  usualDay: (weekday) => `${weekday} biasa`,
  received: "masuk",
  ended: "selesai",
  usually: (n) => `biasanya ${n}`,

  map: "Terbuka per kelurahan",
  mapShort: "Terbuka",
  districts: "Terbuka per wilayah",
  districtsShort: "Terbuka",
  nowhere: (n) => `${n} tanpa lokasi`,
  otherDistricts: (n) => `${n} wilayah lain`,
  unlocated: "Tanpa lokasi",

  scene: "Ikhtisar",
  waiting: "Menunggu kejadian berikutnya",
  noCategory: "kategori tertutup",
  noPlace: "tanpa lokasi",
  steps: {
    SUBMITTED: "Masuk", ASSIGNED: "Ditugaskan", RESPONDED: "Tanggapan", STARTED: "Dikerjakan", WAITING: "Menunggu warga",
    RESOLVED: "Hasil", CLOSED: "Ditutup", REJECTED: "Ditolak", DUPLICATE: "Duplikat", REOPENED: "Dibuka lagi",
  },
};

const en: Words = {
  complaints: (city) => `Citizen complaints, ${city}`,
  simulation: "SIMULATION",
  connecting: "Connecting",
  connected: "Connected",
  fresh: "data current",
  unheard: (span) => `not heard for ${span}`,
  sources: (heard, all) => `${heard} of ${all} sources`,
  silent: (source, span) => `${source} silent ${span}`,
  silentMany: (n, source, span) => `${n} sources silent, ${source} ${span}`,
  silentTag: (n) => (n === "1" ? "1 source silent" : `${n} sources silent`),
  neverHeard: "from the start",
  cut: "DISCONNECTED",
  cutState: (clock, attempt) => `figures of ${clock} · trying again, no. ${attempt}`,
  cutNever: (attempt) => `trying again, no. ${attempt}`,
  cutSentence: (clock) => `Disconnected. The figures below are those of ${clock}.`,
  neverSentence: "Not yet connected to the server. No figures yet.",
  old: (span) => `OLD ${span}`,
  failed: "error",
  failedLong: "Cannot be counted.",
  loading: "Loading figures …",

  overdueSentence: (n, one) => `${n} ${one ? "complaint" : "complaints"} past the promise`,
  holder: (n, name) => `${n} with ${name}`,
  holderAll: (name, one) => (one ? `with ${name}` : `all with ${name}`),
  holderNone: "not assigned",
  noOverdue: "No complaint is past its promise",
  noOpen: "No complaint is open",
  nextDue: (when) => `Next due ${when}.`,
  noDue: "No other promise is pending.",
  at: (clock) => `at ${clock}`,
  tomorrow: (clock) => `tomorrow at ${clock}`,
  onDay: (day, clock) => `${day} at ${clock}`,

  city: "Whole city",
  window: "on time: 30 days",
  overdue: "overdue",
  newToday: (n) => `${n} new today`,
  noneNewToday: "none new today",
  due: "due",
  within: (hours) => `within ${hours} hours`,
  open: "open",
  awaiting: (n) => `${n} awaiting response`,
  responseUnobserved: "responses not recorded",
  response: "Response",
  result: "Result",
  within_days: (clock, days, working) => `${clock} ≤ ${days} ${working ? "work days" : "days"}`,
  parts: (met, all) => `${met} of ${all}`,
  few: "too few cases",
  noData: "no data",
  unobserved: "not recorded",

  pillars: (n, text) => `${NUMBERS.en[n] ?? text} pillars`,
  unsorted: "unsorted",
  targets: (response, result) => `targets ${response} and ${result}`,
  target: (value) => `target ${value}`,
  open30: "open, 30 days",
  overdueShort: "overdue",
  dueShort: (hours) => `< ${hours} hours`,

  departments: "Departments",
  byOverdue: "by overdue",
  others: (n) => `${n} others`,
  unassigned: "Not assigned",
  sum: "Total",

  dueTitle: (n, hours) => `${n} due within ${hours} hours`,
  dueTitleShort: (n) => `${n} due`,
  dueNone: (hours) => `None due within ${hours} hours`,
  nearest: (n) => `nearest ${n}`,
  now: "now",
  plus: (hours) => `+${hours} h`,

  flow: "Today by hour",
  flowShort: "Today",
  usualDay: (weekday) => `usual ${weekday}`,
  received: "received",
  ended: "ended",
  usually: (n) => `usually ${n}`,

  map: "Open by kelurahan",
  mapShort: "Open",
  districts: "Open by district",
  districtsShort: "Open",
  nowhere: (n) => `${n} without place`,
  otherDistricts: (n) => `${n} others`,
  unlocated: "Without place",

  scene: "Overview",
  waiting: "Waiting for the next event",
  noCategory: "category not shown",
  noPlace: "no place",
  steps: {
    SUBMITTED: "Received", ASSIGNED: "Assigned", RESPONDED: "Response", STARTED: "Work begun", WAITING: "Waiting for citizen",
    RESOLVED: "Result", CLOSED: "Closed", REJECTED: "Rejected", DUPLICATE: "Duplicate", REOPENED: "Reopened",
  },
};

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === "id" ? id : en;
}
