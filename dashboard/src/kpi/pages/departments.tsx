import { useState } from "preact/hooks";
import { nameOf, shortName } from "../../shared/names";
import { Board, busy, COLUMNS, sorted, together, type BoardRow } from "../board";
import { useDepartments } from "../data";
import { useNavigation } from "../navigate";
import { useSpeech } from "../speech";
import { Failed, Waiting } from "../states";
import type { PageProps } from "./overview";

/** The departments, ranked by the chosen column, and what has none: the rows add up. */
export function Departments({ live }: PageProps) {
  const { words, language, format } = useSpeech(), { view } = useNavigation();
  const [all, setAll] = useState(false);
  const answer = useDepartments(view, live), board = answer.data?.departments ?? null;
  if (answer.failure !== null) return <Failed failure={answer.failure} again={answer.again} />;
  const sort = COLUMNS.find((column) => column === view.sort) ?? "overdue";
  const rows: BoardRow[] = (board?.items ?? []).map(({ department, kpis, previous }) => ({
    code: department.code, name: shortName(department, language), full: nameOf(department, language), kpis, previous,
  }));
  const shown = all ? rows : rows.filter(({ kpis }) => busy(kpis)), rest = rows.filter((row) => !shown.includes(row)), sum = together(rest.map(({ kpis }) => kpis));
  return (
    <section class="page">
      <h1 tabIndex={-1}>{words.pages.departments}</h1>
      {board === null ? <Waiting rows={18} height={46} /> : (
        <>
          <Board
            page="departments" sort={sort} head={words.pages.departments} total={board.total} before={board.previousTotal} rows={sorted(shown, sort)}
            rest={sum === null ? null : { code: "", name: words.others(format.count(rest.length)), full: words.othersNote, kpis: sum, previous: null }}
            none={{ code: "NONE", name: words.none.department, full: words.none.department, kpis: board.unassigned, previous: null }}
          />
          {rest.length > 0 && <p class="note">{words.others(format.count(rest.length))}: <button type="button" class="plain" onClick={() => setAll(true)}>{words.showEmpty}</button></p>}
          {shown.length === 0 && <p class="state">{words.empty}</p>}
        </>
      )}
    </section>
  );
}
