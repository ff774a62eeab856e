-- What the citizen asked for: not to be named, or that nobody but operators reads it.
ALTER TABLE complaint ADD COLUMN anonymous boolean NOT NULL DEFAULT false;
--bun:split
ALTER TABLE complaint ADD COLUMN secret boolean NOT NULL DEFAULT false;
