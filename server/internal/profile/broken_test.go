package profile_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/profile"
)

func knownMeasure(name string) bool {
	return name == "RESPONSE_ON_TIME" || name == "OVERDUE"
}

func isShare(name string) bool { return name == "RESPONSE_ON_TIME" }

func knownDimension(name string) bool { return name == "DEPARTMENT" }

// TestEveryMistake changes one thing in a sound profile and expects to be told
// file, line and field, and a message that holds the words given.
func TestEveryMistake(t *testing.T) {
	y := func(old, new string) [3]string { return [3]string{"city.yaml", old, new} }
	dep := func(old, new string) [3]string { return [3]string{"departments.csv", old, new} }
	dis := func(old, new string) [3]string { return [3]string{"districts.csv", old, new} }
	geo := func(old, new string) [3]string { return [3]string{"map.geojson", old, new} }
	for _, c := range []struct {
		name   string
		change [3]string
		want   []string // file:line: field: words | words
	}{
		{"unknown key", y("service: Lapor", "service: Lapor\nservise: x"), []string{`city.yaml:5: servise: no field | did you mean "service"`}},
		{"missing key", y("service: Lapor\n", ""), []string{"city.yaml:1: service: missing"}},
		{"key twice", y("service: Lapor", "service: Lapor\nservice: Lapor"), []string{"city.yaml:5: service: twice | line 4"}},
		{"no value", y("service: Lapor", "service:"), []string{"city.yaml:4: service: no value"}},
		{"empty text", y("service: Lapor", `service: ""`), []string{"city.yaml:4: service: empty"}},
		{"wrong type: text", y("service: Lapor", "service: true"), []string{"city.yaml:4: service: must be text | true"}},
		{"wrong type: list", y("languages: [id, en]", "languages: id"), []string{`city.yaml:7: languages: must be a list | "id"`}},
		{"wrong type: number", y("count: 3000 }\n  - { d", "count: many }\n  - { d"), []string{`city.yaml:34: populations[0].count: whole number | "many"`}},
		{"huge number", y("count: 3000 }\n  - { d", "count: 99999999999999 }\n  - { d"), []string{`city.yaml:34: populations[0].count: 99999999999999`}},
		{"wrong type: flag", y("working: true, pause", "working: ja, pause"), []string{`city.yaml:57: policies[0].resolution.working: true or false | "ja"`}},
		{"wrong type: group", y("code: WEB, name: Web", "WEB"), []string{"city.yaml:37: channels[0].WEB: no field", "city.yaml:37: channels[0].code: missing", "city.yaml:37: channels[0].name: missing"}},
		{"empty list", y("languages: [id, en]", "languages: []"), []string{"city.yaml:7: languages: empty"}},
		{"unknown zone", y("Asia/Makassar", "Asia/Makasar"), []string{`city.yaml:5: zone: "Asia/Makasar" | IANA`}},
		{"locale", y("locale: id-ID", "locale: id_ID"), []string{`city.yaml:6: locale: "id_ID" | BCP 47`}},
		{"access", y("locale: id-ID", "locale: id-ID\naccess: { public: everything }"), []string{
			`city.yaml:7: access.public: "everything" | must be nothing, figures or complaints`,
		}},
		{"calling code", y("locale: id-ID", "locale: id-ID\ncallingCode: \"+62\""), []string{`city.yaml:7: callingCode: "+62" | without a plus`}},
		{"retention", y("locale: id-ID", "locale: id-ID\nretention: { setAsideDays: 0, messageDays: 30, reporterDays: 7 }"), []string{
			`city.yaml:7: retention.setAsideDays: 0 | 1 to 3650 days`, `city.yaml:7: retention.messageDays: 30 | 31 to 3650 days`, `city.yaml:7: retention.reporterDays: 7 | 31 to 3650 days`,
		}},
		{"language", y("[id, en]", "[id, English]"), []string{`city.yaml:7: languages[1]: "English"`}},
		{"NONE as code", y("code: GREEN", "code: NONE"), []string{"city.yaml:16: programmes[0].code: NONE is kept", `city.yaml:21: categories[0].programme: no programme "GREEN"`}},
		{"code with a space", y("code: WATER, name", "code: WA TER, name"), []string{`city.yaml:18: assetClasses[0].code: "WA TER"`, `city.yaml:21: categories[0].assetClass: "WATER" | did you mean "WA TER"`}},
		{"code twice", y("code: TREE", "code: ROAD"), []string{`city.yaml:22: categories[1].code: "ROAD" is given twice | line 21`}},
		{"code twice in CSV", dep("DLH,Dinas Ling", "DPU,Dinas Ling"), []string{
			`city.yaml:26: categoryRules[0].department: "DLH"`, `departments.csv:4: departments[1].code: "DPU" | line 3`, `departments.csv:5: departments[2].successors[0]: "DLH"`,
		}},
		{"category's department", y("department: DPU,", "department: DPPU,"), []string{`city.yaml:21: categories[0].department: "DPPU" | did you mean "DPU"`}},
		{"category's abolished department", y("department: DPU,", "department: KEBERSIHAN,"), []string{`city.yaml:21: categories[0].department: ended on 2019-12-31 | DLH`}},
		{"category's pillar", y("pillar: NONE", "pillar: ENVIROMENT"), []string{`city.yaml:24: categories[1].pillar: "ENVIROMENT" | did you mean "ENVIRONMENT"`}},
		{"category's sub-dimension", y("subDimension: HEALTH,", "subDimension: WEALTH,"), []string{`city.yaml:21: categories[0].subDimension: "WEALTH" | pillar LIVING | "HEALTH"`}},
		{"rule's pattern", y(`"W-*"`, `"W-["`), []string{`city.yaml:26: categoryRules[0].match: "W-[" is not a pattern`}},
		{"rule in lower case", y(`"W-*"`, `"w-*"`), []string{`city.yaml:26: categoryRules[0].match: upper case | "W-*"`}},
		{"rule's pillar", y("pillar: ENVIRONMENT, d", "pillar: X, d"), []string{`city.yaml:26: categoryRules[0].pillar: "X" | LIVING, ENVIRONMENT`}},
		{"successor", dep(",2019-12-31,DLH", ",2019-12-31,DHL"), []string{`departments.csv:5: departments[2].successors[0]: "DHL" | did you mean "DLH"`}},
		{"circle of successors", dep("DLH,Dinas Lingkungan Hidup,,,,", "DLH,Dinas Lingkungan Hidup,,,,KEBERSIHAN"), []string{"departments.csv:4: departments[1].successors: circle | DLH -> KEBERSIHAN -> DLH"}},
		{"bad date", dep("2020-01-01,,", "2020-02-30,,"), []string{`departments.csv:3: departments[0].validFrom: "2020-02-30" is not a date`}},
		{"validity inverted", dep("2020-01-01,,", "2020-01-01,2019-01-01,"), []string{
			"city.yaml:21: categories[0].department: ended on 2019-01-01", "departments.csv:3: departments[0].validTo: 2019-01-01 is before",
		}},
		{"unknown column", dep("abbreviation", "abbrevation"), []string{`departments.csv:2: departments: "abbrevation" | did you mean "abbreviation"`}},
		{"ragged line", dep("DLH,Dinas Lingkungan Hidup,,,,", "DLH,Dinas Lingkungan Hidup,,,"), []string{"departments.csv:4: departments[1]: 6 columns"}},
		{"missing cell", dep("DLH,Dinas Lingkungan Hidup,", "DLH,,"), []string{"departments.csv:4: departments[1].name: missing"}},
		{"missing file", y("departments.csv", "department.csv"), []string{`city.yaml:19: departments: "department.csv" | did you mean "departments.csv"`}},
		{"file outside", y("departments.csv", "../departments.csv"), []string{`city.yaml:19: departments: "../departments.csv"`}},
		{"wrong encoding", dep("Dinas Pekerjaan", "Dinas \xff"), []string{"departments.csv: departments: UTF-8"}},
		{"bad number in CSV", dis("-8.55", "minus"), []string{`districts.csv:3: districts[1].latitude: "minus"`}},
		{"parent", dis("1.1,Pantai,1,1,", "1.1,Pantai,1,2,"), []string{`districts.csv:3: districts[1].parent: "2"`}},
		{"parent missing", dis("1.1,Pantai,1,1,", "1.1,Pantai,1,,"), []string{`districts.csv:3: districts[1].parent: missing`}},
		{"level", dis("1.1,Pantai,1,1,", "1.1,Pantai,2,1,"), []string{`districts.csv:3: districts[1].level: 2`, `map.geojson:2: boundaries[0].features[0]: "1.1"`}},
		{"exchanged coordinates", dis("-8.55,115.05", "115.05,-8.55"), []string{`districts.csv:3: districts[1].latitude: 115.05 | exchanged`}},
		{"population of nowhere", y(`district: "1"`, `district: "9"`), []string{`city.yaml:35: populations[1].district: "9"`}},
		{"population twice", y(`{ district: "1", asOf`, `{ asOf`), []string{`city.yaml:35: populations[1]: twice | line 34`}},
		{"population zero", y("count: 3000 }\n  - { d", "count: 0 }\n  - { d"), []string{`city.yaml:34: populations[0].count: 0 must be 1`}},
		{"polygon open", geo("[115.0, -8.5], [115.0, -8.6]]]}}", "[115.0, -8.5]]]}}"), []string{`map.geojson:2: boundaries[0].features[0]: "1.1" | not closed`}},
		{"polygon of no district", geo(`"id": "1.2"`, `"id": "1.3"`), []string{
			`districts.csv:4: districts[2].code: "1.2" has no polygon`, `map.geojson:3: boundaries[0].features[1]: "1.3" of level 1`,
		}},
		{"polygon twice", geo(`"id": "1.2"`, `"id": "1.1"`), []string{
			`districts.csv:4: districts[2].code: "1.2"`, `map.geojson:3: boundaries[0].features[1]: already, in line 2`,
		}},
		{"polygon off the globe", geo("[115.1, -8.6]", "[-8.6, 115.1]"), []string{`map.geojson:2: boundaries[0].features[0]: not on the globe`}},
		{"not JSON", geo(`"type": "MultiPolygon",`, `"type" "MultiPolygon",`), []string{`map.geojson:3: boundaries[0].file: not GeoJSON`}},
		{"property", y("property: id", "property: code"), []string{
			`districts.csv:3: districts[1].code: no polygon`, `districts.csv:4: districts[2].code: no polygon`,
			`map.geojson:2: boundaries[0].features[0]: "code"`, `map.geojson:3: boundaries[0].features[1]: "code"`,
		}},
		{"counter's channel", y("  - { code: WEB, name: Web }\n", "  - { code: WEB, name: Web }\ncounter: [WEB, WEBB, WEB, \"\"]\n"), []string{`city.yaml:38: counter[1]: "WEBB" | "WEB"`, "city.yaml:38: counter[2]: named twice", "city.yaml:38: counter[3]: is empty"}},
		{"source's channel", y("channel: WEB", "channel: WEBB"), []string{`city.yaml:41: sources[0].channel: "WEBB" | "WEB"`}},
		{"records", y("[RESPONDED, RESOLVED]", "[RESPONDED, SOLVED]"), []string{`city.yaml:42: sources[0].records[1]: "SOLVED" | "RESOLVED"`}},
		{"mapping field", y("externalId: Nomor,", "extId: Nomor,"), []string{`city.yaml:44: sources[0].file.columns["extId"]: "extId"`, `city.yaml:44: sources[0].file.columns: "externalId" is missing`}},
		{"layout", y("02/01/2006 15:04", "DD/MM/YYYY"), []string{`city.yaml:45: sources[0].file.dateLayouts[0]: "DD/MM/YYYY"`}},
		{"status kind", y("kind: RESOLVED", "kind: SOLVED"), []string{`city.yaml:48: sources[0].file.statuses["Beres"].kind: "SOLVED" | "RESOLVED"`}},
		{"status without moment", y("kind: RESOLVED, at: closedAt", "kind: RESOLVED"), []string{`city.yaml:48: sources[0].file.statuses["Beres"].at: missing`}},
		{"status of no column", y("at: closedAt", "at: resolvedAt"), []string{`city.yaml:48: sources[0].file.statuses["Beres"].at: no column`}},
		{"channel word", y("Situs: WEB", "Situs: W"), []string{`city.yaml:49: sources[0].file.channels["Situs"]: "W"`}},
		{"department word", y("PU: DPU", "PU: DPUX"), []string{`city.yaml:50: sources[0].file.departments["PU"]: "DPUX" | "DPU"`}},
		{"delimiter", y(`";"`, `";;"`), []string{`city.yaml:51: sources[0].file.delimiter: one character`}},
		{"box", y("[-9, 114, -8, 116]", "[114, -9, 116, -8]"), []string{`city.yaml:52: sources[0].file.city: south`}},
		{"days", y("response: { days: 3 }", "response: { days: 0 }"), []string{"city.yaml:56: policies[0].response.days: 0 must be 1 to 3660"}},
		{"due", y("due: END_OF_DAY", "due: ENDOFDAY"), []string{`city.yaml:57: policies[0].resolution.due: "ENDOFDAY" | "END_OF_DAY"`}},
		{"days without meaning", y("response: { days: 3 }", "response: { due: NONE, days: 3 }"), []string{"city.yaml:56: policies[0].response: counts no days"}},
		{"cap without pause", y("pause: true, ", ""), []string{"city.yaml:57: policies[0].resolution.pauseCapDays: no effect"}},
		{"policy's source", y("validFrom: 2020-01-01\n    response", "validFrom: 2020-01-01\n    sources: [FROM]\n    response"), []string{`city.yaml:56: policies[0].sources[0]: "FROM" | "FORM"`}},
		{"policy's category", y("validFrom: 2020-01-01\n    response", "validFrom: 2020-01-01\n    categories: [ROAD, W-LEAK, ROED]\n    response"), []string{`city.yaml:56: policies[0].categories[2]: "ROED" | "ROAD"`}},
		{"policy's date missing", y("    validFrom: 2020-01-01\n", ""), []string{"city.yaml:54: policies[0].validFrom: missing"}},
		{"calendar begins late", y("first: 2020-01-01", "first: 2020-02-01"), []string{"city.yaml:55: policies[0].validFrom: 2020-01-01 | 2020-02-01"}},
		{"calendar ends early", y("last: 2026-12-31", "last: 2019-12-31"), []string{
			"city.yaml:55: policies[0].validFrom: 2020-01-01 | 2019-12-31", "city.yaml:60: calendar.last: before", "city.yaml:63: calendar.holidays[0].date: outside",
		}},
		{"weekend", y("[SATURDAY, SUNDAY]", "[SATURDAY, SUNDAI]"), []string{`city.yaml:61: calendar.weekend[1]: "SUNDAI" | "SUNDAY"`}},
		{"no working day", y("[SATURDAY, SUNDAY]", "[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]"), []string{`city.yaml:61: calendar.weekend: no day`}},
		{"holiday", y("2020-08-17, name", "17-08-2020, name"), []string{`city.yaml:63: calendar.holidays[0].date: "17-08-2020"`}},
		{"target's measure", y("measure: RESPONSE_ON_TIME", "measure: RESPONSE"), []string{`city.yaml:65: targets[0].measure: "RESPONSE"`}},
		{"target's value", y("value: 0.9", "value: -1"), []string{`city.yaml:65: targets[0].value: -1`}},
		{"target in percent", y("value: 0.9", "value: 90"), []string{`city.yaml:65: targets[0].value: 90 | share | 0.9`}},
		{"alert in percent", y("measure: OVERDUE, dimension: DEPARTMENT, above: 3", "measure: RESPONSE_ON_TIME, dimension: DEPARTMENT, above: 80"), []string{`city.yaml:67: alertRules[0].above: 80 | 0.8`}},
		{"alert's measure", y("measure: OVERDUE", "measure: LATE"), []string{`city.yaml:67: alertRules[0].measure: "LATE"`}},
		{"alert's dimension", y("dimension: DEPARTMENT", "dimension: DEPT"), []string{`city.yaml:67: alertRules[0].dimension: "DEPT"`}},
		{"alert's window", y("above: 3", "window: LAST_MOON, above: 3"), []string{`city.yaml:67: alertRules[0].window: "LAST_MOON"`}},
		{"alert's threshold", y("above: 3", "above: 3, below: 1"), []string{`city.yaml:67: alertRules[0]: either`}},
		{"alert's severity", y("severity: critical", "severity: fatal"), []string{`city.yaml:67: alertRules[0].severity: "fatal"`}},
		{"hours of work", y(`"07:30", to: "16:00"`, `"7.30", to: "16:00"`), []string{`city.yaml:69: alerting.workingHours.from: "7.30" | "07:30"`}},
		{"hours that end before they begin", y(`"07:30", to: "16:00"`, `"16:00", to: "07:30"`), []string{`city.yaml:69: alerting.workingHours: exchange`}},
		{"receiver's address", y("desk@example.go.id", "desk at example"), []string{`city.yaml:71: alerting.receivers[0].email[0]: "desk at example"`}},
		{"receiver's header", y("[desk@example.go.id]", `["desk@example.go.id\r\nBcc: a@b.c"]`), []string{`city.yaml:71: alerting.receivers[0].email[0]: not an address`}},
		{"receiver without any way", y("email: [desk@example.go.id], ", ""), []string{`city.yaml:71: alerting.receivers[0]: nowhere`}},
		{"receiver's department", y("departments: [DPU]", "departments: [DPR]"), []string{`city.yaml:71: alerting.receivers[0].departments[0]: "DPR" | did you mean "DPU"`}},
		{"receiver's severity", y("severities: [critical]", "severities: [fatal]"), []string{`city.yaml:71: alerting.receivers[0].severities[0]: "fatal"`}},
		{"a secret in the profile", y("secret: TUGU_ALERT_OPS", "secret: whsec_c2VjcmV0+"), []string{`city.yaml:72: alerting.receivers[1].webhook.secret: never the secret itself`}},
		{"webhook in the clear", y("https://ops", "http://ops"), []string{`city.yaml:72: alerting.receivers[1].webhook.url: not https | "private"`}},
		{"webhook with a password", y("https://ops", "https://me:word@ops"), []string{`city.yaml:72: alerting.receivers[1].webhook.url: holds a user`}},
		{"receiver of a level", y("receivers: [OPS]", "receivers: [OPZ]"), []string{`city.yaml:77: alerting.escalations[0].levels[1].receivers[0]: "OPZ" | did you mean "OPS"`}},
		{"levels out of order", y("afterHours: 8", "afterHours: 0"), []string{`city.yaml:77: alerting.escalations[0].levels[1].afterHours: not later`}},
		{"clock of an escalation", y("clock: RESPONSE", "clock: ANSWER"), []string{`city.yaml:74: alerting.escalations[0].clock: "ANSWER"`}},
		{"name of a question", y("name: open-by-pillar", "name: Open by pillar"), []string{`city.yaml:79: questions[0].name: "Open by pillar" | address`}},
		{"alias", y("service: Lapor", "service: *name"), []string{`city.yaml:4: |alias`}},
		{"not YAML", y("service: Lapor", "service: [Lapor"), []string{"city.yaml:5: |not YAML"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := copyTiny(t, c.change)
			got, err := profile.Check(dir, profile.KnownMeasure(knownMeasure), profile.KnownDimension(knownDimension), profile.Share(isShare))
			if err != nil {
				t.Fatal(err)
			}
			if len(got) != len(c.want) {
				t.Errorf("%d problems, want %d", len(got), len(c.want))
			}
			for i := range got {
				t.Log(strings.TrimPrefix(got[i].String(), dir+"/"))
				if i < len(c.want) {
					expect(t, dir, got[i], c.want[i])
				}
			}
			if _, err := profile.Load(dir, profile.KnownMeasure(knownMeasure), profile.KnownDimension(knownDimension), profile.Share(isShare)); city.CodeOf(err) != city.CodeInvalid {
				t.Errorf("Load: %v", err)
			}
		})
	}
}

