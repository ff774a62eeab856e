package citizen

import (
	"os"
	"testing"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

func TestMain(m *testing.M) { os.Exit(storetest.Main(m)) }
