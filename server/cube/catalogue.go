package cube

// Direction says whether more of a measure is better.
type Direction string

// Directions, as the API spells them.
const (
	HigherIsBetter Direction = "HIGHER_IS_BETTER"
	LowerIsBetter  Direction = "LOWER_IS_BETTER"
	Neutral        Direction = "NEUTRAL"
)

// Definition is what the catalogue says of a measure.
type Definition struct {
	Code                       Measure
	LabelID, LabelEN           string
	DefinitionID, DefinitionEN string
	Unit                       string // complaints, share, hours, rating, index, per 1,000 residents
	Direction                  Direction
	Kind                       string // flow, stock, compliance, duration, ratio, survey, index
	Additive                   bool   // the rows of a table by dimensions add up to its total
	DefaultBasis               Basis
	Bases                      []Basis
	Parts                      []Part // that open; empty = the measure itself
	Opens                      bool   // without a part
	OpensAs                    string // what to open instead, for one that does not open at all
}

var (
	verdictPartList = []Part{PartMet, PartBreached, PartPending, PartExempt, PartUnobserved, PartNumerator, PartDenominator}
	ratioParts      = []Part{PartNumerator, PartDenominator}
)

var definitions = []Definition{
	{
		Code: Received, LabelID: "Pengaduan masuk", LabelEN: "Received",
		DefinitionID: "Pengaduan yang disampaikan, termasuk duplikat.",
		DefinitionEN: "Complaints submitted, duplicates included.",
		Unit:         "complaints", Direction: Neutral, Kind: "flow", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: Responded, LabelID: "Ditanggapi", LabelEN: "Responded",
		DefinitionID: "Tanggapan pertama: mana yang lebih dulu antara jawaban publik pertama dan hasil pertama.",
		DefinitionEN: "First responses: the earlier of the first public answer and the first result.",
		Unit:         "complaints", Direction: Neutral, Kind: "flow", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: Resolved, LabelID: "Selesai dengan hasil", LabelEN: "Resolved",
		DefinitionID: "Episode terbuka yang berakhir dengan diumumkannya hasil.",
		DefinitionEN: "Open episodes ended by the announcement of a result.",
		Unit:         "complaints", Direction: Neutral, Kind: "flow", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: Closed, LabelID: "Ditutup", LabelEN: "Closed",
		DefinitionID: "Episode terbuka yang ditutup tanpa hasil.",
		DefinitionEN: "Open episodes closed without a result.",
		Unit:         "complaints", Direction: Neutral, Kind: "flow", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: Rejected, LabelID: "Ditolak", LabelEN: "Rejected",
		DefinitionID: "Episode terbuka yang berakhir karena bukan kewenangan kota atau tidak sah.",
		DefinitionEN: "Open episodes ended as not the city's, or invalid.",
		Unit:         "complaints", Direction: Neutral, Kind: "flow", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: Duplicates, LabelID: "Duplikat", LabelEN: "Duplicates",
		DefinitionID: "Episode terbuka yang berakhir karena sama dengan pengaduan lain.",
		DefinitionEN: "Open episodes ended as the same as another complaint.",
		Unit:         "complaints", Direction: Neutral, Kind: "flow", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: Reopened, LabelID: "Dibuka kembali", LabelEN: "Reopened",
		DefinitionID: "Pengaduan berakhir yang dibuka kembali: episode baru dimulai.",
		DefinitionEN: "Ended complaints opened again: a new episode begins.",
		Unit:         "complaints", Direction: LowerIsBetter, Kind: "flow", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: Ended, LabelID: "Berakhir", LabelEN: "Ended",
		DefinitionID: "Selesai + ditutup + ditolak + duplikat.",
		DefinitionEN: "resolved + closed + rejected + duplicates.",
		Unit:         "complaints", Direction: Neutral, Kind: "flow", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: Net, LabelID: "Perubahan bersih", LabelEN: "Net",
		DefinitionID: "Masuk + dibuka kembali - berakhir: pertambahan pengaduan terbuka.",
		DefinitionEN: "received + reopened - ended: the growth of open.",
		Unit:         "complaints", Direction: LowerIsBetter, Kind: "flow", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: false, OpensAs: "RECEIVED, REOPENED, ENDED",
	},
	{
		Code: Open, LabelID: "Terbuka", LabelEN: "Open",
		DefinitionID: "Episode terbuka pada akhir jendela waktu.",
		DefinitionEN: "Open episodes at the window's end.",
		Unit:         "complaints", Direction: LowerIsBetter, Kind: "stock", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: AwaitingResponse, LabelID: "Belum ditanggapi", LabelEN: "Awaiting response",
		DefinitionID: "Pengaduan terbuka yang belum mendapat tanggapan pertama, bila sumbernya mencatat tanggapan.",
		DefinitionEN: "Open complaints without a first response, where the source records responses.",
		Unit:         "complaints", Direction: LowerIsBetter, Kind: "stock", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: ResponseOverdue, LabelID: "Tanggapan lewat janji", LabelEN: "Response overdue",
		DefinitionID: "Terbuka, janji menanggapi dilanggar dan masih belum dipenuhi.",
		DefinitionEN: "Open, with the promise to respond broken and still unmet.",
		Unit:         "complaints", Direction: LowerIsBetter, Kind: "stock", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: ResolutionOverdue, LabelID: "Hasil lewat janji", LabelEN: "Resolution overdue",
		DefinitionID: "Terbuka, janji hasil dilanggar dan masih belum dipenuhi.",
		DefinitionEN: "Open, with the promise of a result broken and still unmet.",
		Unit:         "complaints", Direction: LowerIsBetter, Kind: "stock", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: Overdue, LabelID: "Lewat janji", LabelEN: "Overdue",
		DefinitionID: "Terbuka, salah satu janji dilanggar dan masih belum dipenuhi.",
		DefinitionEN: "Open, with either promise broken and still unmet.",
		Unit:         "complaints", Direction: LowerIsBetter, Kind: "stock", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: AtRisk, LabelID: "Segera jatuh tempo", LabelEN: "At risk",
		DefinitionID: "Terbuka, satu janji jatuh tempo dalam batas waktu profil (24 jam), dan tidak ada yang lewat.",
		DefinitionEN: "Open, with a promise due within the profile's limit (24 h) and none overdue.",
		Unit:         "complaints", Direction: LowerIsBetter, Kind: "stock", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: Unanswered, LabelID: "Tak pernah dijawab", LabelEN: "Unanswered",
		DefinitionID: "Pengaduan, terbuka atau tidak, yang janji tanggapannya sudah lewat tanpa jawaban apa pun: setiap pengaduan didengar.",
		DefinitionEN: "Complaints, open or not, whose promise to respond passed without any answer: every complaint is listened to.",
		Unit:         "complaints", Direction: LowerIsBetter, Kind: "stock", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: ResponseOnTime, LabelID: "Tanggapan tepat waktu", LabelEN: "Response on time",
		DefinitionID: "Responsif: janji menanggapi yang ditepati dibagi semua yang sudah diputuskan.",
		DefinitionEN: "Responsive: promises to respond that were kept / all that were decided.",
		Unit:         "share", Direction: HigherIsBetter, Kind: "compliance", Additive: false,
		DefaultBasis: BasisDue, Bases: []Basis{BasisDue, BasisEvent, BasisCohort}, Parts: verdictPartList, Opens: false, OpensAs: "",
	},
	{
		Code: ResolutionOnTime, LabelID: "Hasil tepat waktu", LabelEN: "Resolution on time",
		DefinitionID: "Cepat: janji hasil yang ditepati dibagi semua yang sudah diputuskan.",
		DefinitionEN: "Fast: promises of a result that were kept / all that were decided.",
		Unit:         "share", Direction: HigherIsBetter, Kind: "compliance", Additive: false,
		DefaultBasis: BasisDue, Bases: []Basis{BasisDue, BasisEvent, BasisCohort}, Parts: verdictPartList, Opens: false, OpensAs: "",
	},
	{
		Code: ResponseTime, LabelID: "Waktu tanggapan", LabelEN: "Response time",
		DefinitionID: "Dari penyampaian sampai tanggapan pertama; persentil eksak.",
		DefinitionEN: "From submission to first response; exact percentiles.",
		Unit:         "hours", Direction: LowerIsBetter, Kind: "duration", Additive: false,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: ResolutionTime, LabelID: "Waktu penyelesaian", LabelEN: "Resolution time",
		DefinitionID: "Dari penyampaian sampai hasil pertama; persentil eksak.",
		DefinitionEN: "From submission to first result; exact percentiles.",
		Unit:         "hours", Direction: LowerIsBetter, Kind: "duration", Additive: false,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: AgeingMeasure, LabelID: "Umur", LabelEN: "Ageing",
		DefinitionID: "Pengaduan terbuka menurut waktu sejak penyampaian, juga setelah dibuka kembali.",
		DefinitionEN: "Open complaints by time since submission, also after reopening.",
		Unit:         "complaints", Direction: LowerIsBetter, Kind: "stock", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: ageParts, Opens: true, OpensAs: "",
	},
	{
		Code: Clearance, LabelID: "Tingkat penyelesaian", LabelEN: "Clearance",
		DefinitionID: "Berakhir dibagi masuk.",
		DefinitionEN: "ended / received.",
		Unit:         "share", Direction: HigherIsBetter, Kind: "ratio", Additive: false,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: ratioParts, Opens: false, OpensAs: "",
	},
	{
		Code: ReopenRate, LabelID: "Tingkat pembukaan kembali", LabelEN: "Reopen rate",
		DefinitionID: "Berakhir dalam jendela dan dibuka kembali dalam 30 hari, dibagi berakhir.",
		DefinitionEN: "Ended in the window and reopened within 30 days / ended.",
		Unit:         "share", Direction: LowerIsBetter, Kind: "ratio", Additive: false,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: ratioParts, Opens: false, OpensAs: "",
	},
	{
		Code: TransferRate, LabelID: "Tingkat pelimpahan", LabelEN: "Transfer rate",
		DefinitionID: "Dua perangkat daerah atau lebih, dibagi yang pertama kali ditugaskan dalam jendela.",
		DefinitionEN: "Two or more departments / first assigned in the window.",
		Unit:         "share", Direction: LowerIsBetter, Kind: "ratio", Additive: false,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: ratioParts, Opens: false, OpensAs: "",
	},
	{
		Code: TransfersOut, LabelID: "Dilimpahkan keluar", LabelEN: "Transfers out",
		DefinitionID: "Pelimpahan, dihitung pada perangkat daerah pengirim.",
		DefinitionEN: "Transfers, counted for the sending department.",
		Unit:         "complaints", Direction: LowerIsBetter, Kind: "flow", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: TransfersIn, LabelID: "Diterima dari pelimpahan", LabelEN: "Transfers in",
		DefinitionID: "Pelimpahan, dihitung pada perangkat daerah penerima.",
		DefinitionEN: "Transfers, counted for the receiving department.",
		Unit:         "complaints", Direction: Neutral, Kind: "flow", Additive: true,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: Accuracy, LabelID: "Tepat", LabelEN: "Accuracy",
		DefinitionID: "Berakhir tanpa pelimpahan dan tanpa dibuka kembali dalam 30 hari, dibagi berakhir.",
		DefinitionEN: "Ended without transfer and without reopening within 30 days / ended.",
		Unit:         "share", Direction: HigherIsBetter, Kind: "ratio", Additive: false,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: ratioParts, Opens: false, OpensAs: "",
	},
	{
		Code: Accountability, LabelID: "Akuntabel", LabelEN: "Accountability",
		DefinitionID: "Berakhir dengan jawaban publik, dibagi berakhir.",
		DefinitionEN: "Ended with a public answer / ended.",
		Unit:         "share", Direction: HigherIsBetter, Kind: "ratio", Additive: false,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: ratioParts, Opens: false, OpensAs: "",
	},
	{
		Code: SatisfactionScore, LabelID: "Kepuasan", LabelEN: "Satisfaction",
		DefinitionID: "Penilaian terakhir tiap pengaduan, 1 sampai 5; csat = bagian nilai 4 dan 5.",
		DefinitionEN: "Last rating of each complaint, 1 to 5; csat = share of 4 and 5.",
		Unit:         "rating", Direction: HigherIsBetter, Kind: "survey", Additive: false,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: PerThousand, LabelID: "Per 1.000 penduduk", LabelEN: "Per thousand",
		DefinitionID: "Masuk per 1.000 penduduk kota atau kecamatan, penduduk terakhir sebelum akhir jendela.",
		DefinitionEN: "received per 1,000 residents of the city or kecamatan, latest population before the window's end.",
		Unit:         "per 1,000 residents", Direction: Neutral, Kind: "ratio", Additive: false,
		DefaultBasis: BasisEvent, Bases: []Basis{BasisEvent, BasisCohort}, Parts: nil, Opens: true, OpensAs: "",
	},
	{
		Code: Score, LabelID: "Skor", LabelEN: "Score",
		DefinitionID: "Rata-rata KPI yang bertarget, masing-masing sebagai bagian dari targetnya, paling banyak 2 (target / nilai bila lebih rendah lebih baik: nilai 0 berarti 2); KPI dengan kasus terlalu sedikit tidak ikut. Tiap KPI memakai basis yang diminta.",
		DefinitionEN: "Mean of the KPIs that have a target, each as a share of it (target / actual where lower is better: 0 then scores 2), capped at 2; KPIs of too few cases are left out. Each KPI is taken in the basis asked for.",
		Unit:         "index", Direction: HigherIsBetter, Kind: "index", Additive: false,
		DefaultBasis: BasisDue, Bases: []Basis{BasisDue, BasisEvent, BasisCohort}, Parts: nil, Opens: false, OpensAs: "the KPIs that have a target",
	},
}

