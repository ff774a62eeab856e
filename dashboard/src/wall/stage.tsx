import { isCut } from "./freshness";
import { useSpeech } from "./context";
import { useCut, useMoment, useSelect, useTimely } from "./hooks";
import { Header } from "./panels/header";
import { Ticker } from "./panels/ticker";
import { Alerts } from "./scenes/alerts";
import { Assets } from "./scenes/assets";
import { DepartmentScene } from "./scenes/departments";
import { FlowScene } from "./scenes/flow";
import { HeatScene } from "./scenes/heat";
import { MapScene } from "./scenes/map";
import { Overview } from "./scenes/overview";
import { PromiseScene } from "./scenes/promise";
import { GroupScene } from "./scenes/groups";
import { alertSentence, departmentSentence, districtSentence, flowSentence, groupSentence, promiseSentence, sentence } from "./sentence";
import type { Page } from "./view";

const SCENES: Record<Page, () => preact.JSX.Element> = {
  overview: Overview,
  pillars: () => <GroupScene of="pillars" />,
  heat: HeatScene,
  programmes: () => <GroupScene of="programmes" />,
  assets: Assets,
  departments: DepartmentScene,
  map: MapScene,
  flow: FlowScene,
  promise: PromiseScene,
  alerts: Alerts,
};

interface Props {
  page: Page;
  /** Place among the screens of the wall; the first carries the city's name, the last the clock. */
  place: { first: boolean; last: boolean };
  /** Pages that take turns, for the dots beside the scene's name. */
  pages: readonly Page[];
}

/** One screen: header, sentence, scene, ticker. */
export function Stage({ page, place, pages }: Props) {
  const Scene = SCENES[page];
  return (
    <div class="stage" data-scene={page}>
      <Header {...place} />
      <main key={page} class={`scene ${page}`}>
        <Line page={page} />
        <Scene />
      </main>
      <Ticker page={page} pages={pages} />
    </div>
  );
}

/** The sentence above the scene: by rule, from the figures below it. */
function Line({ page }: { page: Page }) {
  const line = useLine(page), cut = useCut();
  return <h1 class={`hl${cut ? " sysl" : ""}${line.length > 78 ? " long" : ""}`} data-glance="text">{line}</h1>;
}

function useLine(page: Page): string {
  const { words, format, hours } = useSpeech();
  const now = useMoment(1), cut = useCut();
  const never = useTimely(({ link }, local) => isCut(link, local) && link.heard === null);
  return useSelect(({ panels, city }) => {
    const { headline, departments, pillars, programmes, assets, kecamatan, today, backlog, alerts } = panels;
    if (never || (cut && headline.data === null)) return words.neverSentence;
    if (cut) return words.cutSentence(format.clock(now));
    if (headline.data === null) return words.loading;
    switch (page) {
      case "overview": return sentence(headline.data, departments.data, now, format, words);
      case "pillars": return pillars.data === null ? words.loading : groupSentence(pillars.data, words.unsorted, format, words);
      case "programmes": return programmes.data === null ? words.loading : groupSentence(programmes.data, words.noProgramme, format, words);
      case "assets": return assets.data === null ? words.loading : groupSentence(assets.data, words.noAsset, format, words);
      case "heat": case "departments": return departments.data === null ? words.loading : departmentSentence(departments.data, format, words);
      case "map": return city?.boundaries.length === 0 ? words.noBoundaries : kecamatan.data === null ? words.loading : districtSentence(kecamatan.data, format, words);
      case "flow": return today.data === null || backlog.data === null ? words.loading : flowSentence(today.data, backlog.data, format, words);
      case "alerts": return alerts.data === null ? words.loading : alertSentence(alerts.data.items, format, words);
      case "promise": return promiseSentence(headline.data, departments.data, now, hours, format, words);
    }
  });
}

