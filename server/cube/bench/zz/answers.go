package main

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// answer is a table's rows by their keys, written as numbers.
type answer map[string][]float64

func key(numbers []int64) string {
	var b []byte
	for i, n := range numbers {
		if i > 0 {
			b = append(b, ' ')
		}
		b = strconv.AppendInt(b, n, 10)
	}
	return string(b)
}

// put adds a row unless there is nothing in it, which no engine has to say.
func (a answer) put(k string, values []float64) {
	for _, v := range values {
		if v != 0 && !math.IsNaN(v) {
			a[k] = values
			return
		}
	}
}

// ofRows makes an answer of a database's rows.
func ofRows(rows [][]float64, keys int) answer {
	a := answer{}
	numbers := make([]int64, keys)
	for _, r := range rows {
		for i := range numbers {
			numbers[i] = int64(r[i])
		}
		a.put(key(numbers), r[keys:])
	}
	return a
}

// ofCube makes an answer of the cube's table.
func (f *flattener) ofCube(t *table, got *cube.Table) answer {
	a := answer{}
	read := func(k *cube.Kpis) []float64 {
		values := make([]float64, len(t.figures))
		for i := range t.figures {
			values[i] = t.figures[i].read(k)
		}
		return values
	}
	for _, row := range got.Rows {
		var numbers []int64
		for i, code := range row.Codes {
			numbers = append(numbers, f.index[string(got.By[i])+code])
		}
		if t.trend == "" {
			a.put(key(numbers), read(row.Kpis))
			continue
		}
		for _, p := range row.Kpis.Trends[t.trend] {
			var n int64
			switch t.trend {
			case cube.ByMonth:
				n = month(p.From)
			case cube.ByHour:
				n = int64(p.From / city.Hour)
			default:
				n = int64(min(p.To-1, end))
			}
			a.put(key(append(slices.Clone(numbers), n)), read(p.Kpis))
		}
	}
	return a
}

// differ returns the first differences between the cube's answer and a
// database's; known says which figures the database can count.
func differ(want, got answer, figures []figure, known func(i int) bool) []string {
	var list []string
	say := func(format string, args ...any) {
		if len(list) < 5 {
			list = append(list, fmt.Sprintf(format, args...))
		}
	}
	keys := map[string]bool{}
	for k := range want {
		keys[k] = true
	}
	for k := range got {
		keys[k] = true
	}
	for k := range keys {
		w, g := want[k], got[k]
		if w == nil || g == nil {
			say("[%s]: the cube has %v, the database %v", k, w, g)
			continue
		}
		for i := range w {
			if known(i) && !same(w[i], g[i]) {
				say("[%s] %s: the cube has %v, the database %v", k, figures[i].name, w[i], g[i])
			}
		}
	}
	return list
}

// same compares figures: whole numbers exactly, fractions to nine digits.
func same(a, b float64) bool {
	switch {
	case math.IsNaN(a) || math.IsNaN(b):
		return math.IsNaN(a) && math.IsNaN(b)
	case a == math.Trunc(a) && b == math.Trunc(b):
		return a == b
	default:
		return math.Abs(a-b) <= 1e-9*max(math.Abs(a), math.Abs(b))
	}
}
