import type { EventKind, RejectReason, SetAsideState, Status, Verdict } from "../generated/counter";
import type { Language } from "../shared/format";
import type { Step } from "./steps";

const indonesian = {
  title: "Loket", skip: "Ke isi", wall: "Dinding", kpi: "KPI", screens: "Layar", other: "Bahasa Inggris", simulation: "SIMULASI", simulated: "Data di kota ini dibuat-buat.", loading: "Memuat …",
  tabs: { enter: "Laporan baru", queue: "Antrean", aside: "Disisihkan", twins: "Mungkin ganda" },
  token: "Token operator", tokenWhy: "Loket membaca dan menulis laporan warga; untuk itu perlu token.", tokenUse: "Pakai token", tokenHeld: "Token dipakai sampai tab ini ditutup.", tokenForget: "Lupakan token dan isian", tokenBad: "Token ini tidak boleh membaca dan menulis laporan.", refused: "Server menolak token: masukkan token yang berlaku. Isian Anda tetap di sini.",
  unreachable: "Server tidak terjangkau. Isian Anda tetap di sini; coba lagi.", failed: "Server tidak dapat melakukannya", again: "Coba lagi", stale: (clock: string) => `Gagal memuat ulang; ini keadaan pukul ${clock}.`, fresh: (clock: string) => `diperbarui ${clock}`,
  help: "Pintasan", helpClose: "Tutup", helpOn: "Pintasan satu huruf aktif (di luar kolom isian)",
  keys: [["n", "Laporan baru"], ["q", "Antrean"], ["s", "Disisihkan"], ["d", "Mungkin ganda"], ["j / k", "Baris berikut / sebelumnya"], ["p", "Cetak tanda terima"], ["?", "Bantuan ini"], ["Ctrl+Enter", "Simpan formulir"], ["Esc", "Keluar dari kolom"]] as [string, string][],
  channel: "Cara melapor", text: "Isi laporan", textHint: "Seperti yang disampaikan warga. Paling banyak 10.000 huruf.", category: "Kategori", categoryHint: "Ketik sebagian kata. Boleh kosong: laporan masuk antrean.", district: "Kelurahan atau kecamatan", address: "Alamat kejadian",
  who: "Pelapor", name: "Nama", phone: "Telepon", email: "Surel", anonymous: "Anonim: nama dan kontak tidak disimpan", secret: "Rahasia: hanya operator yang membaca", whoGone: "Nama dan kontak tidak akan disimpan.",
  save: "Simpan laporan", saving: "Menyimpan …", clear: "Kosongkan", restored: "Isian sebelum halaman dimuat ulang ada di sini.", fits: (n: string) => `${n} pilihan`,
  wrong: "Perlu diperbaiki", known: "Laporan dengan nomor ini sudah tersimpan dengan isi lain (jawaban server sebelumnya hilang). Cari nomornya di antrean, atau simpan yang ini sebagai laporan baru.", asNew: "Simpan sebagai laporan baru",
  receipt: "Tanda terima", receiptOf: "Tanda terima laporan", reference: "Nomor laporan", code: "Kode rahasia", link: "Status laporan", respondBy: "Ditanggapi paling lambat", resolveBy: "Hasil paling lambat", none: "–", keepIt: "Simpan kertas ini. Kode rahasia tidak dapat ditampilkan lagi; jangan berikan kepada orang lain.", print: "Cetak", next: "Laporan berikutnya", noSecret: "Laporan tersimpan, tetapi kode rahasia belum dibuat. Buat di antrean: cari nomornya, lalu \"Kode baru\".", received: "Diterima",
  which: "Tampilkan", unassigned: "belum diserahkan", uncategorised: "tanpa kategori", search: "cari", find: "Nomor atau kata", empty: "Tidak ada. Antrean ini bersih.", nothing: "Tidak ada yang cocok.", more: "Berikutnya", first: "Dari awal", of: (n: string) => `${n} laporan`, age: (span: string) => `${span} lalu`, noWords: "(rahasia: buka untuk membaca)",
  pickOne: "Pilih satu baris untuk membaca dan menanganinya.", contact: "Kontak", noContact: "tidak ada", promise: "Janji", words: "Catatan dan jawaban", department: "Diserahkan kepada", usual: "dinas yang biasa", route: "Simpan dan serahkan", classify: "Simpan kategori saja", routed: "Diserahkan.", classified: "Kategori disimpan.",
  answer: "Jawaban atau hasil untuk warga", respond: "Kirim tanggapan", resolve: "Umumkan hasil", answered: "Tanggapan terkirim.", resolved: "Hasil diumumkan. Kirim undangan ini kepada warga agar menilai:", newCode: "Kode baru", newCodeWhy: "Untuk warga yang kehilangan kodenya. Pastikan siapa yang meminta: kode lama tidak berlaku lagi.", invite: "Undangan menilai", until: (date: string) => `berlaku sampai ${date}`, noInvite: "Hasil diumumkan, tetapi undangan belum dibuat; buat dengan tombol \"Undangan menilai\".",
  states: { WAITING: "menunggu", MENDED: "sudah diambil", DISCARDED: "dibuang" } satisfies Record<SetAsideState, string>, source: "Sumber", reason: "Sebab", at: "Bagian", value: "Isinya", content: "Catatan seperti yang datang", contentHint: "Perbaiki di sini, lalu proses ulang.", cut: "Catatan ini terlalu panjang: hanya awalnya yang disimpan, jadi hanya dapat dibuang.", replay: "Proses ulang", discard: "Buang", discardWhy: "Alasan membuang", replayed: "Diambil: laporan masuk hitungan.", discarded: "Dibuang.", tries: (n: string) => `${n} kali gagal diproses ulang`, decided: "Keputusan", line: (n: string) => `baris ${n}`,
  pairs: (n: string, m: string) => `${n} pasangan di antara ${m} laporan terbuka`, latest: "(yang terbaru saja)", score: "Kemiripan", metres: (n: string) => `${n} m`, apart: (span: string) => `berselang ${span}`, wordsAlike: (share: string) => `kata ${share}`, older: "Lebih dulu", newer: "Lebih baru", into: (from: string, into: string) => `${from} sama dengan ${into}: gabungkan`, notSame: "Bukan hal yang sama", merged: (from: string, into: string) => `${from} digabung ke ${into}.`, dismissed: "Disimpan: bukan hal yang sama.", undo: "Batalkan", undoMerge: "Batalkan (laporan dibuka kembali)", undone: "Dibatalkan.", noPairs: "Tidak ada yang mungkin ganda.",
  verdicts: { PENDING: "berjalan", MET: "ditepati", BREACHED: "lewat", EXEMPT: "bebas", UNOBSERVED: "tidak dijanjikan" } satisfies Record<Verdict, string>,
  status: { SUBMITTED: "Masuk", VERIFIED: "Diverifikasi", ASSIGNED: "Diserahkan", RESPONDED: "Ditanggapi", IN_PROGRESS: "Dikerjakan", WAITING_CITIZEN: "Menunggu warga", RESOLVED: "Selesai", CLOSED: "Ditutup", REJECTED: "Ditolak", DUPLICATE: "Ganda" } satisfies Record<Status, string>,
  kinds: { RESPONDED: "Tanggapan", RESOLVED: "Hasil", RATED: "Penilaian warga", NOTED: "Catatan" } as Partial<Record<EventKind, string>>, remark: "Catatan",
  step: "Langkah lain", choose: "pilih …", noteFor: "Catatan (boleh kosong)", noteHint: "Hanya untuk petugas; warga tidak membacanya. Ctrl+Enter menyimpan.",
  steps: { VERIFIED: "Verifikasi", STARTED: "Mulai dikerjakan", WAITING: "Tunggu warga", REJECTED: "Tolak", CLOSED: "Tutup", REOPENED: "Buka kembali", NOTED: "Simpan catatan" } satisfies Record<Step, string>,
  did: { VERIFIED: "Diverifikasi.", STARTED: "Dikerjakan.", WAITING: "Menunggu warga.", REJECTED: "Ditolak.", CLOSED: "Ditutup.", REOPENED: "Dibuka kembali.", NOTED: "Catatan disimpan." } satisfies Record<Step, string>,
  means: {
    VERIFIED: "Diterima sebagai laporan; tanggapan dan hasil masih dijanjikan.", STARTED: "Dinas mulai bekerja; warga melihatnya.", WAITING: "Kota menunggu keterangan warga; apa yang kurang ditulis sebagai tanggapan, karena warga tidak membaca catatan ini.",
    REJECTED: "Laporan berakhir tanpa dikerjakan; warga melihatnya. Dapat dibuka kembali.", CLOSED: "Hasil diarsipkan; angka tidak berubah.", REOPENED: "Putaran baru dimulai.", NOTED: "Tidak mengubah apa pun.",
  } satisfies Record<Step, string>,
  closedWithout: "Berhenti tanpa hasil: janji tetap berjalan dan lewat pada waktunya. Yang ditarik warga ditolak dengan sebab itu.",
  reasons: { NOT_OURS: "bukan wewenang kota", INVALID: "bukan laporan, atau tidak dapat dipahami", WITHDRAWN: "ditarik oleh warga", DUPLICATE: "sama dengan laporan lain" } satisfies Record<RejectReason, string>,
};

