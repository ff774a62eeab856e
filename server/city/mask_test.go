package city

import (
	"strings"
	"testing"
)

func TestMask(t *testing.T) {
	for _, c := range [][2]string{
		// What tells who somebody is.
		{"Hubungi 081234567890 ya", "Hubungi ••• ya"},
		{"Hubungi 0812-3456-7890.", "Hubungi •••."},
		{"WA +62 812 3456 7890", "WA •••"},
		{"6281234567890", "•••"},
		{"(0812) 3456 7890", "•••"},
		{"telp 0341-326009 (kantor)", "telp ••• (kantor)"},
		{"telp (0341) 326009", "telp •••"},
		{"No HP: 8123456789", "No HP: •••"},
		{"no. wa saya 812 345 678", "no. wa saya •••"},
		{"NIK 3573012345678901", "NIK •••"},
		{"NIK 3573 0123 4567 8901,", "NIK •••,"},
		{"KK 35.73.01.234567.8901", "KK •••"},
		{"kirim ke siti.aminah_77@gmail.com segera", "kirim ke ••• segera"},
		{"Bpk. Budi Santoso menutup jalan", "Bpk. ••• menutup jalan"},
		{"Bapak Budi", "Bapak •••"},
		{"pak budi tidak mau", "pak ••• tidak mau"},
		{"Ibu Siti Aminah, RT 03", "Ibu •••, RT 03"},
		{"rumah bu Sri Wahyuni di pojok", "rumah bu ••• di pojok"},
		{"Sdr. M. Yusuf Hidayat melapor", "Sdr. ••• melapor"},
		{"KTP a.n. Joko Widodo belum jadi", "KTP a.n. ••• belum jadi"},
		{"KTP an. joko susilo belum jadi", "KTP an. ••• belum jadi"},
		{"atas nama Dewi Lestari", "atas nama •••"},
		{"Nama saya Rahmat Hidayat, warga Klojen", "Nama saya •••, warga Klojen"},
		{"nama saya rahmat hidayat dari klojen", "nama saya ••• dari klojen"},
		{"Nama: Rahmat\nAlamat: Jl. Ijen 5", "Nama: •••\nAlamat: Jl. Ijen 5"},
		{"perkenalkan saya Agus", "perkenalkan saya •••"},
		{"Hormat saya,\nAgus Salim", "Hormat saya,\n•••"},
		{"mobil N 1234 AB parkir", "mobil ••• parkir"},
		{"motor AG2345XY ngebut", "motor ••• ngebut"},
		{"Pak Budi dan Bu Ani", "Pak ••• dan Bu •••"},
		{"Ibu Siti di Jl. Kawi, HP 08123456789, NIK 3573012345678901", "Ibu ••• di Jl. Kawi, HP •••, NIK •••"},
		// What does not.
		{"biaya Rp 850.000.000", ""},
		{"Rp1.250.000.000,00 dari APBD", ""},
		{"sejak 08-11-2026 pukul 08.30-10.00", ""},
		{"tanggal 2026-08-12T10:00:00", ""},
		{"tgl 12/08/2026", ""},
		{"Jl. Bapak Soeroso 12 berlubang", ""},
		{"Jalan H. Agus Salim No. 45", ""},
		{"jalan Ibu Kartini rusak", ""},
		{"Gang Mas Mansyur", ""},
		{"RT 05 RW 12 Kelurahan Bareng", ""},
		{"RT 005/RW 012", ""},
		{"Pak RT dan Pak Lurah sudah tahu", ""},
		{"Bapak Walikota yth, mohon diperbaiki", ""},
		{"Bapak/Ibu petugas", ""},
		{"ibu hamil terpeleset", ""},
		{"lubang sedalam 30 cm, lebar 2 M", ""},
		{"kode pos 65111, tiang no 123456", ""},
		{"laporan SAMBAT/2026/0012345", ""},
		{"koordinat -7.9812345, 112.6304567", ""},
		{"nama jalan tidak jelas", ""},
		{"masa pakai 0.123456789 tahun", ""},
		{"sudah 3 hari mati lampu", ""},
		{"", ""},
	} {
		want := c[1]
		if want == "" {
			want = c[0]
		}
		got := Mask(c[0])
		if got != want {
			t.Errorf("Mask(%q)\n got %q\nwant %q", c[0], got, want)
		}
		if again := Mask(got); again != got {
			t.Errorf("masked twice: %q, then %q", got, again)
		}
	}
}

// FuzzMask holds that any text can be masked, and that a telephone number and a NIK are,
// whatever stands before and after them.
func FuzzMask(f *testing.F) {
	for _, s := range []string{"pak budi 081234567890", "NIK 3573012345678901", "\xff a.n. \xc3", "N 1 A", "08 08 08", "nama saya", "Jl. ", "+62 "} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, before, after string) {
		for _, plain := range []string{"081234567890", "3573012345678901", "siti@example.org"} {
			if got := Mask(before + " | " + plain + " | " + after); strings.Count(got, plain) > strings.Count(before, plain)+strings.Count(after, plain) || !strings.Contains(got, masked) {
				t.Errorf("%q holds %s", got, plain)
			}
		}
	})
}
