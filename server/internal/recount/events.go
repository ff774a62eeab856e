package recount

// eventTables clean and order the events and walk through them.
//
// Columns of steps: n is the place in order; open_before says whether the complaint
// was open before the event; dept and dept_before are who was in charge (null =
// nobody); ended and reopened mark what changed openness; status is what the event
// makes of the complaint, null for nothing; next_* look ahead, up to asOf.
var eventTables = []table{
	{"c", "complaint", `
SELECT row_id AS complaint, id, source, CASE WHEN channel = '' THEN 'NONE' ELSE channel END AS channel,
  policy, submitted_at AS t0, response_due AS due0, resolution_due AS due1
FROM complaint WHERE submitted_at <= {A}`},
	{"steps", "complaint, n", `
WITH gone AS (
  SELECT DISTINCT complaint, retracts FROM complaint_event WHERE kind = 'RETRACTED' AND retracts IS NOT NULL
),
clean AS (
  SELECT e.complaint, e.id, e.kind, e.source_seq, e.department, e.category, e.district, e.priority, e.rating,
    CASE WHEN e.kind = 'SUBMITTED' THEN 0 ELSE 1 END AS late,
    CASE WHEN e.occurred_at < c.t0 THEN c.t0 ELSE e.occurred_at END AS ts,
    CASE e.kind WHEN 'SUBMITTED' THEN 0 WHEN 'CLASSIFIED' THEN 1 WHEN 'VERIFIED' THEN 2 WHEN 'ASSIGNED' THEN 3
      WHEN 'RESPONDED' THEN 4 WHEN 'STARTED' THEN 5 WHEN 'WAITING' THEN 6 WHEN 'RESOLVED' THEN 7
      WHEN 'CLOSED' THEN 8 WHEN 'REJECTED' THEN 9 WHEN 'DUPLICATE' THEN 10 WHEN 'RATED' THEN 11 ELSE 12 END AS place,
    CASE WHEN e.kind IN ('RESOLVED', 'CLOSED', 'REJECTED', 'DUPLICATE') THEN 1 ELSE 0 END AS ends,
    CASE WHEN e.kind IN ('REJECTED', 'DUPLICATE') OR e.kind = 'CLOSED' AND e.reason = 'WITHDRAWN' THEN 1 ELSE 0 END AS exempts,
    CASE WHEN e.kind = 'ASSIGNED' AND e.department <> '' THEN 1 ELSE 0 END AS assigns
  FROM complaint_event e
  JOIN c ON c.complaint = e.complaint
  LEFT JOIN gone g ON g.complaint = e.complaint AND g.retracts = e.id
  WHERE g.retracts IS NULL AND e.kind NOT IN ('NOTED', 'RETRACTED')
),
ev AS (
  SELECT clean.*, row_number() OVER (PARTITION BY complaint ORDER BY late, ts, source_seq, place, id) AS n
  FROM clean WHERE ts <= {A}
),
walk1 AS (
  SELECT ev.*,
    max(CASE WHEN ends = 1 OR kind IN ('SUBMITTED', 'REOPENED') THEN 2 * n + ends END)
      OVER (PARTITION BY complaint ORDER BY n ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before,
    sum(assigns) OVER (PARTITION BY complaint ORDER BY n) AS charge
  FROM ev
),
walk2 AS (
  SELECT walk1.*,
    CASE WHEN before IS NULL OR before % 2 = 1 THEN 0 ELSE 1 END AS open_before,
    max(CASE WHEN assigns = 1 THEN department END) OVER (PARTITION BY complaint, charge) AS dept
  FROM walk1
),
walk3 AS (
  SELECT walk2.*,
    lag(dept) OVER (PARTITION BY complaint ORDER BY n) AS dept_before,
    CASE WHEN ends = 1 AND open_before = 1 THEN 1 ELSE 0 END AS ended,
    CASE WHEN kind = 'REOPENED' AND open_before = 0 THEN 1 ELSE 0 END AS reopened,
    CASE WHEN kind = 'SUBMITTED' OR ends = 1 THEN kind
      WHEN kind = 'REOPENED' AND open_before = 0 THEN CASE WHEN dept IS NULL THEN 'SUBMITTED' ELSE 'ASSIGNED' END
      WHEN open_before = 0 THEN NULL
      WHEN kind IN ('VERIFIED', 'ASSIGNED', 'RESPONDED') THEN kind
      WHEN kind = 'STARTED' THEN 'IN_PROGRESS'
      WHEN kind = 'WAITING' THEN 'WAITING_CITIZEN' END AS status
  FROM walk2
),
walk4 AS (
  SELECT walk3.*,
    CASE WHEN assigns = 1 AND dept_before IS NOT NULL AND dept_before <> dept THEN 1 ELSE 0 END AS transfer
  FROM walk3
)
SELECT complaint, n, ts, kind, category, district, priority, rating, exempts, assigns,
  dept, dept_before, ended, reopened, status, transfer,
  sum(transfer) OVER (PARTITION BY complaint ORDER BY n) AS transfers,
  min(CASE WHEN reopened = 1 THEN n END)
    OVER (PARTITION BY complaint ORDER BY n ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS next_reopen_n,
  min(CASE WHEN reopened = 1 THEN ts END)
    OVER (PARTITION BY complaint ORDER BY n ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS next_reopen_ts,
  min(CASE WHEN ended = 1 THEN ts END)
    OVER (PARTITION BY complaint ORDER BY n ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS next_end_ts
FROM walk4`},
}

