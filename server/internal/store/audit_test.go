package store

import (
	"fmt"
	"testing"
)

// TestAuditIsOnlyAddedTo holds that the database itself keeps entries as they are.
func TestAuditIsOnlyAddedTo(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		for i := range 3 {
			if err := f.AddAudit(t.Context(), AuditEntry{At: 1, Caller: "desk", Role: "OPERATOR", Action: fmt.Sprint("read ", i)}); err != nil {
				t.Fatal(err)
			}
		}
		for _, statement := range []string{"UPDATE audit SET caller = 'nobody'", "DELETE FROM audit WHERE id = 1", "DELETE FROM audit"} {
			if _, err := f.write.ExecContext(t.Context(), statement); err == nil {
				t.Errorf("%s was done", statement)
			}
		}
		all, err := f.Audit(t.Context(), 0, 2)
		if err != nil || len(all) != 2 || all[0].Action != "read 0" || all[0].Caller != "desk" {
			t.Errorf("%v %v", all, err)
		}
		if rest, err := f.Audit(t.Context(), all[1].ID, 10); err != nil || len(rest) != 1 || rest[0].Action != "read 2" {
			t.Errorf("%v %v", rest, err)
		}
	})
}
