import type { Basis, EventKind, Status, Verdict, WindowPreset } from "../generated/kpi";

type Named = Readonly<Record<string, string>>;
type Presets = Readonly<Record<WindowPreset, string>>;

/** What the KPI pages say in Indonesian; the shape of it is that of every language. */
export const indonesian = {
  title: (city: string) => `Kinerja pengaduan ${city}`,
  skip: "Langsung ke isi",
  simulation: "SIMULASI",
  pages: { overview: "Ikhtisar", pillars: "Pilar", departments: "Perangkat daerah", map: "Peta", promise: "Janji layanan", report: "Rekap", complaint: "Pengaduan" },
  pagesShort: { overview: "Ikhtisar", pillars: "Pilar", departments: "OPD", map: "Peta", promise: "Janji", report: "Rekap", complaint: "Pengaduan" },
  otherLanguage: "English",
  wall: "Dinding",

  live: "Langsung,", fresh: "data kini",
  past: "Jendela yang sudah lewat", asOfState: (when: string) => `Keadaan ${when}`,
  cut: (clock: string) => `TERPUTUS, angka pukul ${clock}`, connecting: "Menyambung", old: (span: string) => `LAMA ${span}`,
  silent: (names: string) => `Sumber diam: ${names}`,

  period: "Periode", comparison: "Pembanding", asOf: "Per tanggal", now: "sekarang", moment: "pada saat …", pillar: "Pilar", department: "OPD",
  all: "semua", more: "Saringan lain", basis: "Basis", basisOwn: "menurut ukuran", apply: "Terapkan", clear: "Hapus saringan",
  custom: "pilih tanggal …", from: "Dari", to: "Sampai",
  filters: { pillar: "Pilar", programme: "Program", department: "Perangkat daerah", category: "Kategori", district: "Wilayah", channel: "Kanal", source: "Sumber" } as Named,
  presets: {
    TODAY: "Hari ini", YESTERDAY: "Kemarin", LAST_7_DAYS: "7 hari terakhir", LAST_30_DAYS: "30 hari terakhir", LAST_90_DAYS: "90 hari terakhir",
    THIS_WEEK: "Minggu ini", THIS_MONTH: "Bulan ini", LAST_MONTH: "Bulan lalu", THIS_QUARTER: "Triwulan ini", LAST_QUARTER: "Triwulan lalu",
    THIS_YEAR: "Tahun ini", LAST_YEAR: "Tahun lalu", ALL: "Seluruh waktu",
  } as Presets,
  compare: { PREVIOUS_PERIOD: "periode sebelumnya", YEAR_EARLIER: "tahun sebelumnya", NONE: "tanpa" },
  bases: { EVENT: "kejadian dalam periode", DUE: "janji yang jatuh tempo dalam periode", COHORT: "pengaduan yang masuk dalam periode" } as Readonly<Record<Basis, string>>,
  copy: "Salin tautan", copied: "Tautan tersalin", download: "Unduh",

  figure: "Angka", weeks: "12 minggu", months: "per bulan", periodColumn: "periode ini", before: "pembanding",
  groups: { words: "Empat kata layanan", heard: "Setiap pengaduan didengar", load: "Beban saat ini", flow: "Arus", time: "Lama layanan, median", voice: "Suara warga dan mutu" } as Named,
  words4: { responseOnTime: "Responsif", resolutionOnTime: "Cepat", accuracy: "Akurat", accountability: "Akuntabel" } as Named,
  figures: {
    responseOnTime: "Tanggapan tepat waktu", resolutionOnTime: "Hasil tepat waktu", accuracy: "Tanpa dilimpahkan atau dibuka kembali", accountability: "Selesai dengan jawaban publik",
    unanswered: "Tak pernah dijawab", awaitingResponse: "Menunggu tanggapan", open: "Terbuka", overdue: "Lewat janji", atRisk: "Segera jatuh tempo",
    received: "Diterima", ended: "Berakhir", net: "Perubahan bersih", reopened: "Dibuka kembali", clearance: "Berakhir dari yang diterima",
    responseTime: "Sampai ditanggapi", resolutionTime: "Sampai ada hasil", reopenRate: "Dibuka kembali dalam 30 hari", transferRate: "Dilimpahkan",
    satisfaction: "Puas (nilai 4–5)", ageing: "Umur pengaduan terbuka",
  } as Named,
  responseIn: (days: string, working: boolean) => `Tanggapan dalam ${days} hari${working ? " kerja" : ""}`,
  resultIn: (days: string, working: boolean) => `Hasil dalam ${days} hari${working ? " kerja" : ""}`,
  riskIn: (hours: string) => `Jatuh tempo < ${hours} jam`,
  overdueNow: "lewat janji, belum dijawab", neverNote: "sepanjang waktu",
  clearanceNote: (percent: string) => `${percent} dari yang diterima`,
  p90: (span: string) => `p90 ${span}`,
  ratedNote: (mean: string, n: string) => `rata-rata ${mean}, ${n} penilaian`,
  target: (value: string) => `target ${value}`, noTarget: "tanpa target",
  noData: "tak ada data", few: "kasus terlalu sedikit", fewShort: "kasus sedikit", promiseOf: (code: string) => `Janji: ${code}`, targetFrom: (basis: string) => `Target: ${basis}`, of: (part: string, all: string) => `${part} dari ${all}`,
  hours: "jam", days: "hari", points: "poin", same: "tetap", up: "naik", down: "turun", better: "membaik", worse: "memburuk",
  foot: (when: string, sequence: string) => `Per ${when}, urutan ${sequence}.`,
  sourcesFine: (n: string) => `${n} sumber, semua sesuai iramanya.`,

  back: "Semua angka", meaning: "Artinya", parts: "Bagiannya", behind: "Pengaduan di baliknya", trend: "Per minggu", trendMonths: "Per bulan",
  partialNote: "titik kosong: belum genap", byDepartment: "Per perangkat daerah", byPillar: "Per pilar", targetTick: (value: string) => `tegak = target ${value}`,
  met: "target tercapai", below: (points: string) => `kurang ${points}`, above: (points: string) => `lebih ${points}`, from_: (value: string) => `dari ${value}`,
  part: {
    met: "Tepat waktu", breached: "Lewat janji", pending: "Belum jatuh tempo", exempt: "Dikecualikan", unobserved: "Tak dicatat", all: "Semua",
    numerator: "Memenuhi", denominator: "Semua kasus", rest: "Tidak memenuhi",
    overdue: "Lewat janji", responseOverdue: "Tanggapan lewat", resolutionOverdue: "Hasil lewat", ended: "Berakhir", resolved: "Dengan hasil", closed: "Ditutup",
    rejected: "Ditolak", duplicates: "Duplikat", received: "Diterima", reopened: "Dibuka kembali",
    upTo3Days: "≤ 3 hari", upTo7Days: "> 3–7 hari", upTo14Days: "> 7–14 hari", upTo30Days: "> 14–30 hari", upTo60Days: "> 30–60 hari", over60Days: "> 60 hari",
  } as Named,
  partNote: { pending: "tidak dihitung", exempt: "ditolak, duplikat, atau ditarik: tidak dihitung", unobserved: "sumber tak mencatat: tidak dihitung" } as Named,
  counted: "Jumlah yang dihitung", overlap: "Satu pengaduan bisa lewat pada keduanya.",
  oldest: (when: string) => `Yang tertua masuk ${when}.`,

  listEqual: (n: string) => `${n} pengaduan, sama dengan angkanya`, listDiffers: (n: string, figure: string) => `Daftar memuat ${n}, angkanya ${figure}: data berubah sementara Anda membaca.`,
  listFound: (n: string, all: string) => `${n} dari ${all} pengaduan memuat kata itu`,
  again: "Muat lagi", listNone: "Tidak ada pengaduan pada bagian ini.", range: (a: string, b: string, n: string) => `${a}–${b} dari ${n}`,
  previousPage: "Sebelumnya", nextPage: "Berikutnya", search: "Cari dalam daftar", searchGo: "Cari",
  columns: { number: "Nomor", category: "Kategori", department: "OPD", place: "Kelurahan", submitted: "Masuk", due: "Janji hasil", dueResponse: "Janji tanggapan", state: "Keadaan kini", late: "Terlambat", moment: "Saat dihitung" },
  nowState: "Kolom terakhir menunjukkan keadaan sekarang.",
  needToken: "Daftar dan pencarian berisi kata-kata warga hanya terbuka bagi yang membawa token. Tanpa token, judul tidak tampil dan pencarian tertutup.",
  refused: "Anda melihat angka saja: daftar pengaduan memerlukan token yang boleh membaca pengaduan.",
  tokenLabel: "Token", tokenEnter: "Pakai token", tokenForget: "Lupakan token", tokenHave: "Token dipakai sampai tab ini ditutup.", tokenAsk: "Minta pada pengelola tugu di kota Anda. Token disimpan di tab ini saja.", tokenBad: "Token itu tidak dikenal server.",

  openShort: "terbuka", overdueShort: "lewat", riskShort: "< 24 j", receivedShort: "diterima", response: "tanggapan", result: "hasil", median: "median hasil", unansweredShort: "tak dijawab",
  none: { department: "Belum ditugaskan", pillar: "Belum dipilah", district: "Tanpa lokasi" },
  total: "Jumlah", sortBy: (name: string) => `urut menurut ${name}`, rank: "Peringkat", allDepartments: "Semua perangkat daerah", allPillars: "Semua pilar",
  others: (n: string) => `${n} OPD lain`, othersNote: "tanpa pengaduan pada periode ini", showEmpty: "tampilkan",

  mapOf: (measure: string) => `${measure} per wilayah`, measure: "Ukuran", level: "Tingkat", kecamatan: "Kecamatan", kelurahan: "Kelurahan", nowhere: (n: string) => `${n} tanpa lokasi`,
  mapAlt: "Peta; angka yang sama ada di tabel di sampingnya.", noShapes: "Kota ini belum punya batas wilayah; tabel tetap lengkap.", place: "Wilayah", classes: "Kelas",
  clocks: { RESPONSE: "Janji tanggapan", RESOLUTION: "Janji hasil" }, promiseLead: "Apa yang dijanjikan, apa yang terjadi", policy: "Aturan janji",
  dueIn: { EXACT: "tepat sampai detik", END_OF_DAY: "sampai akhir hari", FROM_RECORD: "menurut catatan sumber", NONE: "tanpa janji" } as Named,
  policyDays: (days: string, working: boolean) => `${days} hari${working ? " kerja" : " kalender"}`, since: (day: string) => `sejak ${day}`, pauses: "berhenti saat menunggu warga",
  onlyFor: (what: string) => `hanya untuk ${what}`, durations: "Lama layanan", mean: "rata-rata", cases: "kasus", ageing: "Umur pengaduan terbuka",
  matured: "final", maturing: "belum final: masih ada janji yang berjalan",

  recap: "Rekap Pengaduan", month: "Bulan", print: "Cetak atau simpan PDF", noRecap: "Bulan ini belum mulai.",
  recapWindow: "Jendela waktu", recapCompare: "Pembanding", recapAsOf: "Keadaan per", recapBasis: "Basis", recapState: "Keadaan data", recapOwnBasis: "tiap ukuran menurut basisnya sendiri (lihat Definisi)",
  recapFilter: "Saringan", recapAll: "semua pengaduan", definitions: "Definisi", unofficial: "Target dan pemetaan bertanda usulan dalam profil kota.", running: "belum berakhir",
  recapPerDepartment: "Per perangkat daerah", recapPerPillar: "Per pilar", cityWide: "Seluruh kota", share: "bagian",
  lowMark: (n: string) => `* kurang dari ${n} kasus. \u2013 tak ada data, bukan nol.`,

  timeline: "Perjalanan", facts: "Keterangan", dueMoments: "Janji", noComplaint: "Tidak ada pengaduan dengan nomor itu, atau Anda tidak boleh melihatnya.",
  due: (when: string) => `jatuh tempo ${when}`, answered: (when: string) => `dijawab ${when}`, lateBy: (span: string) => `terlambat ${span}`, inTime: (span: string) => `sisa ${span}`, early: (span: string) => `${span} sebelum batas`,
  verdicts: { PENDING: "berjalan", MET: "ditepati", BREACHED: "dilanggar", EXEMPT: "dikecualikan", UNOBSERVED: "tak dinilai" } as Readonly<Record<Verdict, string>>,
  statuses: {
    SUBMITTED: "masuk", VERIFIED: "diverifikasi", ASSIGNED: "ditugaskan", RESPONDED: "ditanggapi", IN_PROGRESS: "dikerjakan", WAITING_CITIZEN: "menunggu warga",
    RESOLVED: "ada hasil", CLOSED: "ditutup", REJECTED: "ditolak", DUPLICATE: "duplikat",
  } as Readonly<Record<Status, string>>,
  events: {
    SUBMITTED: "Masuk", VERIFIED: "Diverifikasi", ASSIGNED: "Ditugaskan", RESPONDED: "Ditanggapi", STARTED: "Mulai dikerjakan", WAITING: "Menunggu warga", RESOLVED: "Hasil diumumkan",
    CLOSED: "Ditutup tanpa hasil", REJECTED: "Ditolak", DUPLICATE: "Duplikat", REOPENED: "Dibuka kembali", RATED: "Dinilai warga", CLASSIFIED: "Digolongkan", NOTED: "Catatan dalam", RETRACTED: "Ditarik sumber",
  } as Readonly<Record<EventKind, string>>,
  to_: (name: string) => `ke ${name}`, recordedLater: (when: string) => `dicatat ${when}`, titleHidden: "Judul memerlukan token.", suspect: "Sumber menyebut kejadian sebelum pengaduan masuk.",
  fact: { source: "Sumber", channel: "Kanal", category: "Kategori", pillar: "Pilar", programme: "Program", department: "Perangkat daerah", place: "Lokasi", rating: "Penilaian", status: "Status", external: "Nomor sumber" },
  rated: (n: string) => `${n} dari 5`, hiddenCategory: "kategori tertutup atau belum dipilah",

  loading: "Memuat …", failed: "Tidak dapat dihitung.", retry: "Coba lagi",
  unreachable: "Server tidak terjangkau. Periksa sambungan; halaman mencoba lagi sendiri.", badView: "Tautan ini meminta sesuatu yang tidak ada:", plain: "Buka ikhtisar biasa",
  busy: "Server sedang sibuk; coba lagi sebentar lagi.", empty: "Tidak ada pengaduan yang cocok pada periode ini. Perluas periode atau hapus saringan.",

  sentence: {
    none: "Tidak ada pengaduan pada periode ini", noVerdict: "Belum ada janji yang jatuh tempo pada periode ini",
    rate: (name: string, value: string) => `${name} ${value}`, rose: (name: string, value: string) => `${name} naik ke ${value}`, fell: (name: string, value: string) => `${name} turun ke ${value}`,
    below: (points: string) => `, masih ${points} poin di bawah target`, met: ", target tercapai", unanswered: (n: string, all: string) => `; tak pernah dijawab bertambah ${n} menjadi ${all}`,
  },
};
