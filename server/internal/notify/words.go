package notify

// speech is how a language tells of alerts.
type speech struct {
	firing, resolved   string // headings
	newAlerts, allOver string // subjects; %d alerts
	test, testBody     string
	more               string // %d alerts
	figure, above      string
	below, since       string
	ended, level       string
	open, sensitive    string
	none, footer       string
}

var speeches = map[string]*speech{
	"id": {
		firing: "Peringatan", resolved: "Sudah pulih",
		newAlerts: "%d peringatan", allOver: "%d peringatan pulih",
		test: "Uji coba", testBody: "Ini uji coba: tidak ada yang salah. Pesan peringatan sampai ke alamat ini.",
		more:   "dan %d peringatan lain",
		figure: "Angka", above: "di atas ambang", below: "di bawah ambang", since: "Sejak", ended: "Pulih", level: "Tingkat",
		open: "Lihat aduan", sensitive: "kategori sensitif", none: "Belum ditentukan",
		footer: "Dikirim oleh tugu. Pesan ini tidak memuat data pribadi.",
	},
	"en": {
		firing: "Alerts", resolved: "Resolved",
		newAlerts: "%d alert(s)", allOver: "%d alert(s) resolved",
		test: "Test", testBody: "This is a test: nothing is wrong. Messages about alerts reach this address.",
		more:   "and %d more",
		figure: "Figure", above: "above the threshold", below: "below the threshold", since: "Since", ended: "Resolved", level: "Level",
		open: "See the complaints", sensitive: "a sensitive category", none: "Not assigned",
		footer: "Sent by tugu. This message holds no personal data.",
	},
}

// words returns the speech of a language; what tugu does not speak is told in English.
func words(language string) *speech {
	if s := speeches[language]; s != nil {
		return s
	}
	return speeches["en"]
}
