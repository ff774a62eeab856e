package recount

// The two clocks: k is 0 for the response, 1 for the resolution.
//
// first_due is the due moment frozen at submission. Pauses move it: seg holds the
// due moment from ts until until (null = for good), null while the clock stands
// still; last_due is the one as of asOf.
var firstDueTables = []table{
	{"first_due", "complaint, k", `
SELECT complaint, 0 AS k, policy, t0, due0 AS due, t1 AS t, n1 AS nt FROM dim WHERE due0 IS NOT NULL
UNION ALL
SELECT complaint, 1, policy, t0, due1, t2, n2 FROM dim WHERE due1 IS NOT NULL`},
}

// noPauseTables are for profiles under which no clock ever pauses.
var noPauseTables = []table{
	{"seg", "complaint, k", `
SELECT complaint, k, t0 AS ts, CAST(NULL AS bigint) AS until, due FROM first_due`},
	{"last_due", "complaint, k", `
SELECT complaint, k, due FROM first_due`},
}

// The calendar of a clock p in SQL: elapsed(x) is the time that counted before
// the moment x; reached(x) the first moment at which x has; from(x) the last one,
// from which on more does.
func elapsed(x string) string {
	return "(SELECT d.cum + CASE WHEN " + x + " < d.finish THEN " + x + " ELSE d.finish END - d.start FROM day d WHERE d.working = p.working AND d.start <= " + x + " ORDER BY d.start DESC LIMIT 1)"
}

func reached(x string) string {
	return "(SELECT d.start + (" + x + ") - d.cum FROM day d WHERE d.working = p.working AND d.cum < " + x + " ORDER BY d.cum DESC LIMIT 1)"
}

func from(x string) string {
	return "(SELECT d.start + (" + x + ") - d.cum FROM day d WHERE d.working = p.working AND d.cum <= " + x + " ORDER BY d.cum DESC LIMIT 1)"
}

// due is the due moment after stood seconds of pauses in all, the last of which
// began when left seconds of the promise were left. To the end of a day: as many
// dates later as the pauses make, rounded up. Else: when the seconds that are left
// have passed; with none left, at once, in time that counts.
func due(stood, left string) string {
	return `CASE WHEN p.eod = 1 THEN (SELECT d.finish - 1 FROM day d WHERE d.working = p.working
      AND d.i = (SELECT e.i FROM day e WHERE e.working = p.working AND e.start <= p.due ORDER BY e.start DESC LIMIT 1) + (` + stood + ` + 86399) / 86400)
    WHEN ` + left + ` > 0 THEN ` + reached("p.wdue + "+stood) + `
    ELSE ` + from("p.wdue + "+stood) + ` END`
}

// pauseTables move the due moments of clocks that pause by the length of the
// pauses, in time that counts. They need the mapping pausing(policy, k, cap, working,
// eod), cap null = no bound, and the table day. A pause that begins after the due
// moment, or once the bound is used up, changes nothing; neither does one after the
// answer.
var pauseTables = []table{
	{"stand", "complaint", `
WITH stand1 AS (
  SELECT complaint, n, ts, status,
    sum(CASE WHEN status IS NULL THEN 0 ELSE 1 END) OVER (PARTITION BY complaint ORDER BY n) AS stand
  FROM steps
),
stand2 AS (
  SELECT complaint, n, ts, CASE WHEN max(status) OVER (PARTITION BY complaint, stand) = 'WAITING_CITIZEN' THEN 1 ELSE 0 END AS waits
  FROM stand1
),
stand3 AS (
  SELECT complaint, n, ts, waits, lag(waits) OVER (PARTITION BY complaint ORDER BY n) AS waited,
    min(CASE WHEN waits = 0 THEN ts END) OVER (PARTITION BY complaint ORDER BY n ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS until
  FROM stand2
)
SELECT complaint, ts, until FROM stand3 WHERE waits = 1 AND waited = 0 AND (until IS NULL OR until > ts)`},
	{"pause1", "", `
SELECT p.*, ` + elapsed("p.ts") + ` AS wts, ` + elapsed("p.until") + ` AS wuntil, ` + elapsed("p.due") + ` AS wdue
FROM (
  SELECT f.complaint, f.k, f.due, m.cap, m.working, m.eod, s.ts, s.until
  FROM first_due f
  JOIN pausing m ON m.policy = f.policy AND m.k = f.k
  JOIN stand s ON s.complaint = f.complaint
  WHERE f.t IS NULL OR s.ts < f.t
) p`},
	{"pause2", "", `
WITH p AS (
  SELECT pause1.*,
    CAST(coalesce(sum(wuntil - wts) OVER (PARTITION BY complaint, k ORDER BY ts ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS bigint) AS stood
  FROM pause1
),
after AS (
  SELECT p.*, ` + due("(p.stood + p.wuntil - p.wts)", "(p.wdue + p.stood - p.wts)") + ` AS due_after FROM p
),
before AS (
  SELECT after.*, coalesce(lag(due_after) OVER (PARTITION BY complaint, k ORDER BY ts), due) AS due_before FROM after
)
SELECT before.*,
  min(CASE WHEN ts <= due_before AND (cap IS NULL OR stood < cap) THEN 1 ELSE 0 END) OVER (PARTITION BY complaint, k ORDER BY ts) AS counts
FROM before`},
	{"pause3", "", `
WITH p AS (
  SELECT pause2.*, CASE WHEN cap IS NOT NULL AND (until IS NULL OR wuntil - wts > cap - stood) THEN 1 ELSE 0 END AS bounded,
    lead(ts) OVER (PARTITION BY complaint, k ORDER BY ts) AS next_ts
  FROM pause2 WHERE counts = 1
)
SELECT p.complaint, p.k, p.ts, p.next_ts,
  CASE WHEN p.bounded = 1 THEN ` + reached("p.wts + p.cap - p.stood") + ` ELSE p.until END AS until,
  CASE WHEN p.bounded = 1 THEN ` + due("p.cap", "(p.wdue + p.stood - p.wts)") + ` ELSE p.due_after END AS due
FROM p`},
	{"seg", "complaint, k", `
SELECT f.complaint, f.k, f.t0 AS ts, min(p.ts) AS until, f.due
FROM first_due f LEFT JOIN pause3 p ON p.complaint = f.complaint AND p.k = f.k
GROUP BY f.complaint, f.k, f.t0, f.due
UNION ALL
SELECT complaint, k, ts, until, NULL FROM pause3
UNION ALL
SELECT complaint, k, until, next_ts, due FROM pause3 WHERE until IS NOT NULL`},
	{"last_due", "complaint, k", `
SELECT complaint, k, due FROM seg WHERE ts <= {A} AND (until IS NULL OR until > {A})`},
}

