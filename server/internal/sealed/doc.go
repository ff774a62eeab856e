// Package sealed encrypts personal data for the database, and makes the keyed
// hashes by which it is found there.
//
// [Keys] are kept in a file of their own, apart from the database: who holds a copy
// of the database alone reads no reporter's name, telephone number or e-mail address.
// Without the file that data is lost, and nothing else.
//
// Encryption is Tink's AES-256-GCM with a key id before each text, so keys can be
// replaced while texts under older ones are still read; hashes are HMAC-SHA-256 with a
// key that is never replaced, since nobody could look anything up otherwise.
package sealed
