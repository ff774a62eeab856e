package city

// DepartmentFor returns the department that takes charge of a category on a day: the
// one that the profile names or, on a day before that one began, the one that it took
// over from; of several predecessors only one that is alone on that day. "" = nobody
// is certain.
func (p *Profile) DepartmentFor(category string, day Date) string {
	c, _ := p.Category(category)
	code := c.Department
	for range len(p.Departments) + 1 {
		d := p.Department(code)
		switch {
		case d == nil:
			return code
		case d.ValidTo != "" && day > d.ValidTo:
			next := p.Successor(code, "")
			if next == code {
				return ""
			}
			return next
		case d.ValidFrom == "" || d.ValidFrom <= day:
			return code
		}
		before := ""
		for i := range p.Departments {
			b := &p.Departments[i]
			if !contains(b.Successors, code) {
				continue
			}
			if before != "" {
				return ""
			}
			before = b.Code
		}
		code = before
	}
	return ""
}
