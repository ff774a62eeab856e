package intake

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// Looking at an unknown file.
const (
	explainRecords = 500 // records that are looked at
	maxWords       = 40  // different values up to which a column may be a list of words
)

// fieldNames are names of columns, folded, by which sources are known to call
// tugu's fields; the first of a field fits best.
var fieldNames = []struct {
	field string
	names []string
}{
	{"externalId", []string{"externalid", "trackingid", "servicerequestid", "srrecordid", "id", "nomor", "nomortiket", "noaduan", "ticketid", "casenumber", "uniquekey"}},
	{"submittedAt", []string{"submittedat", "requesteddatetime", "tanggallaporanmasuk", "createddate", "createdat", "tanggalmasuk", "tanggal", "opened", "datecreated"}},
	{"submittedTime", []string{"waktulaporanmasuk", "jammasuk", "waktu", "jam"}},
	{"closedAt", []string{"closedat", "closedate", "closed", "tanggalselesai", "dateclosed"}},
	{"statusAt", []string{"statusat", "updateddatetime", "statusdate", "updatedat", "tanggalstatus"}},
	{"respondedAt", []string{"respondedat", "tanggaltanggapan"}},
	{"assignedAt", []string{"assignedat", "tanggaldisposisi"}},
	{"resolutionDue", []string{"resolutiondue", "duedate", "expecteddatetime", "batas"}},
	{"status", []string{"status", "statuslaporan", "srstatus", "requeststatus"}},
	{"category", []string{"category", "kategori", "servicename", "srtype", "servicecode", "jenis", "complainttype", "casetype"}},
	{"channel", []string{"channel", "sumberlaporan", "methodreceived", "kanal", "sumber", "source"}},
	{"department", []string{"department", "instansiterdisposisi", "agencyresponsible", "agency", "opd", "dinas", "perangkatdaerah"}},
	{"kecamatan", []string{"kecamatan"}},
	{"kelurahan", []string{"kelurahan"}},
	{"district", []string{"district", "councildistrict", "neighborhood", "wilayah"}}, //nolint:misspell // as American cities write it
	{"latitude", []string{"latitude", "lat", "lintang"}},
	{"longitude", []string{"longitude", "long", "lng", "lon", "bujur"}},
	{"address", []string{"address", "alamat", "lokasi"}},
	{"title", []string{"title", "judullaporan", "judul", "subject"}},
	{"text", []string{"text", "description", "isilaporanawal", "isi", "deskripsi", "laporan"}},
	{"finalText", []string{"isilaporanakhir"}},
	{"confidence", []string{"tipelaporan(anonim/rahasia)", "tipelaporan"}},
	{"reporter", []string{"namapelapor", "pelapor", "reporter"}},
	{"priority", []string{"priority", "prioritas"}},
}

// knownLayouts are layouts of moments, the safest first. Dates whose order of day
// and month the values do not prove come out as a question.
var knownLayouts = []string{
	"2006-01-02T15:04:05Z07:00", "2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02",
	"2 Jan 2006 15:04:05", "2 Jan 2006 15:04", "2 Jan 2006", "02/01/2006 15:04:05", "01/02/2006 15:04:05",
	"01/02/2006 03:04:05 PM", "02/01/2006 15:04", "01/02/2006 15:04", "02/01/2006", "01/02/2006",
}

// Explain looks at an unknown file and writes a file mapping for the profile as
// YAML, with how sure it is of each part. It shows no value of a column that may
// be personal: words of columns with few different values alone.
func Explain(r io.Reader, name string, w io.Writer) error {
	e, err := look(r, name)
	if err != nil {
		return err
	}
	if _, err := io.WriteString(w, e.yaml()); err != nil {
		return fmt.Errorf("print explanation: %w", err)
	}
	return nil
}

// looked is what was seen of a file.
type looked struct {
	name      string
	delimiter byte
	records   int
	names     []string
	values    []map[string]int // per column, up to maxWords+1 different ones
	filled    []int
	layouts   []map[string]int // per column, how many values each layout reads
	faults    int
}

