package recount_test

import (
	"fmt"
	"testing"

	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/recount/randomcity"
)

func TestDebug(t *testing.T) {
	for _, sq := range [][2]int{{7, 13}} {
		c, _ := randomcity.New(uint64(sq[0]), 60)
		e := engine(c)
		for n := 0; n <= sq[1]; n++ {
			q := c.Question()
			if n != sq[1] {
				continue
			}
			got, err := e.Ask(t.Context(), q)
			fmt.Println(describe(q), err)
			for _, r := range got.Tables[0].Rows {
				fmt.Println(r.Codes)
			}
			q.Sets[0].Measures = cube.AllMeasures()
			got, err = e.Ask(t.Context(), q)
			for _, r := range got.Tables[0].Rows {
				fmt.Println(r.Codes, r.Kpis.ResolutionTime, r.Kpis.Received)
			}
		}
	}
}
