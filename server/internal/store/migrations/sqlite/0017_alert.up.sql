-- tugu:expand
-- Alerts that were told of, who was told what, the messages on their way, and when nobody is told.
CREATE TABLE alert (
  id       text   PRIMARY KEY, -- of one time that a rule held; receivers know repetitions by it
  rule     text   NOT NULL,
  code     text   NOT NULL, -- value of the rule's dimension; '' = the city
  began_at integer NOT NULL,
  off_at   integer NOT NULL, -- since when it does not hold; 0 = it holds
  ended_at integer NOT NULL, -- 0 = it is not over
  UNIQUE (rule, code, ended_at)
);
--bun:split
CREATE INDEX alert_ended ON alert (ended_at);
--bun:split
CREATE TABLE alert_told (
  alert    text   NOT NULL REFERENCES alert (id),
  receiver text   NOT NULL,
  level    integer NOT NULL, -- the highest that was told
  told_over integer NOT NULL, -- 1 = its end was told, too
  PRIMARY KEY (alert, receiver)
);
--bun:split
CREATE TABLE alert_message (
  id         text   PRIMARY KEY, -- the same at every attempt
  receiver   text   NOT NULL,
  body       text   NOT NULL, -- '' once it is long done
  created_at integer NOT NULL,
  tries      integer NOT NULL,
  next_at    integer NOT NULL,
  owner      text   NOT NULL, -- the process that sends it
  until      integer NOT NULL, -- when that process is given up
  done_at    integer NOT NULL, -- 0 = it waits
  error      text   NOT NULL  -- of the last attempt; '' = it was sent, or not tried yet
);
--bun:split
CREATE INDEX alert_message_waiting ON alert_message (receiver, created_at) WHERE done_at = 0;
--bun:split
CREATE INDEX alert_message_created ON alert_message (created_at);
--bun:split
CREATE TABLE alert_silence (
  id         text   PRIMARY KEY,
  rule       text   NOT NULL, -- '' = every rule
  department text   NOT NULL, -- '' = every department, and what is no department's
  starts_at  integer NOT NULL,
  ends_at    integer NOT NULL,
  reason     text   NOT NULL,
  made_by    text   NOT NULL, -- name of the token
  made_at    integer NOT NULL
);
--bun:split
CREATE INDEX alert_silence_ends ON alert_silence (ends_at);