// expect compares a problem with "file:line: field: words | words".
func expect(t *testing.T, dir string, p profile.Problem, want string) {
	t.Helper()
	at, rest, _ := strings.Cut(want, ": ")
	field, words, ok := strings.Cut(rest, ": ")
	if !ok {
		field, words = "", strings.TrimPrefix(rest, "|")
	}
	got := strings.TrimPrefix(p.File, dir+string(filepath.Separator))
	if p.Line > 0 {
		got = fmt.Sprintf("%s:%d", got, p.Line)
	}
	if got != at || field != "" && p.Field != field {
		t.Errorf("at %s %s, want %s %s", got, p.Field, at, field)
	}
	for word := range strings.SplitSeq(words, "|") {
		if !strings.Contains(p.Message, strings.TrimSpace(word)) {
			t.Errorf("the message lacks %q: %s", strings.TrimSpace(word), p.Message)
		}
	}
}

func TestManyMistakesAtOnce(t *testing.T) {
	dir := copyTiny(t,
		[3]string{"city.yaml", "Asia/Makassar", "Mars/Base"},
		[3]string{"city.yaml", "pillar: NONE", "pillar: X"},
		[3]string{"departments.csv", "2020-01-01,,", "never,,"},
		[3]string{"map.geojson", `"id": "1.2"`, `"id": "7"`})
	_, err := profile.Load(dir)
	if err == nil {
		t.Fatal("loaded")
	}
	for _, want := range []string{"5 mistakes", "city.yaml:5: zone", "city.yaml:24: categories[1].pillar", "departments.csv:3: departments[0].validFrom", "map.geojson:3: ", "districts.csv:4: "} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the error lacks %q:\n%v", want, err)
		}
	}
}

