package city

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// masked stands in for what was taken out of a text.
const masked = "•••"

// The forms of personal data in what Indonesian citizens write. Each is looked for in
// the text that the ones before it left.
var (
	maskEmail = regexp.MustCompile(`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`)
	// Numbers of a citizen (NIK) and of a family: 16 digits.
	maskNIK = regexp.MustCompile(`\d(?:[ .-]?\d){15}`)
	// Telephone numbers: with a plus; of a mobile; of a landline with its area code.
	maskPhones = []*regexp.Regexp{
		regexp.MustCompile(`\+\d{1,3}(?:[ .-]?\(?\d{2,4}\)?){2,5}`),
		regexp.MustCompile(`(?:\(0|0|62)[ .-]?8\d{1,3}\)?(?:[ .-]?\d{2,5}){1,4}`),
		regexp.MustCompile(`\(?0[1-9]\d{1,2}\)?[ .-]?\d{3,4}(?:[ .-]?\d{2,4}){0,2}`),
	}
	// A number that a word says to be one.
	maskSaidPhone = regexp.MustCompile(`(?i)\b((?:no(?:mor|mer|\.)?[ .]*)?(?:hp|telp|tlp|tlpn|telepon|telpon|wa|whatsapp)\.?[ :=]*(?:saya)?[ :=]*)(\d[\d .-]{4,}\d)`)
	// Plates of vehicles: area, number, series.
	maskPlate = regexp.MustCompile(`\b([A-Z]{1,2})[ .-]?([1-9]\d{0,3})[ .-]?([A-Z]{1,3})\b`)
	// Names behind how somebody is called, and behind how one says a name.
	maskCalled = regexp.MustCompile(`(?i)\b(?:bapak|bpk|bp|pak|ibu|bu|sdr|sdri|sdra|saudara|saudari|mas|mbak|mbah|tn|ny|nn|ust|ustadz)\b\.?[ ]+`)
	maskSaid   = regexp.MustCompile(`(?i)(?:\bnama (?:saya|pelapor|lengkap|pemilik)\b(?: adalah)?|\b(?:nama|pelapor) ?:|\batas nama\b|\ba\. ?n\.?|\ban\.|\bperkenalkan,? saya\b|\bhormat saya,?|\b(?:ttd|tertanda),?)[ :\n]*`)
	// Roads carry names of people, and are not personal data.
	maskRoad = regexp.MustCompile(`\b(?i:jl|jln|jalan|gg|gang|perum|perumahan|kampung|kp|pasar|masjid|rs|sdn?|smpn?|sman?|kel|kelurahan|kec|kecamatan)\b\.?(?: +(?:\p{Lu}[\p{L}.'’]*|\p{N}+[a-z]?))+`)
	maskWord = regexp.MustCompile(`^[\p{L}][\p{L}'’]*\.?`)
)

// plateAreas are the letters that plates begin with.
var plateAreas = strings.Fields(`A AA AB AD AE AG B BA BB BD BE BG BH BK BL BM BN BP D DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT DW
	E EA EB ED F G H K KB KH KT KU L M N P PA PB R S T W Z`)

// noSeries are endings of what is no plate.
var noSeries = strings.Fields("RT RW KM KG CM MM M HP WIB WITA WIT JT RB")

// noNames are words that follow how somebody is called, and are no name.
var noNames = strings.Fields(`rt rw lurah camat wali walikota bupati gubernur presiden menteri kades kadus kepala ketua sekretaris polisi satpam guru dokter
	dosen hakim jaksa sopir supir tukang petugas dan atau yang yth tolong mohon saya kami kita anda ini itu di ke dari dengan untuk tidak sudah belum akan ada
	hamil kota negara pertiwi rumah tangga kos mau minta bisa kapan kenapa mengapa bagaimana warga dinas pemkot dpuprpkp dlh dishub tersebut terima selamat`)

