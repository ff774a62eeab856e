package sheet

import (
	"errors"
	"fmt"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// remedy ends every refusal of a workbook.
const remedy = `save it as "CSV UTF-8" and import that`

// show is a name of the file for an error: quoted, on one line, cut.
func show(name string) string {
	const most = 80
	if r := []rune(strings.ToValidUTF8(name, "?")); len(r) > most {
		return fmt.Sprintf("%q…", string(r[:most]))
	}
	return fmt.Sprintf("%q", name)
}

// bytesOf is a size for people.
func bytesOf(n uint64) string {
	switch {
	case n < 10<<10:
		return fmt.Sprintf("%d bytes", n)
	case n < 10<<20:
		return fmt.Sprintf("%d KB", n>>10)
	default:
		return fmt.Sprintf("%d MB", n>>20)
	}
}

func errDamaged(format string, args ...any) error {
	return city.Errorf(city.CodeInvalid, "%s cannot be read, the file is damaged; export it again, or "+remedy, fmt.Sprintf(format, args...))
}

// errBudget says that one item of a part is longer than Limits.Item.
var errBudget = errors.New("item too long")
