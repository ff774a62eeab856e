/**
 * Width of a text in em, set in Inter at weight 600: close enough (within 4 %) to choose a size before anything is
 * drawn. Figures are what it is made for.
 */
export function widthEm(text: string): number {
  let width = 0;
  for (const c of text) {
    if (c >= "0" && c <= "9") width += 0.63;
    else if (".,:' \u00a0\u202f|".includes(c)) width += 0.28;
    else if ("iljtfr()-\u2212\u2013/".includes(c)) width += 0.38;
    else if ("mwMW%\u2026".includes(c)) width += 0.92;
    else if (c >= "A" && c <= "Z") width += 0.69;
    else width += 0.585;
  }
  return width;
}

/** The largest size (in rem) up to `most` at which the text and `extra` em beside it fit into `room` rem. */
export function sizeFor(text: string, room: number, most: number, least: number, extra = 0): number {
  const size = Math.min(most, room / (widthEm(text) + extra));
  return Math.max(least, Math.floor(size * 10) / 10);
}

/** The text, cut with an ellipsis where it would be wider than `room` rem at `size` rem. */
export function shorten(text: string, room: number, size: number): string {
  if (widthEm(text) * size <= room) return text;
  let cut = text;
  while (cut.length > 1 && widthEm(`${cut}\u2026`) * size > room) cut = cut.slice(0, -1).trimEnd();
  return `${cut}\u2026`;
}