// complaintTables make one row per complaint: pc its moments, dim its dimensions as
// of asOf. They need the mappings cat and dis of mapping.go.
var complaintTables = []table{
	{"pc", "complaint", `
SELECT complaint,
  min(CASE WHEN kind IN ('RESPONDED', 'RESOLVED') THEN ts END) AS t1,
  min(CASE WHEN kind IN ('RESPONDED', 'RESOLVED') THEN n END) AS n1,
  min(CASE WHEN kind = 'RESOLVED' THEN ts END) AS t2,
  min(CASE WHEN kind = 'RESOLVED' THEN n END) AS n2,
  min(CASE WHEN assigns = 1 THEN ts END) AS assigned,
  count(DISTINCT CASE WHEN assigns = 1 THEN dept END) AS depts,
  max(CASE WHEN assigns = 1 THEN n END) AS n_dept,
  max(CASE WHEN status IS NOT NULL THEN n END) AS n_status,
  max(CASE WHEN category <> '' THEN n END) AS n_category,
  max(CASE WHEN district <> '' THEN n END) AS n_district,
  max(CASE WHEN priority <> '' THEN n END) AS n_priority,
  max(CASE WHEN kind = 'RATED' THEN n END) AS n_rated
FROM steps GROUP BY complaint`},
	{"dim", "complaint", `
SELECT c.complaint, c.id, c.t0, c.due0, c.due1, c.policy, c.source, c.channel,
  pc.t1, pc.n1, pc.t2, pc.n2, pc.assigned, pc.depts,
  coalesce(sd.dept, '') AS dept, ss.status,
  coalesce(sc.category, 'NONE') AS category,
  coalesce(cat.pillar, 'NONE') AS pillar, coalesce(cat.programme, 'NONE') AS programme,
  coalesce(cat.asset, 'NONE') AS asset, coalesce(cat.usual, '') AS usual,
  coalesce(dis.kecamatan, 'NONE') AS kecamatan, coalesce(dis.kelurahan, 'NONE') AS kelurahan,
  coalesce(sp.priority, 'NONE') AS priority,
  sr.ts AS rated, sr.rating
FROM c
JOIN pc ON pc.complaint = c.complaint
LEFT JOIN steps sd ON sd.complaint = c.complaint AND sd.n = pc.n_dept
LEFT JOIN steps ss ON ss.complaint = c.complaint AND ss.n = pc.n_status
LEFT JOIN steps sc ON sc.complaint = c.complaint AND sc.n = pc.n_category
LEFT JOIN steps sl ON sl.complaint = c.complaint AND sl.n = pc.n_district
LEFT JOIN steps sp ON sp.complaint = c.complaint AND sp.n = pc.n_priority
LEFT JOIN steps sr ON sr.complaint = c.complaint AND sr.n = pc.n_rated
LEFT JOIN cat ON cat.code = sc.category
LEFT JOIN dis ON dis.code = sl.district`},
}
