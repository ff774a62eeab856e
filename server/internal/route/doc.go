// Package route gives a complaint that came without a category, or without a
// place, one by its words. What it knows stands in the profile
// ([city.Routing]); it decides the same for the same words and rules, says why
// ([Decision], [Place]), and rather assigns nothing than guess.
//
// A text is read once, up to [MaxText] bytes: folded (case, accents, full-width
// and other forms of letters), cut into words, repeated words and letters made one,
// each word looked up as it is, then without its affixes (Indonesian and Javanese),
// then with one letter wrong. A look-up costs the same whatever the number of rules.
package route
