DROP TABLE screen;
