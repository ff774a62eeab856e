-- Which complaint each message of a conversation belongs to. No words, no names: talk is a digest.
CREATE TABLE intake_message (
  source   text NOT NULL,
  id       text NOT NULL,
  root     text NOT NULL,
  reply_to text NOT NULL DEFAULT '',
  talk     text NOT NULL DEFAULT '',
  at       integer NOT NULL,
  PRIMARY KEY (source, id)
) WITHOUT ROWID;
--bun:split
CREATE INDEX intake_message_talk ON intake_message (source, talk, at);
--bun:split
CREATE INDEX intake_message_reply ON intake_message (source, reply_to);
