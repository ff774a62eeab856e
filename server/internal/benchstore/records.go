package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/internal/intake/simulate"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Words of complaints, the frequent ones first; each now and then stands between a prefix
// and a suffix.
var roots = strings.Fields(`jalan rusak lubang lampu mati sampah tumpuk air kotor banjir drainase parkir liar pohon tumbang tiang listrik macet
	lintas trotoar dagang kaki sekolah sakit puskesmas lurah camat mohon segera tindak sudah lama tidak petugas datang warga takut anak malam hari
	depan belakang dekat pasar gang masjid bau got sumbat pipa bocor taman rumput kabel putus papan reklame angkot ojek pungut iuran antre loket`)

type words struct{ *rand.Rand }

func (w words) word() string {
	x := w.Float64()
	root := roots[int(x*x*float64(len(roots)))]
	switch w.IntN(10) {
	case 0:
		return "ber" + root
	case 1:
		return root + "an"
	case 2:
		return "di" + root + "kan"
	case 3:
		return fmt.Sprintf("RT%02d", w.IntN(20))
	case 4: // a name, a street: rare
		b := make([]byte, 4+w.IntN(6))
		for i := range b {
			b[i] = "aiueonrtsklmgdbpj"[w.IntN(17)]
		}
		return string(b)
	}
	return root
}

func (w words) text(n int) string {
	list := make([]string, n)
	for i := range list {
		list[i] = w.word()
	}
	return strings.Join(list, " ")
}

// records yields slices of n simulated complaints of ten years, with words, in the order of
// submission, and the same for the same n.
func (b *bench) records(n int, yield func([]store.Record) error) error {
	w := words{rand.New(rand.NewPCG(1, uint64(n)))}
	const slice = 20_000
	from := time.Now().AddDate(-10, 0, 0)
	step := time.Since(from) / time.Duration((n+slice-1)/slice)
	for done := 0; done < n; {
		some := simulate.History(b.profile.Profile, uint64(done+1), from, from.Add(step), min(slice, n-done))
		from = from.Add(step)
		for i := range some {
			r := &some[i]
			r.Header.ExternalID = fmt.Sprintf("%s-%07d", r.Header.ExternalID, done+i)
			r.Header.ID = [16]byte{} // the store gives one
			r.Details.Reference = fmt.Sprintf("2026-%08X", w.Uint32())
			r.Details.Title, r.Details.Text = w.text(5), w.text(20)
			r.Hash = ""
		}
		if err := yield(some); err != nil {
			return err
		}
		done += len(some)
	}
	return nil
}
