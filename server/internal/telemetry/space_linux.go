package telemetry

import "syscall"

// space asks the system for the room under a folder.
func space(folder string) (Space, error) {
	var s syscall.Statfs_t
	if err := syscall.Statfs(folder, &s); err != nil {
		return Space{}, err
	}
	unit := uint64(s.Bsize)
	return Space{Size: s.Blocks * unit, Available: s.Bavail * unit}, nil
}

// spaceKnown tells whether this system can be asked.
const spaceKnown = true
