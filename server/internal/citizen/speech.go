package citizen

import (
	"fmt"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// speech is what the pages say, in one language.
type speech struct {
	Lang, Other, OtherName                                        string
	Title, Rate, Intro, RateIntro, Simulated, Reference, Secret   string
	SecretHint, Code, Show, Refresh, Unknown, UnknownCode, Slow   string
	Busy, Promise, Answer, Result, NoPromise, Paused, Course      string
	Words, InCharge, Nobody, About, Place, Channel, Merged, Leave string
	Withdraw, WithdrawWhy, WithdrawSure, WithdrawDo               string
	Reopen, ReopenWhy, ReopenDo, ReopenText                       string
	RateDo, RateText, RateOnce, Stars                             string
	Done, Gone, Missing, TooLong, Kept                            string
	Late, InTime, LateNow, By, LostSecret                         string
	Marks                                                         [5]string
	Status                                                        map[city.Status]string
	Events                                                        map[city.Kind]string
	Withdrawn                                                     string
	months                                                        [12]string
	clock                                                         string
}

// when writes a moment: 24 November 2026, 14.37.
func (s *speech) when(m city.Moment, zone *time.Location) string {
	t := m.In(zone)
	return fmt.Sprintf("%d %s %d, %s", t.Day(), s.months[t.Month()-1], t.Year(), t.Format(s.clock))
}

var speeches = map[string]*speech{"id": &indonesian, "en": &english}

var indonesian = speech{
	Lang: "id", Other: "en", OtherName: "English",
	Title: "Status laporan", Rate: "Nilai hasil laporan", Intro: "Masukkan nomor laporan dan kode rahasia yang Anda terima saat melapor.",
	RateIntro: "Seberapa puas Anda dengan penanganan laporan ini?", Simulated: "SIMULASI: data di sini dibuat-buat.",
	Reference: "Nomor laporan", Secret: "Kode rahasia", SecretHint: "16 huruf dan angka, misalnya 4K7Q-9M2X-A1B2-C3D4. Jangan berikan kepada orang lain.",
	Code: "Kode undangan", Show: "Lihat status", Refresh: "Muat ulang",
	Unknown: "Nomor laporan dan kode rahasia ini tidak cocok. Periksa keduanya, lalu coba lagi.", UnknownCode: "Undangan ini tidak berlaku: kodenya salah, sudah dipakai, kedaluwarsa, atau laporan sudah dibuka kembali.",
	LostSecret: "Kode hilang? Hubungi loket pengaduan untuk mendapat kode baru.",
	Slow:       "Terlalu banyak percobaan yang gagal. Coba lagi %s.", Busy: "Layanan sedang tidak dapat dijangkau. Coba lagi sebentar lagi.",
	Promise: "Janji layanan", Answer: "Tanggapan", Result: "Hasil", NoPromise: "tidak dijanjikan batas waktu", Paused: "batas waktu berhenti selama menunggu Anda",
	Course: "Perjalanan laporan", Words: "Yang Anda laporkan", InCharge: "Ditangani oleh", Nobody: "belum diserahkan ke dinas", About: "Tentang", Place: "Wilayah", Channel: "Dilaporkan melalui",
	Merged:   "Laporan ini ditangani bersama laporan lain tentang hal yang sama. Status laporan itu:",
	Leave:    "Tutup halaman ini setelah selesai bila telepon dipakai bersama.",
	Withdraw: "Tarik laporan", WithdrawWhy: "Alasan (boleh kosong)", WithdrawSure: "Ya, saya menarik laporan ini. Laporan tidak akan ditangani lagi.", WithdrawDo: "Tarik laporan",
	Reopen: "Belum puas?", ReopenWhy: "Bila hasilnya tidak sesuai, mintalah agar laporan dibuka kembali, paling lambat 30 hari setelah selesai.", ReopenText: "Apa yang belum beres?", ReopenDo: "Buka kembali laporan",
	RateDo: "Kirim nilai", RateText: "Pendapat Anda (boleh kosong)", RateOnce: "Satu nilai untuk satu hasil; tidak dapat diubah.", Stars: "Nilai Anda: %d dari 5",
	Done: "Terima kasih, sudah kami terima.", Gone: "Tidak dapat dilakukan lagi: keadaan laporan sudah berubah.", Missing: "Belum lengkap: isi bagian yang diminta.", TooLong: "Terlalu panjang: paling banyak 2.000 huruf.",
	Kept: "Tulisan Anda masih ada di bawah.",
	Late: "terlambat", InTime: "tepat waktu", LateNow: "lewat batas, belum ada", By: "paling lambat",
	Marks: [5]string{"sangat buruk", "buruk", "cukup", "baik", "sangat baik"},
	Status: map[city.Status]string{
		city.StatusSubmitted: "Diterima", city.StatusVerified: "Diverifikasi", city.StatusAssigned: "Diserahkan ke dinas", city.StatusResponded: "Sudah ditanggapi",
		city.StatusInProgress: "Sedang dikerjakan", city.StatusWaitingCitizen: "Menunggu keterangan Anda", city.StatusResolved: "Selesai", city.StatusClosed: "Ditutup",
		city.StatusRejected: "Tidak dapat ditangani kota", city.StatusDuplicate: "Digabung dengan laporan lain",
	},
	Events: map[city.Kind]string{
		city.Submitted: "Laporan masuk", city.Verified: "Laporan diverifikasi", city.Assigned: "Diserahkan kepada", city.Responded: "Tanggapan", city.Started: "Mulai dikerjakan",
		city.Waiting: "Kota menunggu keterangan Anda", city.Resolved: "Hasil diumumkan", city.Closed: "Laporan ditutup", city.Rejected: "Tidak dapat ditangani kota",
		city.Duplicate: "Digabung dengan laporan lain", city.Reopened: "Laporan dibuka kembali", city.Rated: "Anda memberi nilai",
	},
	Withdrawn: "Anda menarik laporan", clock: "15.04",
	months: [12]string{"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"},
}

var english = speech{
	Lang: "en", Other: "id", OtherName: "Bahasa Indonesia",
	Title: "Status of a complaint", Rate: "Rate the result", Intro: "Enter the reference and the secret that you were given with your complaint.",
	RateIntro: "How content are you with what became of this complaint?", Simulated: "SIMULATION: what is shown here is made up.",
	Reference: "Reference", Secret: "Secret", SecretHint: "16 letters and digits, such as 4K7Q-9M2X-A1B2-C3D4. Give it to nobody.",
	Code: "Code of the invitation", Show: "Show the status", Refresh: "Load again",
	Unknown: "This reference and secret do not belong together. Check both and try again.", UnknownCode: "This invitation is not valid: its code is wrong, used or expired, or the complaint was opened again.",
	LostSecret: "Lost the secret? The counter gives you a new one.",
	Slow:       "Too many attempts failed. Try again %s.", Busy: "The service cannot be reached at the moment. Try again soon.",
	Promise: "The city's promise", Answer: "Answer", Result: "Result", NoPromise: "no time was promised", Paused: "the time stands still while we wait for you",
	Course: "What happened", Words: "What you reported", InCharge: "In charge", Nobody: "not handed to a department yet", About: "About", Place: "Place", Channel: "Reported by",
	Merged:   "This complaint is handled together with another one about the same thing. Where that one stands:",
	Leave:    "Close this page when you are done if others use this telephone.",
	Withdraw: "Take the complaint back", WithdrawWhy: "Why (may be empty)", WithdrawSure: "Yes, I take this complaint back. It will not be worked on any more.", WithdrawDo: "Take it back",
	Reopen: "Not content?", ReopenWhy: "If the result is not right, ask for the complaint to be opened again, up to 30 days after its end.", ReopenText: "What is still wrong?", ReopenDo: "Open it again",
	RateDo: "Send rating", RateText: "What you think (may be empty)", RateOnce: "One rating for one result; it cannot be changed.", Stars: "Your rating: %d of 5",
	Done: "Thank you, we have it.", Gone: "This cannot be done any more: the complaint has changed since.", Missing: "Something is missing: fill in what is asked for.", TooLong: "Too long: at most 2,000 characters.",
	Kept: "What you wrote is still below.",
	Late: "late", InTime: "in time", LateNow: "overdue", By: "by",
	Marks: [5]string{"very bad", "bad", "fair", "good", "very good"},
	Status: map[city.Status]string{
		city.StatusSubmitted: "Received", city.StatusVerified: "Accepted", city.StatusAssigned: "With a department", city.StatusResponded: "Answered",
		city.StatusInProgress: "Being worked on", city.StatusWaitingCitizen: "Waiting for you", city.StatusResolved: "Resolved", city.StatusClosed: "Closed",
		city.StatusRejected: "Not for the city to solve", city.StatusDuplicate: "Merged with another complaint",
	},
	Events: map[city.Kind]string{
		city.Submitted: "Complaint received", city.Verified: "Complaint accepted", city.Assigned: "Handed to", city.Responded: "Answer", city.Started: "Work began",
		city.Waiting: "The city waits for you", city.Resolved: "Result announced", city.Closed: "Complaint closed", city.Rejected: "Not for the city to solve",
		city.Duplicate: "Merged with another complaint", city.Reopened: "Complaint opened again", city.Rated: "You rated the result",
	},
	Withdrawn: "You took the complaint back", clock: "15:04",
	months: [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
}
