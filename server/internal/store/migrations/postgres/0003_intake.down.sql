DROP TABLE intake_answer;
--bun:split
DROP TABLE source_state;
--bun:split
DROP TABLE intake_cursor;
--bun:split
DROP TABLE set_aside;
--bun:split
DROP TABLE intake_day;
