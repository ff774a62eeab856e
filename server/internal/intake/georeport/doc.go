// Package georeport asks Open311 GeoReport v2 services for service requests and
// takes them in through the ledger of the store.
//
// It is tolerant of what cities send: empty elements, numbers in place of texts and
// with leading zeros, status words in any case, moments without an offset, wrappers
// around the list, unescaped ampersands. Each request of an answer is read by
// itself, so that a broken one is set aside, with its content and the reason, and
// spoils no other. An answer that holds no requests, or breaks off, fails as a whole
// and is asked for again.
//
// It trusts no service: answers are bounded, documents with a DOCTYPE are refused,
// entities are never expanded from a document, redirects stay on the configured
// origin, and addresses in private networks are refused unless the profile allows
// them.
package georeport