// clockTables give the verdicts. An exemption x runs from an exempting end to the
// next reopening. A verdict is the first of:
//
//	the breach at due + 1 s (or at the submission, if due earlier), which comes before
//	  everything else of its second (n = 0), unless an exemption holds then;
//	the answer before that, unless an exemption holds then;
//	a reopening that ends an exemption in which the answer came or the due moment passed.
var clockTables = []table{
	{"clk", "complaint, k", `
SELECT f.complaint, f.k, f.t0, f.t, f.nt, l.due,
  CASE WHEN l.due + 1 < f.t0 THEN f.t0 ELSE l.due + 1 END AS breach
FROM first_due f LEFT JOIN last_due l ON l.complaint = f.complaint AND l.k = f.k`},
	{"x", "complaint", `
SELECT complaint, n, ts, next_reopen_n AS until_n, next_reopen_ts AS until
FROM steps WHERE ended = 1 AND exempts = 1`},
	{"verdict", "complaint, k", `
WITH held AS (
  SELECT clk.complaint, clk.k,
    max(CASE WHEN x.ts < clk.breach AND (x.until IS NULL OR x.until >= clk.breach) THEN 1 ELSE 0 END) AS at_breach,
    max(CASE WHEN x.n < clk.nt AND (x.until_n IS NULL OR x.until_n > clk.nt) THEN 1 ELSE 0 END) AS at_answer
  FROM clk LEFT JOIN x ON x.complaint = clk.complaint
  GROUP BY clk.complaint, clk.k
),
candidate AS (
  SELECT clk.complaint, clk.k, clk.breach AS ts, 0 AS n, 'BREACHED' AS verdict
  FROM clk JOIN held ON held.complaint = clk.complaint AND held.k = clk.k
  WHERE held.at_breach = 0 AND clk.breach <= {A}
  UNION ALL
  SELECT clk.complaint, clk.k, clk.t, clk.nt, 'MET'
  FROM clk JOIN held ON held.complaint = clk.complaint AND held.k = clk.k
  WHERE held.at_answer = 0 AND clk.t IS NOT NULL AND (clk.breach IS NULL OR clk.t < clk.breach)
  UNION ALL
  SELECT clk.complaint, clk.k, x.until, x.until_n,
    CASE WHEN clk.nt < x.until_n AND (clk.due IS NULL OR clk.t <= clk.due) THEN 'MET' ELSE 'BREACHED' END
  FROM clk JOIN x ON x.complaint = clk.complaint
  WHERE x.until IS NOT NULL AND (clk.nt < x.until_n OR clk.due < x.until)
),
ranked AS (
  SELECT candidate.*, row_number() OVER (PARTITION BY complaint, k ORDER BY ts, n) AS r FROM candidate
)
SELECT complaint, k, ts, n, verdict FROM ranked WHERE r = 1`},
	{"exempt", "complaint, k", `
SELECT clk.complaint, clk.k, x.ts, x.until
FROM clk JOIN x ON x.complaint = clk.complaint
LEFT JOIN verdict v ON v.complaint = clk.complaint AND v.k = clk.k
WHERE v.ts IS NULL OR x.ts < v.ts OR x.ts = v.ts AND x.n < v.n`},
	{"course", "complaint, k", `
WITH charged AS (
  SELECT v.complaint, v.k, max(s.n) AS n
  FROM verdict v JOIN steps s ON s.complaint = v.complaint AND (v.n > 0 AND s.n = v.n OR v.n = 0 AND s.ts < v.ts)
  GROUP BY v.complaint, v.k
)
SELECT clk.complaint, clk.k, clk.t0, clk.t, clk.due, v.ts AS verdict_ts, coalesce(s.dept, '') AS verdict_dept,
  CASE WHEN v.verdict IS NOT NULL THEN v.verdict WHEN e.ts IS NOT NULL THEN 'EXEMPT' ELSE 'PENDING' END AS verdict,
  e.ts AS exempt_ts
FROM clk
LEFT JOIN verdict v ON v.complaint = clk.complaint AND v.k = clk.k
LEFT JOIN charged g ON g.complaint = clk.complaint AND g.k = clk.k
LEFT JOIN steps s ON s.complaint = clk.complaint AND s.n = g.n
LEFT JOIN exempt e ON e.complaint = clk.complaint AND e.k = clk.k AND e.until IS NULL`},
}
