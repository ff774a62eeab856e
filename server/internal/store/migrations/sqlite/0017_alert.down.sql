DROP TABLE alert_silence;
--bun:split
DROP TABLE alert_message;
--bun:split
DROP TABLE alert_told;
--bun:split
DROP TABLE alert;
