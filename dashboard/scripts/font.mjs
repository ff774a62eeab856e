// Cuts the characters that the wall can show out of Inter (SIL OFL 1.1) and keeps its licence beside it.
// Run by hand (npm run font) when the set changes; the result is checked in.
import { copyFile, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const from = new URL("../node_modules/inter-ui/", import.meta.url);
const to = new URL("../src/fonts/", import.meta.url);

/** Every character of a Unicode range, both ends included. */
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");

const characters = range(0x20, 0x7e) + range(0xa0, 0x17f) + "\u0218\u0219\u021a\u021b" +
  "\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u202f\u2032\u2033\u20ac" +
  "\u2190\u2191\u2192\u2193\u2212\u2215\u2248\u2260\u2264\u2265\u00d7";

const source = await readFile(new URL("variable/InterVariable.woff2", from));
const subset = await subsetFont(source, characters, { targetFormat: "woff2" });
await writeFile(new URL("inter-subset.woff2", to), subset);
await copyFile(new URL("LICENSE.txt", from), new URL("OFL.txt", to));
process.stdout.write(`inter-subset.woff2: ${subset.length} bytes\n`);

// The headline and the definitions of the KPI pages: Noto Serif (SIL OFL 1.1), Latin, as it is packaged.
const serif = new URL("../node_modules/@fontsource-variable/noto-serif/", import.meta.url);
await copyFile(new URL("files/noto-serif-latin-wght-normal.woff2", serif), new URL("noto-serif-latin.woff2", to));
await copyFile(new URL("LICENSE", serif), new URL("OFL-noto-serif.txt", to));
