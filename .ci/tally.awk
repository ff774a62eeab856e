# Shortens the output of go test -v: a package that passed is one line, with the
# reasons of its skipped tests and its scores (t.Log("score: …")); one that failed is shown whole. The last line
# counts tests, subtests included, and names those that failed: it is what is left of a log that was cut. Before it stand
# the tests that took more than 20 seconds, so that a suite does not grow slow unnoticed.
function flush_package() {
	if (failed) printf "%s", text
	text = ""; failed = 0
}
/^--- PASS: / { time = $NF; gsub(/[()s]/, "", time); if (time + 0 > 20) slow = slow "    " $3 " " $NF "\n" }
/^ *--- PASS: / { passed++; said = ""; next }
/^ *--- FAIL: / {
	bad++; failed = 1; said = ""
	sub(/^ */, ""); names = names "    failed " $3 "\n"
	text = text $0 "\n"; next
}
/^ *--- SKIP: / {
	skipped++; skips = skips "    skipped " $3 (said == "" ? "" : ": ") said "\n"; said = ""
	text = text $0 "\n"; next
}
/^=== (RUN|PAUSE|CONT|NAME) / || /^(PASS|FAIL)$/ { next }
/^(ok  |FAIL|\?   )\t/ {
	if (/^FAIL/) { failed = 1; broken++ }
	flush_package()
	if (!/no test files/) print
	printf "%s%s", skips, scores; skips = scores = ""
	fflush()
	next
}
{ text = text $0 "\n" }
/^ +[^ ]+\.go:[0-9]+: score: / { score = $0; sub(/^.*: score: /, "    ", score); scores = scores score "\n" }
/^ +[^ ]+\.go:[0-9]+: / { said = $0; sub(/^ +[^ ]+ /, "", said) }
END {
	if (text != "") printf "%s", text # a run that was cut off
	if (broken && !bad) bad = broken # builds that failed
	if (slow != "") printf "\ntests of more than 20 s:\n%s", slow
	printf "\n%sGo: %d passed, %d failed, %d skipped\n", names, passed, bad, skipped
}
