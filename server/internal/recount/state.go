package recount

// stateTables tell of each complaint, at the stock moment t of each window, whether
// it is open and where its clocks stand. Only
// windows of which a stock is asked have such rows (win.stock = 1); {RISK} is the
// profile's at-risk span in seconds.
var stateTables = []table{
	{"episode", "complaint", `
SELECT complaint, ts, next_end_ts AS until FROM steps WHERE kind = 'SUBMITTED' OR reopened = 1`},
	{"running", "complaint, w", `
SELECT win.w, o.complaint, o.k,
  CASE WHEN (o.verdict_ts IS NULL OR o.verdict_ts > win.t) AND e.complaint IS NULL THEN 1 ELSE 0 END AS pending,
  CASE WHEN o.verdict = 'BREACHED' AND o.verdict_ts <= win.t AND (o.t IS NULL OR o.t > win.t) THEN 1 ELSE 0 END AS late,
  CASE WHEN seg.due + 1 <= win.t AND (o.t IS NULL OR o.t > win.t) THEN 1 ELSE 0 END AS unanswered,
  CASE WHEN seg.due - win.t <= {RISK} THEN 1 ELSE 0 END AS soon
FROM win
JOIN course o ON win.stock = 1 AND o.t0 <= win.t
LEFT JOIN exempt e ON e.complaint = o.complaint AND e.k = o.k AND e.ts <= win.t AND (e.until IS NULL OR e.until > win.t)
LEFT JOIN seg ON seg.complaint = o.complaint AND seg.k = o.k AND seg.ts <= win.t AND (seg.until IS NULL OR seg.until > win.t)`},
	{"st", "complaint, w", `
WITH st1 AS (
  SELECT win.w, win.t + 1 - d.t0 AS age, d.complaint, d.t0,
    CASE WHEN p.complaint IS NULL THEN 0 ELSE 1 END AS open,
    CASE WHEN p.complaint IS NOT NULL AND d.due0 IS NOT NULL AND (d.t1 IS NULL OR d.t1 > win.t) THEN 1 ELSE 0 END AS awaiting,
    coalesce(r0.pending, 0) AS pending0, coalesce(r1.pending, 0) AS pending1,
    CASE WHEN p.complaint IS NULL THEN 0 ELSE coalesce(r0.late, 0) END AS late0,
    CASE WHEN p.complaint IS NULL THEN 0 ELSE coalesce(r1.late, 0) END AS late1,
    CASE WHEN p.complaint IS NULL THEN 0 WHEN r0.pending = 1 AND r0.soon = 1 OR r1.pending = 1 AND r1.soon = 1 THEN 1 ELSE 0 END AS soon,
    coalesce(r0.unanswered, 0) AS unanswered
  FROM win
  JOIN dim d ON win.stock = 1 AND d.t0 <= win.t
  LEFT JOIN episode p ON p.complaint = d.complaint AND p.ts <= win.t AND (p.until IS NULL OR p.until > win.t)
  LEFT JOIN running r0 ON r0.w = win.w AND r0.complaint = d.complaint AND r0.k = 0
  LEFT JOIN running r1 ON r1.w = win.w AND r1.complaint = d.complaint AND r1.k = 1
)
SELECT st1.*,
  CASE WHEN late0 = 1 OR late1 = 1 THEN 1 ELSE 0 END AS late,
  CASE WHEN soon = 1 AND late0 = 0 AND late1 = 0 THEN 1 ELSE 0 END AS at_risk
FROM st1`},
}

// whoTables make one row per complaint with its state as of asOf, which is the
// window -1, and the times of its verdicts.
var whoTables = []table{
	{"who", "complaint", `
SELECT d.*, CASE WHEN d.dept = '' THEN 'NONE' ELSE d.dept END AS department,
  CASE WHEN d.dept = '' THEN 'NONE' ELSE coalesce(suc.successor, d.dept) END AS successor,
  v0.verdict_ts AS v0, v1.verdict_ts AS v1, st.open, st.late, st.at_risk, st.awaiting
FROM dim d
LEFT JOIN suc ON suc.code = d.dept AND suc.usual = d.usual
LEFT JOIN course v0 ON v0.complaint = d.complaint AND v0.k = 0
LEFT JOIN course v1 ON v1.complaint = d.complaint AND v1.k = 1
LEFT JOIN st ON st.w = -1 AND st.complaint = d.complaint`},
}