// FuzzCheck feeds arbitrary main files: a broken profile is a list of problems,
// never a panic.
func FuzzCheck(f *testing.F) {
	text, err := os.ReadFile("testdata/tiny/city.yaml")
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{string(text), "", "a", "- a", "a: &x {b: *x}", "code: |\n  x", "code: !!int 3", "languages: [[]]", "? a\n: b", "pillars: city.yaml", "a: b\n---\nc: d", "<<: {a: 1}", "code: .inf", "{", "\"\\"} {
		f.Add(seed)
	}
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, text string) {
		name := filepath.Join(dir, "city.yaml")
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		problems, err := profile.Check(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := profile.Load(name); (err == nil) != (len(problems) == 0) {
			t.Fatalf("Load says %v, Check says %v", err, problems)
		}
	})
}

// TestRoutingMistakes: the rules' mistakes stand at their file and line.
func TestRoutingMistakes(t *testing.T) {
	const good = "thresholds: { score: 2, margin: 1 }\nrules:\n  - { rule: R, category: ROAD, weight: 3, any: [jalan], match: [jalan rusak] }\n"
	for _, c := range []struct{ name, from, to, want string }{
		{"none", "", "", ""},
		{"category", "category: ROAD", "category: ROED", `routing.yaml:3: routing.rules[0].category: "ROED" | did you mean "ROAD"`},
		{"weight", "weight: 3", "weight: 0", "routing.yaml:3: routing.rules[0].weight: 0 must be more than 0"},
		{"no example", ", match: [jalan rusak]", "", "routing.yaml:3: routing.rules[0].match: missing"},
		{"example that fails", "jalan rusak", "lampu mati", "routing.yaml:3: routing.rules[0].match[0]: the rule R | no rule matches | mend"},
		{"weak example", "weight: 3", "weight: 1", "routing.yaml:3: routing.rules[0].match[0]: WEAK"},
		{"counterexample that matches", "match: [", "not: [jalanan], match: [", "routing.yaml:3: routing.rules[0].not[0]: matches | must not"},
		{"no words", "any: [jalan], ", "", "routing.yaml:3: routing.rules[0]: neither any nor all"},
		{"unknown set", "any: [jalan]", "any: [$roads]", `routing.yaml:3: routing.rules[0].any: no set "$roads"`},
		{"unknown field", "weight", "wieght", `routing.yaml:3: routing.rules[0].wieght: no field | did you mean "weight"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := copyTiny(t, [3]string{"city.yaml", "code: tiny\n", "code: tiny\nrouting: routing.yaml\n"})
			if err := os.WriteFile(filepath.Join(dir, "routing.yaml"), []byte(strings.Replace(good, c.from, c.to, 1)), 0o600); err != nil {
				t.Fatal(err)
			}
			got, err := profile.Check(dir, profile.KnownMeasure(knownMeasure), profile.KnownDimension(knownDimension), profile.Share(isShare))
			if err != nil {
				t.Fatal(err)
			}
			if c.want == "" {
				if len(got) != 0 {
					t.Errorf("%v", got)
				}
				return
			}
			if len(got) == 0 {
				t.Fatal("no mistake was found")
			}
			expect(t, dir, got[0], c.want)
		})
	}
}
