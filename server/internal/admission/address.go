package admission

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// Address is where a request comes from: its peer, or what the trusted proxies in
// front say, the nearest of them first. What stands left of the first stranger may
// be made up. The zero address stands for peers that have none.
func Address(r *http.Request, trusted []netip.Prefix) netip.Addr {
	address := peer(r)
	if len(trusted) == 0 {
		return address
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		known := slices.ContainsFunc(trusted, func(p netip.Prefix) bool { return p.Contains(address.Unmap()) })
		next, err := netip.ParseAddr(strings.TrimSpace(hop))
		if !known || err != nil {
			break
		}
		address = next
	}
	return address
}

// Proxied tells whether a proxy says that it stands in between.
func Proxied(r *http.Request) bool {
	return r.Header.Get("Forwarded") != "" || r.Header.Get("X-Forwarded-For") != "" || r.Header.Get("Via") != ""
}

// Near tells whether a request comes from this machine, and by no proxy.
func Near(r *http.Request) bool { return peer(r).Unmap().IsLoopback() && !Proxied(r) }

func peer(r *http.Request) netip.Addr {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	address, _ := netip.ParseAddr(host)
	return address
}

// AddressKey is what addresses are told apart by: one of IPv6 counts with its
// network, of which one house has a whole one.
func AddressKey(a netip.Addr) string {
	if a = a.Unmap(); a.Is6() {
		if p, err := a.WithZone("").Prefix(64); err == nil {
			return p.String()
		}
	}
	return a.String()
}
