import type { Scene } from "../generated/screens";
import type { Language } from "../shared/format";

const indonesian = {
  title: "Layar", skip: "Ke isi", wall: "Dinding", kpi: "KPI", counter: "Loket", other: "Bahasa Inggris", simulation: "SIMULASI", loading: "Memuat layar …",
  intro: "Atur apa yang ditayangkan tiap layar. Yang disimpan langsung tampil di dinding.",
  list: "Layar yang ada", none: "Belum ada layar. Buat yang pertama di sini.", create: "Layar baru", changed: (when: string) => `diubah ${when}`,
  scenesOf: (n: string, seconds: number) => `${n} adegan, ${seconds} dtk`,
  who: "Nama", name: "Nama layar", code: "Kode", codeHint: "Huruf kecil, angka, tanda hubung. Menjadi alamat layar dan tidak dapat diubah.",
  turns: "Adegan dan urutannya", seconds: "Detik per halaman", stay: (name: string) => `Detik per halaman untuk ${name}; kosong: seperti yang lain`, round: (span: string) => `Satu putaran: ${span}.`, pages: (n: string, span: string) => `${n} halaman, ${span}`,
  up: (name: string) => `Naikkan ${name}`, down: (name: string) => `Turunkan ${name}`, remove: (name: string) => `Hapus ${name} dari urutan`, add: "Tambah adegan", choose: "Pilih adegan …",
  look: "Tampilan", language: "Bahasa", first: "bahasa kota", languages: { id: "Indonesia", en: "Inggris" } as Record<string, string>, theme: "Tema", dark: "gelap, untuk dinding", light: "terang, untuk ruang terang",
  measure: "Ukuran peta", level: "Wilayah peta", levels: { KELURAHAN: "kelurahan", KECAMATAN: "kecamatan" },
  measures: { OPEN: "terbuka", OVERDUE: "lewat janji", RECEIVED: "masuk, 30 hari", PER_THOUSAND: "masuk per 1.000 warga", RESOLUTION_ON_TIME: "hasil tepat janji" },
  filter: "Hanya sebagian kota", everything: "semua", chosen: (n: string) => `${n} dipilih`, departments: "Perangkat daerah", pillars: "Pilar", districts: "Kecamatan",
  kept: (names: string) => `Saringan lain tetap seperti semula: ${names}.`,
  save: "Simpan ke dinding", saving: "Menyimpan …", saved: (clock: string) => `Tersimpan ${clock}. Dinding sudah mengikuti.`, preview: "Lihat layar ini", remove_: "Hapus layar", sure: "Yakin? Dinding kembali ke alamatnya.", yes: "Ya, hapus", no: "Batal", removed: "Layar dihapus.",
  wrong: (n: string) => `${n} isian perlu diperbaiki:`, empty: "Pilih paling sedikit satu adegan.",
  pair: "Izinkan layar", pairWhy: "Layar yang belum diizinkan menampilkan kode. Masukkan kodenya di sini.", userCode: "Huruf di layar", look_: "Cari layar", nobody: "Tidak ada layar yang menampilkan kode ini. Baca lagi: kode berganti tiap beberapa menit.",
  asks: (address: string, when: string) => `Layar di ${address} menampilkannya sejak ${when}. Izinkan hanya layar yang Anda lihat sendiri.`, deviceName: "Nama layar ini, misalnya Lobi", approve: "Izinkan", deny: "Tolak",
  approved: (name: string) => `${name} diizinkan. Angka tampil dalam beberapa detik.`, denied: "Layar ditolak.", devices: "Layar yang diizinkan", noDevices: "Belum ada.", by: "Diizinkan oleh", since: "Sejak", lastSeen: "Terakhir terlihat", never: "belum pernah",
  revoke: (name: string) => `Cabut izin ${name}`, revoked: (name: string) => `Izin ${name} dicabut. Layarnya menampilkan kode lagi.`,
  signIn: "Masuk dengan akun Anda", token: "Token operator", tokenWhy: "Mengubah layar memerlukan token.", tokenUse: "Pakai token", tokenHeld: "Token dipakai sampai tab ini ditutup.", tokenForget: "Lupakan", tokenBad: "Token ini tidak boleh mengubah layar.", refused: "Server menolak: masukkan token yang boleh mengubah layar.",
  failed: "Server tidak dapat menyimpannya", unreachable: "Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.", again: "Coba lagi",
  scenes: { OVERVIEW: "Ikhtisar", PILLARS: "Pilar", PROGRAMMES: "Program", ASSETS: "Aset kota", DEPARTMENTS: "Perangkat daerah", MAP: "Peta", FLOW: "Arus", PROMISE: "Janji", ALERTS: "Peringatan" } satisfies Record<Scene, string>,
};

