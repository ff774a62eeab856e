package intake_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
	"github.com/xuri/excelize/v2"
)

// laporHeader are the 21 columns of the export of SP4N-LAPOR!'s administrators.
// The records of these tests are made up.
var laporHeader = []string{
	"Tracking ID", "Tanggal Laporan Masuk", "Waktu Laporan Masuk", "Nama Pelapor", "Klasifikasi Laporan", "ID Kategori", "Kategori", "Judul Laporan",
	"Isi Laporan Awal", "Isi Laporan Akhir", "Tipe Laporan (Anonim/Rahasia)", "Sumber Laporan", "Instansi Induk", "ID Instansi Terdisposisi",
	"Instansi Terdisposisi", "Status Laporan", "Alasan Tunda/Arsip", "Provinsi", "Kota/Kabupaten", "Kecamatan", "Kelurahan",
}

func lapor(id, date, clock, kind, channel, department, status, kecamatan, kelurahan string) []string {
	return []string{
		id, date, clock, "Sumiyati", "Pengaduan", "7", "Jalan", "Lubang " + id, "Isi awal " + id, "Isi akhir " + id, kind, channel, "Pemerintah Kota Malang", "12",
		department, status, "", "Jawa Timur", "Kota Malang", kecamatan, kelurahan,
	}
}

