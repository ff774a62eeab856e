package report

import (
	"strconv"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/cube"
)

// Language is a language of reports: "id" or "en".
type Language string

// Languages of reports.
const (
	Indonesian Language = "id"
	English    Language = "en"
)

// word is a text in both languages, divided by a bar.
type word string

const (
	rate       word = "bagian tepat waktu|share on time"
	met        word = "tepat waktu|kept"
	breached   word = "lewat|broken"
	pending    word = "belum diputuskan|not decided yet"
	exempt     word = "dikecualikan|exempt"
	unobserved word = "tak dicatat|not recorded"
	median     word = "median, jam|median, hours"
	p90        word = "persentil 90, jam|90th percentile, hours"
	ratings    word = "jumlah penilaian|ratings"
	mean       word = "rata-rata, 1–5|mean, 1–5"
	previously word = "pembanding|compared period"

	title       word = "Rekap Pengaduan|Complaints recap"
	simulated   word = "SIMULASI: semua atau sebagian pengaduan dibuat oleh simulator.|SIMULATION: some or all complaints were made by the simulator."
	windowWord  word = "Jendela waktu|Window"
	comparedTo  word = "Pembanding|Compared with"
	asOfWord    word = "Keadaan per|As of"
	basisWord   word = "Basis|Basis"
	filterWord  word = "Saringan|Filter"
	allWord     word = "semua pengaduan|all complaints"
	stateWord   word = "Keadaan data|State of the data"
	profileWord word = "Versi profil|Profile version"
	sourceWord  word = "Sumber|Sources"
	silentWord  word = "diam|silent"
	neverWord   word = "belum pernah terdengar|never heard"
	allTime     word = "seluruh waktu|all time"
	running     word = "belum berakhir|not ended"
	ownBasis    word = "masing-masing ukuran menurut basisnya sendiri, lihat lembar Definisi|each measure by its own basis, see sheet Definitions"
	noData      word = "tak ada data|no data"
	lowNote     word = "* kasus lebih sedikit dari %d: angka ini belum banyak berarti. \"tak ada data\" bukan nol.|* fewer than %d cases: this figure says little yet. \"no data\" is not zero."
	sumNote     word = "Baris dijumlah menjadi angka kota; tingkat, lama, dan skor dihitung ulang dari semua kasus, bukan rata-rata baris. Angka \"putusan janji\" tetap pada perangkat daerah yang bertanggung jawab saat putusan.|Rows add up to the city's counts; rates, durations and scores are computed from all cases, not averaged over rows. A verdict stays with the department that was in charge when it was given."

	sheetSummary     word = "Rekap|Recap"
	sheetDepartments word = "Perangkat daerah|Departments"
	sheetPillars     word = "Pilar|Pillars"
	sheetBoth        word = "Pilar x perangkat daerah|Pillars x departments"
	sheetDefinitions word = "Definisi|Definitions"
	figureWord       word = "Ukuran|Measure"
	cityWord         word = "Seluruh kota|Whole city"
	codeWord         word = "Kode|Code"
	nameWord         word = "Nama|Name"
	pillarWord       word = "Pilar|Pillar"
	departmentWord   word = "Perangkat daerah|Department"
	columnWord       word = "Kolom|Column"
	meaningWord      word = "Artinya|Meaning"
	unitWord         word = "Satuan|Unit"
	targetWord       word = "Target|Target"
	totalWord        word = "Jumlah|Total"
	noPillar         word = "Belum dipilah|Unsorted"
	noDepartment     word = "Belum ditugaskan|Not assigned"
)

func (w word) in(l Language) string {
	local, english, _ := strings.Cut(string(w), "|")
	return pick(l, local, english)
}

func pick(l Language, local, english string) string {
	if l == English && english != "" {
		return english
	}
	return local
}

var months = [...]string{"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}

// date writes a day as the language does: 24 November 2026.
func date(t time.Time, l Language) string {
	if l == English {
		return t.Format("2 January 2006")
	}
	return t.Format("2 ") + months[t.Month()-1] + t.Format(" 2006")
}

// clock writes a moment of the city: 24 November 2026 pukul 14.37.05 WIB.
func clock(t time.Time, l Language) string {
	if l == English {
		return date(t, l) + t.Format(", 15:04:05 MST")
	}
	return date(t, l) + t.Format(" pukul 15.04.05 MST")
}

// plain writes a number for machines: with a point, and without needless decimals.
func plain(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

var bases = map[cube.Basis]word{
	cube.BasisEvent:  "kejadian: momen ukuran itu sendiri dalam jendela|event: the measure's own moment in the window",
	cube.BasisDue:    "jatuh tempo: janji yang jatuh tempo dalam jendela|due: promises that fall due in the window",
	cube.BasisCohort: "kohort: pengaduan yang masuk dalam jendela|cohort: complaints submitted in the window",
}

var units = map[string]word{
	"complaints": "pengaduan|complaints", "share": "bagian dari 1|share of 1", "hours": "jam|hours",
	"rating": "nilai 1–5|rating 1–5", "index": "indeks|index",
}
