package intake_test

import (
	"bytes"
	"encoding/binary"
	"io"
	"runtime"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
)

// utf16Text writes a text as UTF-16 with its byte order mark.
func utf16Text(order binary.AppendByteOrder, text string) string {
	var b []byte
	for _, unit := range utf16.Encode([]rune("\ufeff" + text)) {
		b = order.AppendUint16(b, unit)
	}
	return string(b)
}

// TestTextsOfEveryKindGiveTheSameRecords writes one file in the ways of Windows,
// Excel and old Macintoshes; all of it is taken, to the last character.
func TestTextsOfEveryKindGiveTheSameRecords(t *testing.T) {
	p := load(t, "baltimore")
	plain := header + line("1", "Address", "Jalan Ijén 🙂, \"pojok\"") + line("2", "Address", "dua\nbaris") + line("3")
	tabbed := strings.ReplaceAll(header, ",", "\t") + strings.ReplaceAll(line("1", "Address", "tanpa koma")+line("3"), ",", "\t")
	records := func(name, file string) map[string]string {
		t.Helper()
		sink := &memory{}
		r, err := intake.Import(t.Context(), baltimore(p, sink), strings.NewReader(file), "f.csv")
		if err != nil || r.SetAside != 0 {
			t.Errorf("%s: %+v, error %v", name, r, err)
		}
		balanced(t, r)
		all := map[string]string{}
		for id, rec := range sink.records {
			all[id] = strings.ReplaceAll(rec.Details.Address, "\r\n", "\n")
		}
		return all
	}
	want := map[string]string{"1": "Jalan Ijén 🙂, \"pojok\"", "2": "dua\nbaris", "3": "1 Example St"}
	windows := strings.ReplaceAll(plain, "\n", "\r\n")
	for name, file := range map[string]string{
		"UTF-8": plain, "with a mark": "\ufeff" + plain, "Windows": windows, "Macintosh": strings.ReplaceAll(plain, "\n", "\r"),
		"UTF-16 LE": utf16Text(binary.LittleEndian, windows), "UTF-16 BE": utf16Text(binary.BigEndian, plain),
		"UTF-16 of a Macintosh": utf16Text(binary.BigEndian, strings.ReplaceAll(plain, "\n", "\r")),
		"both line ends":        strings.Replace(plain, "\n", "\r\n", 1), "no last line end": strings.TrimSuffix(plain, "\n"),
	} {
		if d := cmp.Diff(want, records(name, file)); d != "" {
			t.Errorf("%s: want (-), got (+)\n%s", name, d)
		}
	}
	if d := cmp.Diff(map[string]string{"1": "tanpa koma", "3": "1 Example St"}, records("Unicode text", utf16Text(binary.LittleEndian, strings.ReplaceAll(tabbed, "\n", "\r\n")))); d != "" {
		t.Errorf("Excel's Unicode text: want (-), got (+)\n%s", d)
	}
}

// TestDamagedTextsLoseNothing hands in files that are cut or damaged: each record
// is taken or set aside with a reason, and what comes after goes on.
func TestDamagedTextsLoseNothing(t *testing.T) {
	p := load(t, "baltimore")
	good := header + line("1") + line("2")
	three := func(s string) string { return header + line("1") + s + line("3") }
	broken := []byte(utf16Text(binary.LittleEndian, three(line("2", "Address", "x"))))
	at := bytes.Index(broken, []byte("x\x00"))
	copy(broken[at:], []byte{0x3d, 0xd8}) // half a pair
	for name, c := range map[string]struct {
		file         string
		taken, aside int
		reason       string
	}{
		"cut in a record":             {good[:len(good)-40], 1, 1, "FIELD_COUNT"},
		"cut in quotes":               {three(line("2"))[:len(header+line("1"))] + `2,"2`, 1, 1, "QUOTES"},
		"UTF-16 cut in a character":   {strings.TrimSuffix(utf16Text(binary.LittleEndian, good), "\n\x00") + "\n", 1, 1, "ENCODING"},
		"UTF-16 with half a pair":     {string(broken), 2, 1, "ENCODING"},
		"NUL":                         {three(line("2", "Address", "a\x00b")), 2, 1, "NUL_BYTE"},
		"UTF-16 with NUL":             {utf16Text(binary.BigEndian, three(line("2", "Address", "a\x00b"))), 2, 1, "NUL_BYTE"},
		"a block of NUL":              {three(strings.Repeat("\x00", 4096) + "\n"), 2, 1, "NUL_BYTE"},
		"not UTF-8":                   {three(line("2", "Address", "Ij\xe9n")), 2, 1, "ENCODING"},
		"a line with old ends":        {three(strings.TrimSuffix(line("2"), "\n") + "\r" + line("4")), 2, 1, "FIELD_COUNT"},
		"two files one after another": {good + "\ufeff" + header + line("3"), 3, 1, ""},
	} {
		sink := &memory{}
		r, err := intake.Import(t.Context(), baltimore(p, sink), strings.NewReader(c.file), "f.csv")
		if err != nil || r.New != c.taken || r.SetAside != c.aside || c.reason != "" && r.Reason(c.reason) != c.aside {
			t.Errorf("%s: %d taken, %d set aside for %v, error %v", name, r.New, r.SetAside, r.Reasons, err)
		}
		if r.SetAside > 0 && r.Examples[0].Message == "" {
			t.Errorf("%s: no message", name)
		}
		balanced(t, r)
	}
	sink := &memory{}
	r, _ := intake.Import(t.Context(), baltimore(p, sink), strings.NewReader(three(strings.TrimSuffix(line("2"), "\n")+"\r"+line("4"))), "f.csv")
	if !strings.Contains(r.Examples[0].Message, "mixes line ends") {
		t.Errorf("mixed line ends: %s", r.Examples[0].Message)
	}
}

// TestALongLineOfJSONIsSetAside measures that an object of 100 MB is never held.
func TestALongLineOfJSONIsSetAside(t *testing.T) {
	p := load(t, "malang")
	size := int64(100 << 20)
	if racing {
		size = 5 << 20
	}
	good := func(id string) string {
		return string(asJSON([][]string{lapor(id, "3 Mei 2025", "08:00", "", "Website", "", "Selesai", "Klojen", "")}, "", "", "\n"))
	}
	for name, file := range map[string]io.Reader{
		"a string": repeat(good("L1")+`{"Tracking ID":"`, 'x', size, "\"}\n"+good("L2")),
		"blanks":   repeat(good("L1"), ' ', size, "\n"+good("L2")),
		"no end":   repeat(good("L1")+good("L2"), 'x', size, ""),
	} {
		sink := &memory{}
		var start, end runtime.MemStats
		runtime.ReadMemStats(&start)
		r, err := intake.Import(t.Context(), intake.Options{Profile: p.Profile, Source: "SP4N_EXPORT", Sink: sink, Now: now, Log: quiet()}, file, "f.jsonl")
		runtime.ReadMemStats(&end)
		if err != nil || city.CodeOf(err) != "" || r.New != 2 || r.SetAside != 1 || r.Reason("TOO_LONG") != 1 {
			t.Errorf("%s: %d new, %d set aside for %v, error %v", name, r.New, r.SetAside, r.Reasons, err)
		}
		if got := end.TotalAlloc - start.TotalAlloc; got > 40<<20 {
			t.Errorf("%s: %d MB were allocated for an object of %d MB", name, got>>20, size>>20)
		}
		if len(sink.aside) == 1 && sink.aside[0].Origin.Size < size {
			t.Errorf("%s: of the %d bytes %d are told", name, size, sink.aside[0].Origin.Size)
		}
	}
}
