package intake

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"github.com/tugu-city/tugu/server/city"
)

// stand is where an import stands: it is written in the transaction that writes
// the records before it.
type stand struct {
	Mark   mark   `json:"mark"`
	Report Report `json:"report"`
}

// resume goes on where an interrupted import of the same file stood. A file is
// known by its name, size and beginning, and by every byte up to there.
func (im *importer) resume(ctx context.Context, name string) error {
	sum := sha256.Sum256(fmt.Appendf(nil, "%d\x00%s\x00%s", im.Size, name, im.table.head()))
	im.cursor = "file:" + hex.EncodeToString(sum[:16])
	if im.DryRun || im.Restart {
		return nil
	}
	value, err := im.Sink.Cursor(ctx, im.Source, im.cursor)
	if err != nil {
		return fmt.Errorf("look where the import of %s stands: %w", name, err)
	}
	if value == "" {
		return nil
	}
	var s stand
	if err := json.Unmarshal([]byte(value), &s); err != nil {
		return city.Errorf(city.CodeInvalid, "%s: where its interrupted import stood cannot be read; begin it anew with --restart", name)
	}
	if err := im.table.skip(s.Mark); err != nil {
		return err
	}
	file, elapsed := im.report.File, im.report.Elapsed
	im.report = s.Report
	im.report.File, im.report.Elapsed, im.report.Resumed = file, elapsed, s.Report.Read
	im.before = s.Report.Read
	return nil
}

// errOther says that a file is not the one whose import was interrupted.
func errOther(name string) error {
	return city.Errorf(city.CodeConflict, "%s differs from the file of the same name, size and beginning whose import was interrupted; import it with --restart", name)
}
