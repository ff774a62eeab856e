package storetest

import (
	"sync"

	"github.com/tugu-city/tugu/server/internal/sealed"
)

// Keys returns keys in memory, the same ones to all tests of a process.
var Keys = sync.OnceValue(func() *sealed.Keys {
	k, err := sealed.New()
	if err != nil { // the system gives no random numbers
		panic(err)
	}
	return k
})
