// Package open311 serves a city's complaints as Open311 GeoReport v2: discovery,
// services and their attributes, service requests, new requests and their tokens,
// and the updates of requests. Each address ends with .xml or .json.
//
// Everyone sees what kind of complaint it is, where it stands, when it was handed in
// and which department is in charge, as in GraphQL. The citizen's words, the place
// and the answers are for callers with a token that may read complaints, and for
// everyone where the profile publishes them (open311.publish). A complaint of a
// sensitive category shows neither those nor its category nor its department to
// others. Of a secret one even readers see words, place and answers only where they ask
// for it by its id. Nothing of a reporter is shown to anybody.
//
// Beyond the specification: requests by their last change (updated_after,
// updated_before), pages (page, page_size, and a Link header that leads to the next
// page at constant cost), extended_attributes (extensions=true), the updates of
// requests (servicerequestupdates, as FixMyStreet has them), which are also handed in,
// and an Idempotency-Key header for new requests, by which a repeated one is taken once.
// What goes beyond the fields of the specification is told to those who ask for it by
// extensions=true alone.
package open311