/** What the editor says, in one language. */
export type Words = typeof indonesian;

const english: Words = {
  title: "Screens", skip: "To the content", wall: "Wall", kpi: "KPIs", counter: "Counter", other: "Indonesian", simulation: "SIMULATION", loading: "Loading screens …",
  intro: "Set what each screen shows. What you save is on the wall at once.",
  list: "Screens", none: "There is no screen yet. Make the first one here.", create: "New screen", changed: (when) => `changed ${when}`,
  scenesOf: (n, seconds) => `${n} scenes, ${seconds} s`,
  who: "Name", name: "Name of the screen", code: "Code", codeHint: "Small letters, digits, hyphens. It becomes the screen's address and cannot be changed.",
  turns: "Scenes and their order", seconds: "Seconds a page", stay: (name) => `Seconds a page of ${name}; empty: as the others`, round: (span) => `One round: ${span}.`, pages: (n, span) => `${n} pages, ${span}`,
  up: (name) => `Move ${name} up`, down: (name) => `Move ${name} down`, remove: (name) => `Take ${name} out`, add: "Add a scene", choose: "Choose a scene …",
  look: "Look", language: "Language", first: "the city's", languages: { id: "Indonesian", en: "English" }, theme: "Theme", dark: "dark, for walls", light: "light, for bright rooms",
  measure: "Map shows", level: "Map areas", levels: { KELURAHAN: "kelurahan", KECAMATAN: "kecamatan" },
  measures: { OPEN: "open", OVERDUE: "overdue", RECEIVED: "received, 30 days", PER_THOUSAND: "received per 1,000 residents", RESOLUTION_ON_TIME: "results on time" },
  filter: "Only a part of the city", everything: "all", chosen: (n) => `${n} chosen`, departments: "Departments", pillars: "Pillars", districts: "Districts",
  kept: (names) => `Other filters stay as they are: ${names}.`,
  save: "Save to the wall", saving: "Saving …", saved: (clock) => `Saved at ${clock}. The wall follows.`, preview: "See this screen", remove_: "Delete screen", sure: "Sure? The wall goes back to its address.", yes: "Yes, delete", no: "Cancel", removed: "Screen deleted.",
  wrong: (n) => `To correct: ${n}.`, empty: "Choose at least one scene.",
  pair: "Let a screen in", pairWhy: "A screen that is not let in yet shows a code. Enter it here.", userCode: "Letters on the screen", look_: "Find the screen", nobody: "No screen shows this code. Read it again: it changes every few minutes.",
  asks: (address, when) => `A screen at ${address} has shown it since ${when}. Only let in a screen that you see yourself.`, deviceName: "Name of this screen, such as Lobby", approve: "Let in", deny: "Refuse",
  approved: (name) => `${name} is let in. It shows figures within seconds.`, denied: "The screen is refused.", devices: "Screens that are let in", noDevices: "None yet.", by: "Let in by", since: "Since", lastSeen: "Last seen", never: "never",
  revoke: (name) => `Revoke ${name}`, revoked: (name) => `${name} is revoked. It shows a code again.`,
  signIn: "Sign in with your account", token: "Operator's token", tokenWhy: "Changing a screen takes a token.", tokenUse: "Use token", tokenHeld: "The token is used until this tab is closed.", tokenForget: "Forget it", tokenBad: "This token may not change screens.", refused: "The server refused: enter a token that may change screens.",
  failed: "The server could not save it", unreachable: "The server cannot be reached. What you entered stays here; try again.", again: "Try again",
  scenes: { OVERVIEW: "Overview", PILLARS: "Pillars", PROGRAMMES: "Programmes", ASSETS: "City assets", DEPARTMENTS: "Departments", MAP: "Map", FLOW: "Flow", PROMISE: "Promise", ALERTS: "Alerts" },
};

/** The words of a language. */
export const wordsOf = (language: Language): Words => (language === "id" ? indonesian : english);
