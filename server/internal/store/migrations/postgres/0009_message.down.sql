DROP TABLE intake_message;
