package simulate

import "time"

// Start is when the first simulated complaint may be handed in.
var Start = time.Date(2016, 1, 1, 0, 0, 0, 0, time.FixedZone("WIB", 7*3600))

// yearly is the volume of each year from 2016 on; 2020 stands for the published 869.
var yearly = []float64{0.72, 0.84, 0.96, 1.06, 0.87, 1.05, 1.25, 1.5, 1.8, 2.3, 3.2}

// monthly is the volume of each month: the rains of November to March bring more.
var monthly = [12]float64{1.15, 1.15, 1.1, 0.95, 0.9, 0.95, 1, 0.9, 0.9, 0.95, 1.1, 1.1}

// weekly is the volume of each day from Sunday on, hourly that of each local hour.
var (
	weekly = [7]float64{0.62, 1.2, 1.15, 1.1, 1.08, 0.95, 0.8}
	hourly = [24]float64{
		0.25, 0.15, 0.1, 0.1, 0.15, 0.4, 0.9, 1.6, 2.3, 2.7, 2.6, 2.2,
		1.7, 1.9, 1.9, 1.7, 1.5, 1.4, 1.4, 1.6, 1.6, 1.3, 0.9, 0.5,
	}
)

// channelYears are the shares of channels from 2016 on; between the columns they
// are interpolated. Columns: 2016, 2018, 2020, 2021, 2022, 2023, 2024, 2026.
var (
	channelColumns = []float64{2016, 2018, 2020, 2021, 2022, 2023, 2024, 2026}
	channelYears   = map[string][]float64{
		"SAMBAT_SMS":     {86, 82, 74, 48, 28, 16, 9, 5},
		"SAMBAT_WEB":     {10, 13, 17, 27, 34, 35, 34, 30},
		"SAMBAT_ANDROID": {0, 0, 2, 8, 14, 19, 23, 26},
		"SP4N_LAPOR":     {0, 0.5, 2, 8, 11, 14, 15, 16},
		"INSTAGRAM":      {0.2, 0.8, 1.5, 3, 5, 6, 7, 8},
		"FACEBOOK":       {1.5, 1.5, 1, 1, 1.5, 1.5, 1.5, 1.5},
		"X":              {1.3, 1, 0.6, 0.8, 1, 1, 1, 1},
		"WHATSAPP":       {0, 0, 0.6, 2, 3.5, 5, 7, 10},
		"COUNTER":        {0.6, 0.7, 0.6, 1, 1, 1.3, 1.3, 1.3},
		"LETTER":         {0.2, 0.3, 0.4, 0.5, 0.4, 0.4, 0.4, 0.4},
		"PHONE":          {0.2, 0.2, 0.3, 0.7, 0.6, 0.8, 0.8, 0.8},
	}
)

// channelSources say through which source a channel's complaints come.
var channelSources = map[string]string{
	"SAMBAT_SMS": "SAMBAT", "SAMBAT_WEB": "SAMBAT", "SAMBAT_ANDROID": "SAMBAT", "SP4N_LAPOR": "SP4N",
	"INSTAGRAM": "SOCIAL", "FACEBOOK": "SOCIAL", "X": "SOCIAL", "WHATSAPP": "SOCIAL",
	"COUNTER": "COUNTER", "LETTER": "COUNTER", "PHONE": "COUNTER",
}

// departmentShares are per cent of complaints; those of 2020 are published for the
// first three and, with 8 %, for DPUPRPKP, which later led the list.
var departmentShares = map[string]float64{
	"DISHUB": 24, "DISPENDUKCAPIL": 10, "SATPOLPP": 10, "DPUPRPKP": 12, "DLH": 8, "DISNAKERPMPTSP": 5.5, "DISDIKBUD": 5,
	"DINSOSP3AP2KB": 4, "DINKES": 4, "TUGUTIRTA": 4, "DISKOPINDAG": 3, "BAPENDA": 2.5, "DISKOMINFO": 2.2, "INSPEKTORAT": 1.5,
	"DISPORAPAR": 1.2, "RSUD": 1, "BPBD": 0.8, "BKPSDM": 0.7, "DISPANGTAN": 0.5, "DISPUSSIPDA": 0.3,
}

// categoryFactors weigh the categories of one department against each other.
var categoryFactors = map[string]float64{
	"JURU-PARKIR": 3, "PARKIR-LIAR": 2.5, "KEMACETAN": 1.5, "JALAN-RUSAK": 4, "LAMPU-JALAN": 2.5, "DRAINASE": 1.5, "KTP-KK": 3,
	"SAMPAH": 2, "POHON-TUMBANG": 1.5, "KETERTIBAN": 1.5, "PKL": 1.5, "AIR-PDAM": 2, "PPDB": 2, "JEMBATAN": 0.4, "KEKERASAN": 0.3,
}

// seasons multiply a category's weight in some months.
var seasons = map[string]map[time.Month]float64{
	"BANJIR":        {1: 3, 2: 3, 3: 2, 11: 2.5, 12: 3, 6: 0.2, 7: 0.2, 8: 0.1, 9: 0.2},
	"DRAINASE":      {1: 1.8, 2: 1.8, 3: 1.4, 11: 1.6, 12: 1.8, 7: 0.5, 8: 0.5},
	"JALAN-RUSAK":   {1: 1.6, 2: 1.7, 3: 1.6, 11: 1.3, 12: 1.5, 8: 0.7},
	"POHON-TUMBANG": {1: 2, 2: 1.8, 11: 2, 12: 2, 7: 0.5},
	"BENCANA":       {1: 2.5, 2: 2.5, 3: 1.8, 11: 2, 12: 2.5, 7: 0.3, 8: 0.3},
	"WABAH":         {1: 2.5, 2: 2.5, 3: 2, 4: 1.5, 8: 0.4, 9: 0.4},
	"PPDB":          {5: 2, 6: 8, 7: 6, 1: 0.2, 2: 0.2, 11: 0.2, 12: 0.2},
	"AIR-PDAM":      {8: 1.5, 9: 1.8, 10: 1.6},
	"BANSOS":        {4: 1.6, 5: 1.4},
}

// predecessors name the department that had a category before the mergers of 2020,
// where the merged one had several.
var predecessors = map[string]string{
	"RUMAH-TAK-LAYAK": "DISPERKIM", "LAMPU-JALAN": "DISPERKIM", "JALAN-RUSAK": "DPUPR", "DRAINASE": "DPUPR", "BANJIR": "DPUPR",
	"JEMBATAN": "DPUPR", "TROTOAR": "DPUPR", "TATA-RUANG": "DPUPR", "PERIZINAN": "DPMPTSP", "TENAGA-KERJA": "DISNAKER",
	"PPDB": "DISDIK", "SEKOLAH": "DISDIK", "CAGAR-BUDAYA": "DISBUDPAR", "PARIWISATA": "DISBUDPAR", "EKONOMI-KREATIF": "DISBUDPAR",
	"OLAHRAGA": "DISPORA", "BANSOS": "DINSOS", "ODGJ-TERLANTAR": "DINSOS", "KEKERASAN": "DP3AP2KB",
	"UMKM": "DISKOPUM", "PRODUK-HALAL": "DISPERIN", "PASAR": "DISDAG", "HARGA-POKOK": "DISDAG",
}
