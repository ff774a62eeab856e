import { widthOf } from "../../shared/fit";
import { Mark } from "../../shared/marks";
import { nameOf } from "../../shared/names";
import { useSpeech } from "../context";
import { usePanel, useRoom, useSelect } from "../hooks";
import { classesFor, type Classes } from "../measure";
import { PanelFrame } from "../panel";
import { Ground } from "../panels/ground";
import { Rings, useDrawing, type Drawing } from "../panels/plan";
import { DistrictTable } from "../panels/ranking";
import type { DistrictBoard } from "../state";

/** The map of the city, its kecamatan, and the kelurahan with the most overdue. */
export function MapScene() {
  const { words } = useSpeech();
  const level = useSelect((state) => state.view.level), measure = useSelect((state) => state.view.measure);
  const none = useSelect(({ shapes, city }) => shapes === "none" || city?.boundaries.length === 0);
  const upper = usePanel("kecamatan"), lower = usePanel("kelurahan");
  const { data, trust } = level === "KELURAHAN" ? lower : upper;
  const noun = level === "KELURAHAN" ? words.kelurahan : words.kecamatan;
  if (none) return <div class="nomap"><p class="emp">{words.noBoundaries}</p></div>;
  return (
    <>
      <PanelFrame name="bigmap" trust={trust} freshness={data?.freshness ?? null} title={`${noun}: ${words.measures[measure]}`}>
        {data !== null && <BigMap board={data} upper={level === "KECAMATAN"} noun={noun} />}
      </PanelFrame>
      <PanelFrame name="upper" trust={upper.trust} freshness={upper.data?.freshness ?? null} title={words.kecamatan} note={words.byOverdue}>
        {upper.data !== null && <DistrictTable board={upper.data} />}
      </PanelFrame>
      {level === "KELURAHAN" && (
        <PanelFrame name="lower" trust={lower.trust} freshness={lower.data?.freshness ?? null} title={words.kelurahan} note={words.byOverdue}>
          {lower.data !== null && <DistrictTable board={lower.data} />}
        </PanelFrame>
      )}
    </>
  );
}

function BigMap({ board, upper, noun }: { board: DistrictBoard; upper: boolean; noun: string }) {
  const { format, targets, words, language } = useSpeech();
  const city = useSelect((state) => state.city), shapes = useSelect((state) => state.shapes), measure = useSelect((state) => state.view.measure);
  const [ref, room] = useRoom<HTMLDivElement>({ width: 122, height: 76 });
  const side = room.width > 95 ? 24 : 20;
  const width = Math.max(10, (room.width - 2 * side) * 10), height = Math.max(10, room.height * 10);
  const drawing = useDrawing(shapes === null || shapes === "none" ? [] : shapes, city, width, height);
  const counts = new Map(board.items.map(({ district, kpis }) => [district.code, kpis]));
  const classes = classesFor(board, measure, targets.result, format);
  const marks = drawing.areas.filter(({ code }) => (counts.get(code)?.overdue ?? 0) > 0).map(({ at }) => at);
  const parents = new Map((city?.districts ?? []).map(({ code, parentCode }) => [code, parentCode ?? ""]));
  const parentOf = upper ? (code: string) => parents.get(code) ?? "" : null;
  return (
    <div class="bigmap-box" ref={ref}>
      <Ground drawing={drawing} counts={counts} classes={classes} parentOf={parentOf} small={11} box={{ left: -side * 10, width: room.width * 10, height }} />
      <div class="sheet"><svg viewBox={`${-side * 10} 0 ${room.width * 10} ${height}`} aria-hidden="true">
        {placed(drawing.upper.map((district) => ({ code: district.code, name: nameOf(district, language).toUpperCase(), at: district.at })), marks)
          .map(({ code, name, x, y }) => <text key={code} class="place" x={x} y={y} text-anchor="middle">{name}</text>)}
        {!upper && <Leaders board={board} drawing={drawing} width={width} height={height} side={side * 10} />}
        <g transform={`translate(${width + side * 10 - 4 - 2 * drawing.kilometre} ${height - 42})`}>
          <path d={`M0 0V10H${2 * drawing.kilometre}V0`} fill="none" stroke="var(--ink-3)" stroke-width="2" />
          <text x={drawing.kilometre} y="38" class="ax" text-anchor="middle">{words.kilometres("2")}</text>
        </g>
      </svg></div>
      <Rings drawing={drawing} left={(x) => ((x + side * 10) / (room.width * 10)) * 100} top={(y) => (y / height) * 100} />
      <Legend board={board} classes={classes} noun={noun} />
    </div>
  );
}

