UPDATE meta SET value = value WHERE key = 'none';