/** What the counter says, in one language. */
export type Words = typeof indonesian;

/** A number with the English word for so many; Indonesian has one word for both. */
const many = (n: string, one: string, more: string) => `${n} ${n === "1" ? one : more}`;

const english: Words = {
  title: "Counter", skip: "To the content", wall: "Wall", kpi: "KPIs", screens: "Screens", other: "Indonesian", simulation: "SIMULATION", simulated: "What is in this city is made up.", loading: "Loading …",
  tabs: { enter: "New complaint", queue: "Queue", aside: "Set aside", twins: "Possible duplicates" },
  token: "Operator's token", tokenWhy: "The counter reads and writes complaints of citizens, which takes a token.", tokenUse: "Use token", tokenHeld: "The token is used until this tab is closed.", tokenForget: "Forget token and entries", tokenBad: "This token may not read and write complaints.", refused: "The server refused the token: enter one that is valid. What you entered stays here.",
  unreachable: "The server cannot be reached. What you entered stays here; try again.", failed: "The server could not do it", again: "Try again", stale: (clock) => `Loading again failed; this is how it was at ${clock}.`, fresh: (clock) => `as of ${clock}`,
  help: "Shortcuts", helpClose: "Close", helpOn: "Shortcuts of one letter are on (outside of fields)",
  keys: [["n", "New complaint"], ["q", "Queue"], ["s", "Set aside"], ["d", "Possible duplicates"], ["j / k", "Next / previous row"], ["p", "Print the receipt"], ["?", "This help"], ["Ctrl+Enter", "Save the form"], ["Esc", "Leave the field"]],
  channel: "Made by", text: "The complaint", textHint: "As the citizen says it. At most 10,000 characters.", category: "Category", categoryHint: "Type a part of a word. May be empty: the complaint goes into the queue.", district: "Kelurahan or kecamatan", address: "Address of what it is about",
  who: "Who makes it", name: "Name", phone: "Telephone", email: "E-mail", anonymous: "Anonymous: name and contact are not kept", secret: "Confidential: operators alone read it", whoGone: "Name and contact will not be kept.",
  save: "Save complaint", saving: "Saving …", clear: "Empty the form", restored: "What was entered before the page was loaded again is here.", fits: (n) => many(n, "choice", "choices"),
  wrong: "To correct", known: "A complaint with this number is saved already, with other words (the server's answer to it was lost). Look for its number in the queue, or save this one as a new complaint.", asNew: "Save as a new complaint",
  receipt: "Receipt", receiptOf: "Receipt of a complaint", reference: "Reference", code: "Secret", link: "Status", respondBy: "Answer by", resolveBy: "Result by", none: "–", keepIt: "Keep this paper. The secret cannot be shown again; give it to nobody.", print: "Print", next: "Next complaint", noSecret: "The complaint is saved, but has no secret yet. Make one in the queue: find its number, then \"New secret\".", received: "Received",
  which: "Show", unassigned: "without a department", uncategorised: "without a category", search: "search", find: "Number or words", empty: "None. This queue is clear.", nothing: "Nothing fits.", more: "Next", first: "From the start", of: (n) => many(n, "complaint", "complaints"), age: (span) => `${span} ago`, noWords: "(confidential: open it to read)",
  pickOne: "Choose a row to read it and work on it.", contact: "Contact", noContact: "none", promise: "Promise", words: "Notes and answers", department: "Hand to", usual: "the usual department", route: "Save and hand over", classify: "Save the category alone", routed: "Handed over.", classified: "Category saved.",
  answer: "Answer or result for the citizen", respond: "Send answer", resolve: "Announce result", answered: "Answer sent.", resolved: "Result announced. Send the citizen this invitation to rate it:", newCode: "New secret", newCodeWhy: "For a citizen who lost the secret. Make sure who asks: the old one opens nothing any more.", invite: "Invitation to rate", until: (date) => `good until ${date}`, noInvite: "Result announced, but no invitation was made; make one with \"Invitation to rate\".",
  states: { WAITING: "waiting", MENDED: "taken since", DISCARDED: "discarded" }, source: "Source", reason: "Reason", at: "Field", value: "What stands there", content: "The record as it came", contentHint: "Mend it here, then replay.", cut: "This record is too long: only its beginning was kept, so it can only be discarded.", replay: "Replay", discard: "Discard", discardWhy: "Why it is discarded", replayed: "Taken: it counts now.", discarded: "Discarded.", tries: (n) => `replayed in vain ${many(n, "time", "times")}`, decided: "Decision", line: (n) => `line ${n}`,
  pairs: (n, m) => `${many(n, "pair", "pairs")} among ${many(m, "open complaint", "open complaints")}`, latest: "(the latest alone)", score: "Likeness", metres: (n) => `${n} m`, apart: (span) => `${span} apart`, wordsAlike: (share) => `words ${share}`, older: "Earlier", newer: "Later", into: (from, into) => `${from} is the same as ${into}: merge`, notSame: "Not the same", merged: (from, into) => `${from} was merged into ${into}.`, dismissed: "Kept: not the same.", undo: "Undo", undoMerge: "Undo (the complaint is opened again)", undone: "Undone.", noPairs: "No possible duplicates.",
  verdicts: { PENDING: "running", MET: "kept", BREACHED: "broken", EXEMPT: "exempt", UNOBSERVED: "not promised" },
  status: { SUBMITTED: "Received", VERIFIED: "Accepted", ASSIGNED: "With a department", RESPONDED: "Answered", IN_PROGRESS: "In progress", WAITING_CITIZEN: "Waiting for the citizen", RESOLVED: "Resolved", CLOSED: "Closed", REJECTED: "Rejected", DUPLICATE: "Duplicate" },
  kinds: { RESPONDED: "Answer", RESOLVED: "Result", RATED: "The citizen's rating", NOTED: "Note" }, remark: "Note",
  step: "Another step", choose: "choose …", noteFor: "Note (may be empty)", noteHint: "For the staff alone; the citizen does not read it. Ctrl+Enter saves.",
  steps: { VERIFIED: "Accept", STARTED: "Start the work", WAITING: "Wait for the citizen", REJECTED: "Reject", CLOSED: "Close", REOPENED: "Open again", NOTED: "Save a note" },
  did: { VERIFIED: "Accepted.", STARTED: "The work has begun.", WAITING: "Waiting for the citizen.", REJECTED: "Rejected.", CLOSED: "Closed.", REOPENED: "Opened again.", NOTED: "Note saved." },
  means: {
    VERIFIED: "It is a complaint; answer and result stay promised.", STARTED: "The department works on it; the citizen sees that.", WAITING: "The city waits for the citizen; write what is missing as an answer, since the citizen does not read this note.",
    REJECTED: "It ends without work; the citizen sees that. It can be opened again.", CLOSED: "The result is filed away; no figure changes.", REOPENED: "A new round begins.", NOTED: "Nothing else changes.",
  },
  closedWithout: "The work ends without a result: the promises run on, and break when they fall due. What the citizen took back is rejected for that reason.",
  reasons: { NOT_OURS: "not the city's to solve", INVALID: "no complaint, or cannot be understood", WITHDRAWN: "the citizen took it back", DUPLICATE: "the same as another" },
};

/** The words of a language. */
export const wordsOf = (language: Language): Words => (language === "id" ? indonesian : english);