/** Where names may be moved to, the nearest first. */
const MOVES = [0, -32, 32, -56, 56, -80, 80, -110, 110].flatMap((dy) => [0, -50, 50].map((dx) => [dx, dy] as const))
  .sort(([a, b], [c, d]) => a * a + b * b - c * c - d * d);

/** Places names near their points so that none lies on another, and as few marks as possible are hidden. */
function placed(names: readonly { code: string; name: string; at: readonly [number, number] }[], marks: readonly (readonly [number, number])[]) {
  const set: { code: string; name: string; x: number; y: number; half: number }[] = [];
  for (const { code, name, at: [x, y] } of names) {
    const half = widthOf(name, { size: 2.6, weight: 600 }) * 5.6;
    const cost = ([dx, dy]: readonly [number, number]) =>
      marks.filter(([a, b]) => Math.abs(a - x - dx) < half + 14 && b > y + dy - 38 && b < y + dy + 18).length
      + 100 * set.filter((other) => Math.abs(other.x - x - dx) < other.half + half + 10 && Math.abs(other.y - y - dy) < 34).length;
    const [dx, dy] = MOVES.reduce((best, move) => (cost(move) < cost(best) ? move : best));
    set.push({ code, name, x: x + dx, y: y + dy, half });
  }
  return set;
}

function Legend({ board, classes, noun }: { board: DistrictBoard; classes: Classes; noun: string }) {
  const { format, words } = useSpeech();
  const measure = useSelect((state) => state.view.measure);
  const of = board.items.map(({ kpis }) => classes.of(kpis)), without = of.filter((c) => c === null).length;
  return (
    <div class="leg legend">
      <span class="head">{words.measures[measure]}<em>{noun.toLowerCase()}</em></span>
      {classes.labels.map((label, i) => <span key={i}><i class={`c${i}`} />{label}<em><b>{format.count(of.filter((c) => c === i).length)}</b></em></span>)}
      {without > 0 && <span><i class="none" />{words.noData}<em><b>{format.count(without)}</b></em></span>}
      <span><Mark of="over" />{words.overdue}</span>
      <span><Mark of="fresh" />{words.newNow}</span>
    </div>
  );
}

/** Names of the districts with the most overdue, at the sides, with a line to their place. */
function Leaders({ board, drawing, width, height, side }: { board: DistrictBoard; drawing: Drawing; width: number; height: number; side: number }) {
  const { format, words, language } = useSpeech();
  const worst = board.items.filter(({ kpis }) => kpis.overdue > 0)
    // Equals by their code: by what else changes, the names would jump about at every change.
    .sort((a, b) => b.kpis.overdue - a.kpis.overdue || a.district.code.localeCompare(b.district.code)).slice(0, 8)
    .flatMap(({ district, kpis }) => {
      const at = drawing.areas.find(({ code }) => code === district.code)?.at;
      return at === undefined ? [] : [{ code: district.code, name: nameOf(district, language), kpis, at }];
    });
  const column = (left: boolean) => {
    const own = worst.filter(({ at }) => at[0] < width / 2 === left).sort((a, b) => a.at[1] - b.at[1]);
    const top = left ? 20 : 40, bottom = height - (left ? 330 : 110), gap = 64;
    let floor = top;
    const placed = own.map((one) => {
      const y = Math.max(floor, Math.min(one.at[1], bottom));
      floor = y + gap;
      return { ...one, y };
    });
    for (let i = placed.length - 1, most = bottom; i >= 0; i--) {
      const one = placed[i];
      if (one === undefined) continue;
      one.y = Math.min(one.y, most);
      most = one.y - gap;
    }
    return placed;
  };
  return (
    <>
      {[true, false].flatMap((left) => column(left).map(({ code, name, kpis, at, y }) => {
        const x = left ? -side : width + side, anchor = left ? "start" : "end";
        const over = `${format.count(kpis.overdue)} ${words.overdueShort}`, reach = Math.max(widthOf(name, { size: 2.6, weight: 600 }), widthOf(`${over} ${words.ofOpen(format.count(kpis.open))}`, { size: 2.4, weight: 600 })) * 10 + 14;
        return (
          <g key={code}>
            <path d={`M${left ? x + reach : x - reach} ${y}H${left ? Math.min(-10, at[0]) : Math.max(width + 10, at[0])}L${at[0]} ${at[1]}`} fill="none" stroke="var(--ink-2)" stroke-opacity=".6" stroke-width="1.8" />
            <text x={x} y={y - 3} text-anchor={anchor} class="lname">{name}</text>
            <text x={x} y={y + 25} text-anchor={anchor} class="lsub"><tspan class="lover">{over}</tspan> {words.ofOpen(format.count(kpis.open))}</text>
          </g>
        );
      }))}
    </>
  );
}
