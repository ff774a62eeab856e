import {
  CityDocument, DepartmentsLiveDocument, DepartmentsOnceDocument, DistrictsLiveDocument, DistrictsOnceDocument, OverviewLiveDocument, OverviewOnceDocument,
  PillarsLiveDocument, PillarsOnceDocument, TrendLiveDocument, TrendOnceDocument,
  type DepartmentsOnceQuery, type DistrictsOnceQuery, type FiguresFragment, type Granularity, type OverviewOnceQuery, type OverviewOnceQueryVariables,
  type PillarsOnceQuery, type SpanFragment,
} from "../generated/kpi";
import { begin } from "./client";
import { useAnswer, type Answer } from "./live";
import { compareOf, filterOf, START, windowOf, type View } from "./route";
import { trendSpan } from "./span";

export type Overview = NonNullable<OverviewOnceQuery["overview"]>;
export type DepartmentBoard = NonNullable<DepartmentsOnceQuery["departments"]>;
export type PillarBoard = NonNullable<PillarsOnceQuery["pillars"]>;
export type DistrictBoard = NonNullable<DistrictsOnceQuery["districts"]>;

/** A figure over time. */
export interface Trend {
  granularity: Granularity;
  points: readonly { from: string; to: string; period: string; partial: boolean; kpis: FiguresFragment }[];
}

/** What the figures of a view are asked with. */
export function asked(view: View): OverviewOnceQueryVariables {
  return { filter: filterOf(view), window: windowOf(view), compare: compareOf(view), basis: view.basis, asOf: view.asOf };
}

/** Asks what the first sight of a view needs, before it is drawn. */
export function askAhead(view: View): void {
  begin(CityDocument, {});
  begin(OverviewOnceDocument, asked(headlines(view)));
  if (view.page === "departments" && view.item === null) begin(DepartmentsOnceDocument, asked(view));
  if (view.page === "pillars" && view.item === null) begin(PillarsOnceDocument, asked(view));
}

/** The view whose headline figures a page shows: those of a bare link where it has none of its own. */
export function headlines(view: View): View {
  return view.page === "report" || view.page === "complaint" ? START : view;
}

export function useOverview(view: View, live: boolean): Answer<{ overview: Overview | null }> {
  return useAnswer(OverviewOnceDocument, asked(view), live ? OverviewLiveDocument : null);
}

/** The figures by week or month up to the end of the window; null asks nothing. */
export function useTrend(view: View, window: SpanFragment | null, live: boolean): Trend | null {
  const span = window === null ? null : trendSpan(window);
  const { filter, basis, asOf } = asked(view);
  const answer = useAnswer(
    TrendOnceDocument, span === null ? null : { filter: filter ?? null, basis: basis ?? null, asOf: asOf ?? null, window: span.window, granularity: span.granularity },
    live ? TrendLiveDocument : null,
  );
  const points = answer.data?.overview?.kpis.trend;
  return points === undefined || answer.pending || span === null ? null : { granularity: span.granularity, points };
}

export function useDepartments(view: View | null, live: boolean): Answer<{ departments: DepartmentBoard | null }> {
  return useAnswer(DepartmentsOnceDocument, view === null ? null : asked(view), live ? DepartmentsLiveDocument : null);
}

export function usePillars(view: View | null, live: boolean): Answer<{ pillars: PillarBoard | null }> {
  return useAnswer(PillarsOnceDocument, view === null ? null : asked(view), live ? PillarsLiveDocument : null);
}

export function useDistricts(view: View, live: boolean): Answer<{ districts: DistrictBoard | null }> {
  const { filter, window, basis, asOf } = asked(view);
  return useAnswer(
    DistrictsOnceDocument, { filter: filter ?? null, window: window ?? null, basis: basis ?? null, asOf: asOf ?? null, level: view.level },
    live ? DistrictsLiveDocument : null,
  );
}
