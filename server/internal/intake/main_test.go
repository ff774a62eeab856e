package intake_test

import (
	"os"
	"testing"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestMain stops the PostgreSQL that a test may have started.
func TestMain(m *testing.M) { os.Exit(storetest.Main(m)) }