// AdditiveOverTime reports whether periods add up, too: stocks are counted at the end of each.
func (d *Definition) AdditiveOverTime() bool { return d.Additive && d.Kind == "flow" }

// Catalogue returns the definition of every measure.
func Catalogue() []Definition { return definitions }

func definitionOf(m Measure) (*Definition, bool) {
	if i, ok := measureIndex[m]; ok {
		return &definitions[i], true // same order; a test holds it
	}
	return nil, false
}

// DirectionOf returns whether more of m is better.
func DirectionOf(m Measure) Direction {
	if d, ok := definitionOf(m); ok {
		return d.Direction
	}
	return Neutral
}

// DimensionDefinition is what the catalogue says of a dimension.
type DimensionDefinition struct {
	Code                       Dimension
	LabelID, LabelEN           string
	DefinitionID, DefinitionEN string
}

var dimensionDefinitions = []DimensionDefinition{
	{Pillar, "Pilar", "Pillar", "Pilar kota cerdas menurut kategori pengaduan.", "Smart-city pillar, by the complaint's category."},
	{Programme, "Program", "Programme", "Program kota menurut kategori pengaduan.", "Programme of the city, by the complaint's category."},
	{AssetClass, "Kelas aset", "Asset class", "Kelas aset kota menurut kategori pengaduan.", "Class of city assets, by the complaint's category."},
	{Department, "Perangkat daerah", "Department", "Perangkat daerah yang bertanggung jawab; putusan janji tetap pada yang bertanggung jawab saat itu.", "Department in charge; a verdict stays with the one in charge when it was given."},
	{Category, "Kategori", "Category", "Pokok pengaduan.", "What the complaint is about."},
	{Kecamatan, "Kecamatan", "Kecamatan", "Kecamatan lokasi.", "Kecamatan of the location."},
	{Kelurahan, "Kelurahan", "Kelurahan", "Kelurahan lokasi.", "Kelurahan of the location."},
	{Channel, "Kanal", "Channel", "Kanal penyampaian.", "Channel of the submission."},
	{Source, "Sumber", "Source", "Sistem asal.", "System of origin."},
	{Status, "Status", "Status", "Status pada saat jawaban.", "Status as of the answer."},
	{Priority, "Prioritas", "Priority", "Prioritas.", "Priority."},
}

// DimensionCatalogue returns the definition of every dimension.
func DimensionCatalogue() []DimensionDefinition { return dimensionDefinitions }
