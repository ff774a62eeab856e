// Package words finds texts in the words of complaints. A [Segment] is an index of up to
// 65,536 neighbouring complaints: every word of theirs once, and which of them hold it. A
// word is what stands between white space, so that whatever text without white space a
// complaint holds stands inside one of its words: to find it, the words are looked through,
// which are few beside the complaints, and what their lists say is exact and counted.
// Nothing is read again, however frequent the text is and however short.
//
// Segments never change. They are bytes that any database keeps, and both answer alike.
package words
