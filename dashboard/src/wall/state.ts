import type {
  AlertsSubscription, AssetsSubscription, BacklogSubscription, CityQuery, DepartmentsSubscription, DistrictsSubscription,
  FeedFragment, HeadlineSubscription, HeatSubscription, MovementSubscription, PillarsSubscription, ProgrammesSubscription,
  TodaySubscription,
} from "../generated/wall";
import type { Shapes } from "../shared/geo";
import type { Instant } from "../shared/instant";
import type { Pairing } from "./pairing";
import type { UsualDay } from "./usual";
import type { View } from "./view";

export type City = CityQuery["city"];
export type Headline = NonNullable<HeadlineSubscription["overview"]>;
export type Today = NonNullable<TodaySubscription["overview"]>;
export type Backlog = NonNullable<BacklogSubscription["overview"]>;
export type GroupBoard = NonNullable<PillarsSubscription["pillars"]> | NonNullable<ProgrammesSubscription["programmes"]>;
export type AssetBoard = NonNullable<AssetsSubscription["assetClasses"]>;
export type DepartmentBoard = NonNullable<DepartmentsSubscription["departments"]>;
export type Movement = NonNullable<MovementSubscription["departments"]>;
export type Heat = NonNullable<HeatSubscription["metrics"]>;
export type DistrictBoard = NonNullable<DistrictsSubscription["districts"]>;
export type Alert = NonNullable<AlertsSubscription["alerts"]>[number];
export type DueItem = Headline["dueNext"][number];
export type Freshness = Headline["freshness"];
export type Counts = Pick<Headline["kpis"], "open" | "overdue" | "atRisk">;
export type Load = DepartmentBoard["total"];
export type Step = FeedFragment;

/** What the wall subscribes to. */
export interface Feeds {
  headline: Headline;
  alerts: { items: readonly Alert[]; freshness: null };
  today: Today;
  backlog: Backlog;
  pillars: GroupBoard;
  programmes: GroupBoard;
  assets: AssetBoard;
  departments: DepartmentBoard;
  movement: Movement;
  heat: Heat;
  kecamatan: DistrictBoard;
  kelurahan: DistrictBoard;
}
export type FeedName = keyof Feeds;

/** What one subscription has brought. */
export interface Panel<T> {
  /** The last good answer; kept whatever happens later. */
  data: T | null;
  /** True once the present connection has answered. */
  current: boolean;
  /** Why the last attempt failed; null if it did not. */
  error: string | null;
}
export type Panels = { [K in FeedName]: Panel<Feeds[K]> };

/** The connection to the server. */
export interface LinkState {
  phase: "connecting" | "open" | "cut";
  /** When a message of any kind last arrived; null = never. */
  heard: Instant | null;
  /** When the present connection was acknowledged; null = never. */
  opened: Instant | null;
  /** Up to when the figures of the connection before this one were current; null = there was none. */
  lost: Instant | null;
  /** For how many seconds the server's figures could not follow its database, and when it said so; null = they do. */
  behind: { seconds: number; at: Instant } | null;
  /** Attempts since the connection was lost. */
  attempt: number;
}

/** Everything that the wall knows. */
export interface State {
  view: View;
  link: LinkState;
  /** Server's clock minus this machine's, in milliseconds. */
  offset: number;
  /** Server's moment in its last heartbeat, in milliseconds; null before the first. */
  beat: number | null;
  city: City | null;
  panels: Panels;
  usual: UsualDay | null;
  /** Polygons of the levels; null until known, "none" where the city has none. */
  shapes: Shapes | "none" | null;
  /** Steps in the ticker, the newest first. */
  ticker: readonly Step[];
  /** Kelurahan codes of the last new complaints, the newest last, for the rings on the map. */
  rings: readonly { code: string; cursor: string; at: number }[];
  /** Where the screen is not let in: what it shows instead of figures. */
  pairing: Pairing | null;
}

const empty = { data: null, current: false, error: null };

/** Panels that nothing was heard for. */
export const noPanels: Panels = {
  headline: empty, alerts: empty, today: empty, backlog: empty, pillars: empty, programmes: empty, assets: empty,
  departments: empty, movement: empty, heat: empty, kecamatan: empty, kelurahan: empty,
};

/** The state before anything was heard. */
export const initial = (view: View): State => ({
  view,
  link: { phase: "connecting", heard: null, opened: null, lost: null, behind: null, attempt: 0 },
  offset: 0, beat: null, city: null, panels: noPanels, usual: null, shapes: null, ticker: [], rings: [], pairing: null,
});
