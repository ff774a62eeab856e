import { Mark } from "../../shared/marks";
import { useSpeech } from "../context";
import { usePanel, useSelect } from "../hooks";
import { classesFor } from "../measure";
import { PanelFrame } from "../panel";
import { Ground } from "./ground";
import { Rings, useDrawing } from "./plan";

const WIDTH = 264, HEIGHT = 300;

/** Open complaints per kelurahan in four classes, overdue ones as diamonds. Counts show where the work is. */
export function SmallMap() {
  const { words, format, targets } = useSpeech();
  const { data, trust } = usePanel("kelurahan");
  const city = useSelect((state) => state.city), shapes = useSelect((state) => state.shapes);
  const drawing = useDrawing(shapes === null || shapes === "none" ? [] : shapes, city, WIDTH, HEIGHT);
  const counts = new Map((data?.items ?? []).map(({ district, kpis }) => [district.code, kpis]));
  const marked = [...counts.values()].filter(({ overdue }) => overdue > 0).length;
  const classes = data === null ? null : classesFor(data, "OPEN", targets.result, format);
  return (
    <PanelFrame name="map" trust={shapes === null ? { kind: "loading" } : trust} freshness={data?.freshness ?? null} title={words.map} short={words.mapShort}>
      {data !== null && classes !== null && (
        <div class="mm">
          <div class="mp">
            <Ground drawing={drawing} counts={counts} classes={classes} parentOf={null} small={marked > 25 ? 4.5 : 6.5} box={{ left: 0, width: WIDTH, height: HEIGHT }} />
            <Rings drawing={drawing} left={(x) => (x / WIDTH) * 100} top={(y) => (y / HEIGHT) * 100} />
          </div>
          <div class="leg">
            {classes.labels.map((label, i) => <span key={i}><i class={`c${i}`} />{label}</span>)}
            <span><Mark of="over" />{words.overdueShort}</span>
            <span class="nl">{words.nowhere(format.count(data.unassigned.open))}</span>
          </div>
        </div>
      )}
    </PanelFrame>
  );
}
