/** How a text is set: weight and size in rem. */
export interface Face {
  size: number;
  weight: 400 | 500 | 600;
}

// Inter draws wider below 14 px and narrower above (optical size); texts are set in the form of 14 px.
const SCALE = 14;
const known = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

function measure(text: string, weight: number): number {
  if (canvas === undefined) canvas = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (canvas === null) return roughEm(text);
  // Countdowns and figures come in ever new digits: those but 1 count as the widest, so that few texts are measured and kept.
  const shape = text.replace(/[2-9]/g, "0"), key = weight + shape;
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  canvas.font = `${weight} ${SCALE}px Inter`;
  const width = canvas.measureText(shape).width / SCALE;
  if (known.size > 2000) known.clear();
  known.set(key, width);
  return width;
}

/** Forgets what was measured: while the font was not there, another one was. */
export const forgetWidths = (): void => known.clear();

/** Width in em of a text in Inter at weight 600, without a screen to measure it: right to some 5 %. */
export function roughEm(text: string): number {
  let width = 0;
  for (const c of text) {
    if (c >= "0" && c <= "9") width += 0.64;
    else if (".,:' \u00a0\u202f|".includes(c)) width += 0.28;
    else if ("iljtfr()-\u2212\u2013/".includes(c)) width += 0.38;
    else if ("mwMW%\u2026".includes(c)) width += 0.92;
    else if (c >= "A" && c <= "Z") width += 0.69;
    else width += 0.585;
  }
  return width;
}

/** Width in rem of a text, with a little to spare for tabular digits. */
export function widthOf(text: string, { size, weight }: Face): number {
  const digits = [...text].filter((c) => c === "1").length;
  return (measure(text, weight) + digits * 0.17) * size;
}

/** Width in rem of the room for a number: the same for all of as many digits, so that a column does not move with each of them. */
export function roomFor(number: string, face: Face): number {
  return widthOf(number.replace(/\d/g, "0"), face);
}

/** The largest size (in rem) between least and most at which the text and `extra` em beside it fit into `room` rem. */
export function sizeFor(text: string, room: number, most: number, least: number, extra = 0): number {
  const size = Math.min(most, room / (widthOf(text, { size: 1, weight: 600 }) + extra));
  return Math.max(least, Math.floor(size * 10) / 10);
}

/** The text, cut with an ellipsis where it would be wider than `room` rem. */
export function shorten(text: string, room: number, face: Face): string {
  if (widthOf(text, face) <= room) return text;
  let cut = text;
  while (cut.length > 1 && widthOf(`${cut}\u2026`, face) > room) cut = cut.slice(0, -1).replace(/[\s,.\-]+$/, "");
  return `${cut}\u2026`;
}
