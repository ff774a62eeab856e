-- tugu:expand
-- PostgreSQL looks at references by sets from here on; SQLite's foreign keys cost little and stay.
UPDATE meta SET value = value WHERE key = 'none';
