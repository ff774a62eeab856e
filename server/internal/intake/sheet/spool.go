package sheet

import (
	"errors"
	"fmt"
	"os"
)

// temporary makes a file that only this process reads. Where the system allows
// it the file has no name any more, so that a crash leaves nothing of citizens'
// words behind.
func temporary() (*os.File, error) {
	f, err := os.CreateTemp("", "tugu-*.tmp")
	if err != nil {
		return nil, fmt.Errorf("make a temporary file: %w", err)
	}
	_ = os.Remove(f.Name()) // else discard does
	return f, nil
}

func discard(f *os.File) error {
	err := f.Close()
	if e := os.Remove(f.Name()); e != nil && !errors.Is(e, os.ErrNotExist) {
		err = errors.Join(err, e)
	}
	return err
}
