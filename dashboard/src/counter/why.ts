import type { Language } from "../shared/format";

/** Why records are set aside, by the codes that the schema lists at SetAside.reason: in Indonesian, and in English. */
const WHY: Readonly<Record<string, readonly [indonesian: string, english: string]>> = {
  AWAITS_SUBMISSION: ["laporannya sendiri belum masuk; diambil begitu masuk", "its complaint has not come yet; taken as soon as it comes"],
  EMPTY: ["kosong, atau kata kunci saja", "empty, or a keyword alone"],
  ENCODING: ["bukan UTF-8", "not UTF-8"],
  FIELD_COUNT: ["jumlah kolom tidak cocok", "wrong number of fields"],
  GREETING: ["hanya salam", "a greeting alone"],
  IMPOSSIBLE_MOMENT: ["waktu sebelum 1970 atau sesudah 2099", "a moment before 1970 or after 2099"],
  MALFORMED: ["tidak dapat dibaca", "cannot be read"],
  NOT_JSON: ["bukan JSON", "not JSON"],
  NOT_SMS: ["pesan tanpa pengirim, isi atau nomor", "a message without sender, text or number"],
  NO_ID: ["tanpa nomor dari sumbernya", "no number of its source"],
  NO_KEYWORD: ["tanpa kata kunci sumber ini", "none of the source's keywords"],
  NO_MAPPING: ["profil tidak menjelaskan cara membaca sumber ini", "the profile does not say how to read this source"],
  NO_OBJECT: ["bukan objek JSON", "not a JSON object"],
  NO_SUBMISSION: ["tanpa waktu masuk", "no moment of submission"],
  NO_TEXT: ["unggahan tanpa kata", "a post without words"],
  NUL_BYTE: ["memuat bita NUL", "holds a NUL byte"],
  OWN_POST: ["dimulai oleh akun kota sendiri", "begun by the city's own account"],
  PRAISE: ["hanya pujian atau terima kasih", "praise or thanks alone"],
  QUOTES: ["tanda kutip salah", "quotes are wrong"],
  REFUSED: ["ditolak oleh aturan penyimpanan", "refused by the rules of storage"],
  SCHEMA: ["tidak menurut skema catatan", "does not keep to the schema of records"],
  STATUS_WITHOUT_MOMENT: ["status tanpa waktunya", "a status without its moment"],
  TOO_LONG: ["terlalu panjang: kolom lebih dari 1 MB atau catatan lebih dari 4 MB", "too long: a field over 1 MB or a record over 4 MB"],
  UNKNOWN_CHANNEL: ["kanal tidak dikenal", "unknown channel"],
  UNKNOWN_CONFIDENCE: ["bukan anonim, rahasia, atau terbuka", "neither anonymous nor confidential nor public"],
  UNKNOWN_DEPARTMENT: ["perangkat daerah tidak dikenal", "unknown department"],
  UNKNOWN_FORM: ["jenis unggahan tidak dikenal", "unknown kind of post"],
  UNKNOWN_PRIORITY: ["prioritas tidak dikenal", "unknown priority"],
  UNKNOWN_STATUS: ["status tidak dikenal", "unknown status"],
  UNREADABLE_MOMENT: ["waktu tidak terbaca", "a moment that cannot be read"],
};

/** Why a record is set aside, in words; a code that has none is shown as it is. */
export function whyAside(code: string, language: Language): string {
  const words = Object.hasOwn(WHY, code) ? WHY[code] : undefined;
  return words === undefined ? code : words[language === "id" ? 0 : 1];
}
