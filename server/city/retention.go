package city

// Retention says how long what nobody needs any more is kept. Counts are kept for ever.
type Retention struct {
	// SetAside is how long the content of a record that was set aside is kept after it was
	// replayed or discarded. One that is open is kept until somebody decides.
	SetAside Moment
	// Messages is how long it is known which complaint a message of a talk belongs to, from
	// when it was sent and from the last change of that complaint, which is closed.
	Messages Moment
	// Reporters is how long a reporter's name, number and address are kept after the last
	// change of the complaint, which is closed; 0 = for as long as the complaint.
	Reporters Moment
}
