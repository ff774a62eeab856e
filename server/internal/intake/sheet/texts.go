package sheet

import (
	"bufio"
	"encoding/binary"
	"encoding/xml"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/tugu-city/tugu/server/city"
)

// texts are the shared texts of a workbook, on disk: the texts one after another,
// and where each ends.
type texts struct {
	data, ends *os.File
	count      int
	kept       map[int]string // short ones that were asked for lately
}

const (
	cutFlag  = 1 << 63 // of an end: the text is longer than Limits.Cell, its beginning is kept
	maxKept  = 8192
	maxShort = 128
)

// readTexts moves the table of shared texts to disk.
func (b *Book) readTexts(part string) error {
	f := b.parts[part]
	if err := b.check(f, "the table of the workbook's texts", b.limits.Strings); err != nil {
		return err
	}
	t := &texts{kept: map[int]string{}}
	b.texts = t
	var err error
	if t.data, err = temporary(); err != nil {
		return err
	}
	if t.ends, err = temporary(); err != nil {
		return err
	}
	r, err := f.Open()
	if err != nil {
		return errDamaged("the table of the workbook's texts")
	}
	defer r.Close() // read only
	in := &budget{r: r, left: b.limits.Item}
	return t.fill(xml.NewDecoder(in), in, b.limits)
}

func (t *texts) fill(dec *xml.Decoder, in *budget, l Limits) error {
	data, ends := bufio.NewWriterSize(t.data, 64<<10), bufio.NewWriterSize(t.ends, 64<<10)
	end := uint64(0)
	if _, _, err := child(dec); err != nil { // sst
		return t.fault(err, l)
	}
	for {
		in.left = l.Item
		el, ok, err := child(dec)
		if err == nil && ok && el.Name.Local != "si" {
			if err = skip(dec); err == nil {
				continue
			}
		}
		if err != nil {
			return t.fault(err, l)
		}
		if !ok {
			break
		}
		if t.count == l.Count {
			return city.Errorf(city.CodeTooLarge, "the workbook has more than %d different texts; "+remedy, l.Count)
		}
		text, long, err := richText(dec, l.Cell)
		if err != nil {
			return t.fault(err, l)
		}
		end += uint64(len(text))
		mark := end
		if long {
			mark |= cutFlag
		}
		_, _ = data.WriteString(text) // Flush tells
		_, _ = ends.Write(binary.LittleEndian.AppendUint64(nil, mark))
		t.count++
	}
	if err := errors.Join(data.Flush(), ends.Flush()); err != nil {
		return fmt.Errorf("spool the texts of a workbook: %w", err)
	}
	return nil
}

func (t *texts) fault(err error, l Limits) error {
	if errors.Is(err, errBudget) {
		return city.Errorf(city.CodeTooLarge, "text %d of the workbook is longer than %s; "+remedy, t.count+1, bytesOf(uint64(l.Item))) //nolint:gosec // limits are not negative
	}
	var disk *fs.PathError
	if errors.As(err, &disk) {
		return err
	}
	return errDamaged("text %d of the workbook", t.count+1)
}

// span returns where a shared text lies; ok is false where there is none of that number.
func (t *texts) span(i int) (from, to uint64, long, ok bool, err error) {
	if t == nil || i < 0 || i >= t.count {
		return 0, 0, false, false, nil
	}
	var buf [16]byte
	at := buf[:]
	if i == 0 {
		at = buf[8:]
	}
	if _, err := t.ends.ReadAt(at, max(0, int64(i)-1)*8); err != nil {
		return 0, 0, false, false, fmt.Errorf("read the texts of a workbook: %w", err)
	}
	from, to = binary.LittleEndian.Uint64(buf[:])&^cutFlag, binary.LittleEndian.Uint64(buf[8:])
	return from, to &^ cutFlag, to&cutFlag != 0, true, nil
}

// text returns the bytes of a span.
func (t *texts) text(i int, from, to uint64) (string, error) {
	if s, ok := t.kept[i]; ok {
		return s, nil
	}
	buf := make([]byte, to-from)
	if _, err := t.data.ReadAt(buf, int64(from)); err != nil { //nolint:gosec // far below the size of a disk
		return "", fmt.Errorf("read the texts of a workbook: %w", err)
	}
	s := string(buf)
	if len(s) <= maxShort {
		if len(t.kept) == maxKept {
			clear(t.kept)
		}
		t.kept[i] = s
	}
	return s, nil
}

func (t *texts) close() error {
	var err error
	for _, f := range []*os.File{t.data, t.ends} {
		if f != nil {
			err = errors.Join(err, discard(f))
		}
	}
	return err
}