// look reads the beginning of a file with every column mapped to itself.
func look(r io.Reader, name string) (*looked, error) {
	probe := &city.FileMapping{}
	t, err := openTable(&countingReader{r: r}, name, probe)
	if err != nil {
		return nil, err
	}
	defer t.close()
	e := &looked{name: name}
	switch t := t.(type) {
	case *csvTable:
		err = e.lookCSV(t)
	case *objectTable:
		err = e.lookObjects(t)
	}
	if err != nil {
		return nil, err
	}
	if e.records == 0 {
		return nil, city.Errorf(city.CodeInvalid, "%s holds no records that can be read", name)
	}
	return e, nil
}

func (e *looked) lookCSV(t *csvTable) error {
	head, _, _ := strings.Cut(strings.TrimPrefix(string(t.first), "\ufeff"), "\n")
	e.delimiter = ','
	for _, d := range []byte(";\t|") {
		if strings.Count(head, string(d)) > strings.Count(head, string(e.delimiter)) {
			e.delimiter = d
		}
	}
	t.delimiter = e.delimiter
	header, err := t.scanner.next()
	if err != nil || header.fault != nil {
		return city.Errorf(city.CodeInvalid, "%s: the header cannot be read", e.name)
	}
	e.declare(header.fields)
	for e.records < explainRecords {
		r, err := t.scanner.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if r.fault != nil || len(r.fields) != len(e.names) {
			e.faults++
			continue
		}
		e.see(r.fields)
	}
	return nil
}

func (e *looked) lookObjects(t *objectTable) error {
	var raws []string
	for len(raws) < explainRecords {
		r, err := t.object()
		if err != nil {
			if errors.Is(err, io.EOF) || len(raws) > 0 {
				break
			}
			return err
		}
		if r.fault != nil {
			e.faults++
			continue
		}
		raws = append(raws, r.raw)
	}
	names := t.header
	if names == nil {
		names = memberNames(raws)
	}
	e.declare(names)
	for _, raw := range raws {
		fields, f := objectFields(raw, e.names)
		if f != nil {
			e.faults++
			continue
		}
		e.see(fields)
	}
	return nil
}

func (e *looked) declare(names []string) {
	for _, n := range names {
		e.names = append(e.names, strings.TrimSpace(n))
	}
	e.values, e.layouts, e.filled = make([]map[string]int, len(names)), make([]map[string]int, len(names)), make([]int, len(names))
	for i := range names {
		e.values[i], e.layouts[i] = map[string]int{}, map[string]int{}
	}
}

func (e *looked) see(fields []string) {
	e.records++
	for i, v := range fields {
		if v = strings.TrimSpace(v); v == "" {
			continue
		}
		e.filled[i]++
		if len(e.values[i]) <= maxWords {
			e.values[i][cut(v, 60)]++
		}
		for _, l := range knownLayouts {
			text := v
			if strings.Contains(l, "Jan") {
				text = englishMonths(v)
			}
			if _, err := time.Parse(l, text); err == nil {
				e.layouts[i][l]++
			}
		}
	}
}

// layout returns the layout that reads most values of a column, and whether
// another one that means another day reads as many.
func (e *looked) layout(i int) (best string, share float64, ambiguous bool) {
	most := 0
	for _, l := range knownLayouts {
		if n := e.layouts[i][l]; n > most {
			best, most = l, n
		}
	}
	if most == 0 {
		return "", 0, false
	}
	if swapped := swapDay(best); swapped != best {
		ambiguous = e.layouts[i][swapped] == most
	}
	return best, float64(most) / float64(e.filled[i]), ambiguous
}

func swapDay(layout string) string {
	if strings.HasPrefix(layout, "02/01") {
		return "01/02" + layout[5:]
	}
	if strings.HasPrefix(layout, "01/02") {
		return "02/01" + layout[5:]
	}
	return layout
}

// column finds the column that fits a field by name: exactly, else by its end
// ("fields.status").
func (e *looked) column(names []string) int {
	for _, want := range names {
		for i, n := range e.names {
			if fold(n) == want {
				return i
			}
		}
	}
	for _, want := range names {
		for i, n := range e.names {
			if at := strings.LastIndexByte(n, '.'); at >= 0 && fold(n[at+1:]) == want {
				return i
			}
		}
	}
	return -1
}

func sortedWords(m map[string]int) []string {
	words := make([]string, 0, len(m))
	for w := range m {
		words = append(words, w)
	}
	slices.SortFunc(words, func(a, b string) int {
		if m[a] != m[b] {
			return m[b] - m[a]
		}
		return strings.Compare(a, b)
	})
	return words
}