func asCSV(t testing.TB, rows [][]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	if err := w.WriteAll(append([][]string{laporHeader}, rows...)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func asXLSX(t testing.TB, rows [][]string) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, r := range append([][]string{laporHeader}, rows...) {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			t.Fatal(err)
		}
		if err := f.SetSheetRow("Sheet1", cell, &r); err != nil {
			t.Fatal(err)
		}
	}
	b, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// clocked opens a store whose clock the test sets.
func clocked(t testing.TB, p *city.Profile, clock *time.Time) *store.Store {
	t.Helper()
	return clockedOn(t, "sqlite:"+filepath.Join(t.TempDir(), "tugu.db"), p, clock)
}

func clockedOn(t testing.TB, dsn string, p *city.Profile, clock *time.Time) *store.Store {
	t.Helper()
	if _, err := store.Migrate(context.Background(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(context.Background(), store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: p, Now: func() time.Time { return *clock }, Log: quiet()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func TestExportOfLapor(t *testing.T) {
	p := load(t, "malang")
	day := time.Date(2026, 6, 1, 3, 0, 0, 0, time.UTC)
	first := [][]string{
		lapor("L1", "23 Sep 2024", "14:05:09", "", "Website - Dinas Perhubungan", "Dinas Perhubungan Kota Malang", "Terverifikasi", "Klojen", "Klojen"),
		lapor("L2", "3 Mei 2025", "08:00", "Rahasia", "Android", "", "Belum Terverifikasi", "Klojen", ""),
		lapor("L3", "17 Agustus 2025", "23.59", "Anonim", "Website", "", "Menunggu Kelengkapan Informasi", "", "Klojen"),
		lapor("L4", "1 Okt 2025", "07:00:00", "Anonim, Rahasia", "Website", "", "Ditutup oleh Sistem", "Sukun", "Bandungrejosari"),
		lapor("L5", "1 Des 2025", "07:00:00", "Setengah rahasia", "Website", "", "Selesai", "", ""),
		lapor("L6", "31 Feb 2025", "07:00:00", "", "Website", "", "Selesai", "", ""),
		lapor("L7", "1 Des 2025", "07:00:00", "", "Merpati", "", "Selesai", "", ""),
		lapor("L8", "1 Des 2025", "07:00:00", "", "Website", "Kementerian Antah", "Selesai", "", ""),
		lapor("L9", "1 Des 2025", "07:00:00", "", "Website", "", "Entahlah", "", ""),
	}
	for _, of := range []struct {
		name, database string
		file           func(testing.TB, [][]string) []byte
		dsn            func(testing.TB) string
	}{{"csv", "sqlite", asCSV, storetest.SQLite}, {"xlsx", "sqlite", asXLSX, storetest.SQLite}, {"csv", "postgres", asCSV, storetest.Postgres}} {
		name, file := of.name, of.file
		t.Run(name+" on "+of.database, func(t *testing.T) {
			clock := day
			s := clockedOn(t, of.dsn(t), p.Profile, &clock)
			run := func(rows [][]string) intake.Report {
				t.Helper()
				o := intake.Options{Profile: p.Profile, Locate: p.Locate, Source: "SP4N_EXPORT", Sink: s, Now: func() time.Time { return clock }, Log: quiet()}
				r, err := intake.Import(t.Context(), o, bytes.NewReader(file(t, rows)), "export."+name)
				if err != nil {
					t.Fatal(err)
				}
				balanced(t, r)
				return r
			}
			r := run(first)
			if r.New != 4 || r.SetAside != 5 || r.Reason("UNKNOWN_CONFIDENCE") != 1 || r.Reason("UNREADABLE_MOMENT") != 1 || r.Reason("UNKNOWN_CHANNEL") != 1 ||
				r.Reason("UNKNOWN_DEPARTMENT") != 1 || r.Reason("UNKNOWN_STATUS") != 1 {
				t.Fatalf("%+v", r)
			}
			get := func(id string) *store.Complaint {
				t.Helper()
				c, err := s.ByReference(t.Context(), "SP4N_EXPORT", id)
				if err != nil {
					t.Fatal(err)
				}
				return c
			}
			story := func(id string) string {
				c := get(id)
				var all []string
				for _, m := range c.Facts.Moves {
					all = append(all, strings.TrimSpace(fmt.Sprintf("%s %s %s", m.Kind, m.At.Time().In(p.Zone).Format("2006-01-02T15:04:05"), m.Department)))
				}
				return strings.Join(all, ", ") + fmt.Sprintf("; %s anonymous=%v secret=%v reporter=%q", c.Course.District, c.Details.Anonymous, c.Details.Secret, c.Details.ReporterName)
			}
			const seen = "2026-06-01T10:00:00"
			klojen := p.Districts[slicesIndex(p.Profile, 1, "Klojen")].Code
			kecamatan := p.Districts[slicesIndex(p.Profile, 0, "Klojen")].Code
			for id, want := range map[string]string{
				"L1": "SUBMITTED 2024-09-23T14:05:09, ASSIGNED 2024-09-23T14:05:09 DISHUB, VERIFIED " + seen + "; " + klojen + ` anonymous=false secret=false reporter="Sumiyati"`,
				"L2": "SUBMITTED 2025-05-03T08:00:00; " + kecamatan + ` anonymous=false secret=true reporter="Sumiyati"`,
				"L3": "SUBMITTED 2025-08-17T23:59:00, WAITING " + seen + "; " + kecamatan + ` anonymous=true secret=false reporter=""`,
				"L4": "SUBMITTED 2025-10-01T07:00:00, CLOSED " + seen + "; " + p.Districts[slicesIndex(p.Profile, 1, "Bandungrejosari")].Code + ` anonymous=true secret=true reporter=""`,
			} {
				if got := story(id); got != want {
					t.Errorf("%s:\n got %s\nwant %s", id, got, want)
				}
			}
			if c := get("L1"); c.Details.Text != "Isi akhir L1" || c.Header.Channel != "SP4N_LAPOR" {
				t.Errorf("%+v %+v", c.Header, c.Details)
			}
			if found, err := s.Search(t.Context(), "Isi akhir L2", nil, 10); err != nil || len(found) != 0 {
				t.Errorf("a secret text is found: %v, %v", found, err)
			}
			// The same export again, a day later, says nothing new.
			clock = day.Add(24 * time.Hour)
			if r := run(first); r.New != 0 || r.Changed != 0 || r.Unchanged != 4 || r.SetAside != 5 {
				t.Errorf("again: %+v", r)
			}
			// A newer export tells what changed.
			clock = day.Add(48 * time.Hour)
			newer := [][]string{
				lapor("L1", "23 Sep 2024", "14:05:09", "", "Website", "Dinas Lingkungan Hidup Kota Malang", "Selesai", "Klojen", "Klojen"),
				lapor("L2", "3 Mei 2025", "08:00", "Rahasia", "Android", "", "Belum Terverifikasi", "Klojen", ""),
				lapor("L4", "1 Okt 2025", "07:00:00", "Anonim, Rahasia", "Website", "", "Diproses", "Sukun", "Bandungrejosari"),
			}
			if r := run(newer); r.Changed != 2 || r.Unchanged != 1 {
				t.Errorf("newer: %+v", r)
			}
			if r := run(newer); r.Unchanged != 3 {
				t.Errorf("newer again: %+v", r)
			}
			if c := get("L1"); c.Course.Status != city.StatusResolved || c.Course.Department() != "DLH" || len(c.Course.Departments) != 2 || c.Course.Clocks[city.Resolution].Verdict != city.Unobserved {
				t.Errorf("L1: %+v", c.Course)
			}
			if c := get("L4"); len(c.Course.Reopenings) != 1 || !c.Course.Status.Open() {
				t.Errorf("L4: %+v", c.Course)
			}
			days, err := s.Days(t.Context(), "SP4N_EXPORT", "", "")
			if err != nil || len(days) != 3 {
				t.Fatalf("%v, %v", days, err)
			}
			for _, d := range days {
				if d.Accepted()+d.SetAside() != d.Received {
					t.Errorf("%+v", d)
				}
			}
		})
	}
}

func slicesIndex(p *city.Profile, level int, name string) int {
	for i := range p.Districts {
		if p.Districts[i].Level == level && p.Districts[i].Name.Local == name {
			return i
		}
	}
	return 0
}
