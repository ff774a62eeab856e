-- Lists of complaints by submission and by last change, page by page.
CREATE INDEX complaint_submitted ON complaint (submitted_at, row_id);
--bun:split
CREATE INDEX complaint_updated ON complaint (updated_at, row_id);
