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

// pauseTables move the due moments of clocks that pause in calendar time by the
// length of the pauses. They need the mapping pausing(policy, k, cap); cap null =
// no bound. A pause that begins after the due moment, or once the bound is
// used up, changes nothing; neither does one after the answer.
var pauseTables = []table{
	{"seg", "complaint, k", `
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
),
pause1 AS (
  SELECT f.complaint, f.k, f.due, p.cap, s.ts, s.until,
    coalesce(sum(s.until - s.ts) OVER (PARTITION BY f.complaint, f.k ORDER BY s.ts ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS stood
  FROM first_due f
  JOIN pausing p ON p.policy = f.policy AND p.k = f.k
  JOIN stand3 s ON s.complaint = f.complaint AND s.waits = 1 AND s.waited = 0
  WHERE (s.until IS NULL OR s.until > s.ts) AND (f.t IS NULL OR s.ts < f.t)
),
pause2 AS (
  SELECT pause1.*,
    min(CASE WHEN ts <= due + stood AND (cap IS NULL OR stood < cap) THEN 1 ELSE 0 END)
      OVER (PARTITION BY complaint, k ORDER BY ts) AS counts
  FROM pause1
),
pause3 AS (
  SELECT complaint, k, due + stood AS due_before, ts,
    CASE WHEN cap IS NULL THEN until
      WHEN until IS NULL OR until > ts + cap - stood THEN ts + cap - stood
      ELSE until END AS until,
    lead(ts) OVER (PARTITION BY complaint, k ORDER BY ts) AS next_ts
  FROM pause2 WHERE counts = 1
)
SELECT f.complaint, f.k, f.t0 AS ts, min(p.ts) AS until, f.due
FROM first_due f LEFT JOIN pause3 p ON p.complaint = f.complaint AND p.k = f.k
GROUP BY f.complaint, f.k, f.t0, f.due
UNION ALL
SELECT complaint, k, ts, until, NULL FROM pause3
UNION ALL
SELECT complaint, k, until, next_ts, due_before + until - ts FROM pause3 WHERE until IS NOT NULL`},
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
