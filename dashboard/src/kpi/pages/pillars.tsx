import { nameOf } from "../../shared/names";
import { Board } from "../board";
import { usePillars } from "../data";
import { useNavigation } from "../navigate";
import { useSpeech } from "../speech";
import { Failed, Waiting } from "../states";
import type { PageProps } from "./overview";

/** The pillars, in the profile's order, and what has none: the rows add up. */
export function Pillars({ live }: PageProps) {
  const { words, language } = useSpeech(), { view } = useNavigation();
  const answer = usePillars(view, live), board = answer.data?.pillars ?? null;
  if (answer.failure !== null) return <Failed failure={answer.failure} again={answer.again} />;
  return (
    <section class="page">
      <h1 tabIndex={-1}>{words.pages.pillars}</h1>
      {board === null ? <Waiting rows={8} height={58} /> : (
        <Board
          page="pillars" sort={null} head={words.pages.pillars} total={board.total} before={board.previousTotal}
          rows={board.items.map(({ pillar, kpis, previous }) => ({ code: pillar.code, name: nameOf(pillar, language), full: nameOf(pillar, language), kpis, previous }))}
          none={{ code: "NONE", name: words.none.pillar, full: words.none.pillar, kpis: board.unassigned, previous: null }}
        />
      )}
    </section>
  );
}