// endsName are words that a name does not go on with.
var endsName = strings.Fields(`dari warga alamat beralamat tinggal bertempat mau ingin hendak dan yang di ke no nomor hp telp wa rt rw jl jalan dusun desa kelurahan
	melaporkan lapor melapor mengadukan sudah belum mohon tolong umur usia pekerjaan nik ktp selaku sebagai bekerja telah adalah untuk minta meminta tidak punya pernah`)

// maxNameWords bounds how much is taken for a name.
const maxNameWords = 4

// Mask returns a text without what tells who somebody is, as far as its form shows it:
// numbers of citizens, telephones and vehicles, e-mail addresses, and names behind the
// usual words. A name without such a word stays, so a masked text is for few and not
// for everybody. Amounts, dates, times and addresses of roads stay.
func Mask(text string) string {
	text = maskEmail.ReplaceAllString(text, masked)
	text = replaceNumbers(text, maskNIK, func(string) bool { return true })
	text = maskSaidPhone.ReplaceAllString(text, "${1}"+masked)
	for _, form := range maskPhones {
		text = replaceNumbers(text, form, func(s string) bool { n := digitsIn(s); return n >= 8 && n <= 15 })
	}
	text = maskPlate.ReplaceAllStringFunc(text, func(s string) string {
		m := maskPlate.FindStringSubmatch(s)
		if !slices.Contains(plateAreas, m[1]) || slices.Contains(noSeries, m[3]) {
			return s
		}
		return masked
	})
	text = maskNames(text, maskSaid, endsName, true)
	return maskNames(text, maskCalled, append(slices.Clone(noNames), endsName...), false)
}

// replaceNumbers masks matches that no digit stands beside.
func replaceNumbers(text string, form *regexp.Regexp, is func(string) bool) string {
	var out strings.Builder
	last := 0
	for _, at := range form.FindAllStringIndex(text, -1) {
		before, _ := utf8.DecodeLastRuneInString(text[:at[0]])
		after, _ := utf8.DecodeRuneInString(text[at[1]:])
		if unicode.IsDigit(before) || unicode.IsDigit(after) || !is(text[at[0]:at[1]]) {
			continue
		}
		out.WriteString(text[last:at[0]])
		out.WriteString(masked)
		last = at[1]
	}
	return out.String() + text[last:]
}

func digitsIn(s string) (n int) {
	for _, r := range s {
		if unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// maskNames masks the words behind each introduction, but on roads. Said names may be
// written small throughout; called ones go on with capitals after the first word.
func maskNames(text string, intro *regexp.Regexp, stops []string, small bool) string {
	roads := maskRoad.FindAllStringIndex(text, -1)
	var out strings.Builder
	last := 0
	for _, at := range intro.FindAllStringIndex(text, -1) {
		if at[0] < last || slices.ContainsFunc(roads, func(r []int) bool { return r[0] < at[0] && at[0] < r[1] }) {
			continue
		}
		n := nameLength(text[at[1]:], stops, small)
		if n == 0 {
			continue
		}
		out.WriteString(text[last:at[1]])
		out.WriteString(masked)
		last = at[1] + n
	}
	return out.String() + text[last:]
}

// nameLength is how many bytes at the beginning are a name.
func nameLength(text string, stops []string, small bool) (length int) {
	at := 0
	for words := 0; words < maxNameWords; words++ {
		word := maskWord.FindString(text[at:])
		plain := strings.ToLower(strings.TrimSuffix(word, "."))
		first, _ := utf8.DecodeRuneInString(word)
		if word == "" || slices.Contains(stops, plain) || words > 0 && !small && !unicode.IsUpper(first) {
			break
		}
		length = at + len(strings.TrimSuffix(word, "."))
		at += len(word)
		if strings.HasSuffix(word, ".") && len(plain) > 4 || !strings.HasPrefix(text[at:], " ") { // the sentence ends
			break
		}
		at += len(text[at:]) - len(strings.TrimLeft(text[at:], " "))
	}
	return length
}
