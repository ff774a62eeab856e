import type {
  CityQuery, DepartmentsSubscription, DistrictsSubscription, FeedFragment, HeadlineSubscription,
  PillarsSubscription, TodaySubscription,
} from "../generated/wall";
import type { Shapes } from "../shared/geo";
import type { UsualDay } from "./usual";

export type City = CityQuery["city"];
export type Headline = NonNullable<HeadlineSubscription["overview"]>;
export type Today = NonNullable<TodaySubscription["overview"]>;
export type PillarBoard = NonNullable<PillarsSubscription["pillars"]>;
export type DepartmentBoard = NonNullable<DepartmentsSubscription["departments"]>;
export type DistrictBoard = NonNullable<DistrictsSubscription["districts"]>;
export type DueItem = Headline["dueNext"][number];
export type Freshness = Headline["freshness"];
export type Counts = DepartmentBoard["total"];
export type Rate = Headline["kpis"]["responseOnTime"];
export type Step = FeedFragment;

/** What one subscription has brought. Moments are milliseconds of this machine's clock. */
export interface Panel<T> {
  /** The last good answer; kept whatever happens later. */
  data: T | null;
  /** True once the present connection has answered. */
  current: boolean;
  /** Why the last attempt failed; null if it did not. */
  error: string | null;
}

/** The connection to the server. Moments are milliseconds of this machine's clock. */
export interface LinkState {
  phase: "connecting" | "open" | "cut";
  /** When a message of any kind last arrived; 0 = never. */
  heardAt: number;
  /** When the present connection was acknowledged; 0 = never. */
  openedAt: number;
  /** Up to when the figures of the connection before this one were current; 0 = there was none. */
  lostAt: number;
  /** Attempts since the connection was lost. */
  attempt: number;
}

/** Everything that the wall knows. */
export interface State {
  link: LinkState;
  /** Server's clock minus this machine's, in milliseconds. */
  offset: number;
  /** Server's moment in its last heartbeat, in milliseconds; null before the first. */
  beat: number | null;
  city: City | null;
  headline: Panel<Headline>;
  today: Panel<Today>;
  pillars: Panel<PillarBoard>;
  departments: Panel<DepartmentBoard>;
  districts: Panel<DistrictBoard>;
  usual: UsualDay | null;
  /** Polygons of the map; null until known, "none" where the city has none. */
  shapes: Shapes | "none" | null;
  /** Steps in the ticker, the newest first. */
  ticker: readonly Step[];
  /** Kelurahan code of the last new complaint, for the ring on the map. */
  ring: { code: string; cursor: string } | null;
}

const empty = { data: null, current: false, error: null };

/** The state before anything was heard. */
export const initial: State = {
  link: { phase: "connecting", heardAt: 0, openedAt: 0, lostAt: 0, attempt: 0 },
  offset: 0,
  beat: null,
  city: null,
  headline: empty,
  today: empty,
  pillars: empty,
  departments: empty,
  districts: empty,
  usual: null,
  shapes: null,
  ticker: [],
  ring: null,
};
