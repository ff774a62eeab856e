DROP TABLE device;
--bun:split
DROP TABLE device_authorization;
