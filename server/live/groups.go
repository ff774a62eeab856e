package live

import (
	"cmp"
	"encoding/json"
	"slices"
	"time"
)

// GroupInfo describes a group at one moment, for people who look for what costs.
type GroupInfo struct {
	Operation  string          `json:"operation"`       // its name, or ""
	Query      string          `json:"query"`           // as it is executed
	Variables  json.RawMessage `json:"variables"`       // coerced
	Scope      string          `json:"scope"`           //
	Alone      bool            `json:"alone,omitempty"` // of one member, since the answer depends on who asks
	Interval   time.Duration   `json:"interval"`        // least time between executions that members wish, nanoseconds; 0: none
	Members    int             `json:"members"`         //
	Executions uint64          `json:"executions"`      //
	Took       time.Duration   `json:"took"`            // the last execution, nanoseconds
	Bytes      int             `json:"bytes"`           // of the present answer
	Keys       []string        `json:"keys"`            // what the answer depends on; null: everything
	Sequence   *int64          `json:"sequence"`        // of the present answer
	ValidUntil *time.Time      `json:"validUntil"`      // of the present answer
	Final      bool            `json:"final,omitempty"` // nothing will ever change the answer
}

// Groups lists the groups, those with most members first.
func (t *Transport) Groups() []GroupInfo {
	t.mu.Lock()
	groups := make([]*group, 0, len(t.groups))
	for _, g := range t.groups {
		groups = append(groups, g)
	}
	t.mu.Unlock()
	list := make([]GroupInfo, len(groups))
	for i, g := range groups {
		list[i] = g.info()
	}
	slices.SortFunc(list, func(a, b GroupInfo) int {
		return cmp.Or(cmp.Compare(b.Members, a.Members), cmp.Compare(a.Query, b.Query), cmp.Compare(string(a.Variables), string(b.Variables)))
	})
	return list
}

func (g *group) info() GroupInfo {
	g.mu.Lock()
	defer g.mu.Unlock()
	i := GroupInfo{
		Operation: g.key.name, Query: g.key.query, Variables: json.RawMessage(g.key.variables), Scope: g.key.scope,
		Alone: g.only != nil, Interval: g.key.interval, Members: len(g.members),
		Executions: g.executions.Load(), Took: time.Duration(g.took.Load()), Keys: g.keys,
	}
	if f := g.last; f != nil {
		i.Bytes, i.Sequence, i.ValidUntil, i.Final = len(f.payload()), f.live.Sequence, f.live.ValidUntil, f.final
	}
	return i
}
