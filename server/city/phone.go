package city

import "strings"

// leastDigits is how many digits a telephone number has at least.
const leastDigits = 3

// PlainPhone returns a telephone number in the one form that all its spellings share:
// digits alone, with the country's calling code, such as 6281234567890 of
// +62 812-3456-7890, 0062 812… and 0812…; "" of what is no number. Without a calling
// code the number stays national.
func PlainPhone(number, callingCode string) string {
	var digits strings.Builder
	international := false
	for _, r := range strings.TrimSpace(number) {
		switch {
		case r >= '0' && r <= '9':
			digits.WriteRune(r)
		case r == '+' && digits.Len() == 0:
			international = true
		}
	}
	plain := digits.String()
	if rest, ok := strings.CutPrefix(plain, "00"); ok {
		plain, international = rest, true
	}
	if len(plain) < leastDigits {
		return ""
	}
	switch national, trunk := strings.CutPrefix(plain, "0"); {
	case international || callingCode == "":
		return plain
	case trunk:
		return callingCode + national
	case strings.HasPrefix(plain, callingCode) && len(plain) > 10:
		return plain // written with the code, without the plus, as messengers do
	default:
		return callingCode + plain
	}
}
