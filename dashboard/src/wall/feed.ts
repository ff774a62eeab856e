import {
  AlertsDocument, AssetsDocument, BacklogDocument, CityDocument, DepartmentsDocument, DistrictsDocument, EventsDocument,
  HeadlineDocument, HeatDocument, MovementDocument, PillarsDocument, ProgrammesDocument, RecentDocument,
  ScreenChangesDocument, TodayDocument, WeekdayDocument, type ComplaintFilter,
} from "../generated/wall";
import { credentials } from "../shared/ask";
import { daysBefore, serverAge, serverMoment } from "../shared/clock";
import { instant } from "../shared/instant";
import { Link } from "../shared/link";
import { share } from "../shared/share";
import type { Store } from "../shared/store";
import { doorOf } from "./door";
import { renewWhenCalm } from "./renew";
import { loadShapes } from "./shapes";
import { noPanels, type FeedName, type Feeds, type Panels, type State, type Step } from "./state";
import { isShown, newest, pushed, TICKER_PAUSE } from "./ticker";
import { usualDay, type Day } from "./usual";
import { layoutOf } from "./layout";
import { feedsOf, pagesAt, pagesOf, viewOf, type Page } from "./view";

/** Milliseconds between two answers to a question at least, while changes come in bursts: what the eye can follow. */
const PACE = 500;
/** Milliseconds after which the pages that come later are asked for even if those in sight have no figures yet. */
const PATIENCE = 3000;
/** Milliseconds from the figures in sight to the questions for the rest: they are drawn by then. */
const DRAWN = 150;

type Variables = { filter: ComplaintFilter | null };

/** Keeps the store fed over one link. The returned function ends it. */
export function feed(store: Store<State>, origin: string): () => void {
  let build: string | null = null, waiting: Step | null = null, usualFor = "", endEvents = () => {};
  let filtered: string | null = null;
  const running = new Map<FeedName, () => void>();
  // What the first screens show is asked for alone, so that neither server nor page works on anything else until it stands.
  let inSight: ReadonlySet<FeedName> | null = new Set(), isSeen = false;
  let rest = setTimeout(followRest, PATIENCE);
  const later: (() => void)[] = [];
  const door = doorOf(store, origin);

  const link = new Link(`${origin.replace(/^http/, "ws")}/graphql`, {
    attempting: () => store.set(({ link: l }) => ({ link: { ...l, attempt: l.attempt + 1 } })),
    opened() {
      const now = instant();
      store.set((s) => ({ link: { ...s.link, phase: "open", opened: now, heard: now, attempt: 0 }, panels: late(s.panels) }));
      void begin();
    },
    closed() {
      const { link: l } = store.get();
      if (l.phase === "open") store.set({ link: { ...l, phase: "cut", lost: l.heard } });
    },
    heard(payload) {
      const now = instant(), beat = serverMoment(payload), age = serverAge(payload);
      store.set(({ link: l }) => ({
        link: { ...l, heard: now, ...(age === null ? {} : { behind: age === 0 ? null : { seconds: age, at: now } }) },
        ...(beat === null ? {} : { beat, offset: beat - now.wall }),
      }));
    },
  });

  const keep = <K extends FeedName>(name: K, data: Feeds[K] | null) => {
    if (data === null) return;
    door.open();
    store.set(({ panels }) => ({ panels: { ...panels, [name]: { data: share(panels[name].data, data), current: true, error: null } } }));
    if (name === "today") afterFirst(() => void askUsual((data as Feeds["today"]).window.from?.slice(0, 10)));
    look();
  };
  const failed = (name: FeedName) => (error: string, code?: string) => {
    if (code === "FORBIDDEN" && credentials() === undefined) door.ask();
    store.set(({ panels }) => ({ panels: { ...panels, [name]: { ...panels[name], error } } }));
    look();
  };

  /** Goes on to the rest once every panel in sight has an answer. */
  function look(): void {
    const { panels } = store.get();
    if (inSight === null || isSeen || [...inSight].some((name) => panels[name].data === null && panels[name].error === null)) return;
    isSeen = true;
    clearTimeout(rest);
    rest = setTimeout(followRest, DRAWN);
  }

  function followRest(): void {
    inSight = null;
    follow();
    for (const act of later.splice(0)) act();
  }

  /** Does something when the first figures stand; at once after that. */
  function afterFirst(act: () => void): void {
    if (inSight === null) act();
    else later.push(act);
  }

  const begins: { [K in FeedName]: (v: Variables) => () => void } = {
    headline: (v) => link.subscribe(HeadlineDocument, v, { next: (d) => keep("headline", d.overview), failed: failed("headline") }, PACE),
    alerts: (v) => link.subscribe(AlertsDocument, v, {
      next: (d) => keep("alerts", d.alerts === null ? null : { items: d.alerts, freshness: null }), failed: failed("alerts"),
    }, PACE),
    today: (v) => link.subscribe(TodayDocument, v, { next: (d) => keep("today", d.overview), failed: failed("today") }, PACE),
    backlog: (v) => link.subscribe(BacklogDocument, v, { next: (d) => keep("backlog", d.overview), failed: failed("backlog") }, PACE),
    pillars: (v) => link.subscribe(PillarsDocument, v, { next: (d) => keep("pillars", d.pillars), failed: failed("pillars") }, PACE),
    programmes: (v) => link.subscribe(ProgrammesDocument, v, { next: (d) => keep("programmes", d.programmes), failed: failed("programmes") }, PACE),
    assets: (v) => link.subscribe(AssetsDocument, v, { next: (d) => keep("assets", d.assetClasses), failed: failed("assets") }, PACE),
    departments: (v) => link.subscribe(DepartmentsDocument, v, { next: (d) => keep("departments", d.departments), failed: failed("departments") }, PACE),
    movement: (v) => link.subscribe(MovementDocument, v, { next: (d) => keep("movement", d.departments), failed: failed("movement") }, PACE),
    heat: (v) => link.subscribe(HeatDocument, v, { next: (d) => keep("heat", d.metrics), failed: failed("heat") }, PACE),
    kecamatan: (v) => link.subscribe(DistrictsDocument, { ...v, level: "KECAMATAN" }, { next: (d) => keep("kecamatan", d.districts), failed: failed("kecamatan") }, PACE),
    kelurahan: (v) => link.subscribe(DistrictsDocument, { ...v, level: "KELURAHAN" }, { next: (d) => keep("kelurahan", d.districts), failed: failed("kelurahan") }, PACE),
  };

  /** Subscribes to what the view needs and to nothing else. Another filter begins with empty panels: figures never mix. */
  function follow(): void {
    const { view, city } = store.get();
    const hasMap = city === null || city.boundaries.length > 0, filter = view.filter, key = JSON.stringify(filter), shows = (page: Page) => page !== "map" || hasMap;
    if (key !== filtered) {
      for (const stop of running.values()) stop();
      running.clear();
      endEvents();
      usualFor = "";
      if (filtered !== null) store.set({ panels: noPanels, ticker: [], usual: null });
      filtered = key;
      afterFirst(() => {
        if (key === filtered) endEvents = link.subscribe(EventsDocument, { filter }, { next: ({ complaintEvents }) => happened(complaintEvents), failed: () => {} });
      });
    }
    const pages = pagesOf(view, shows);
    const first = feedsOf(pagesAt(pages, 0, layoutOf(innerWidth, innerHeight).columns, shows), hasMap, view);
    if (inSight !== null) inSight = first;
    const needed = inSight === null ? feedsOf(pages, hasMap, view) : first;
    for (const [name, stop] of running) {
      if (needed.has(name)) continue;
      stop();
      running.delete(name);
    }
    for (const name of needed) if (!running.has(name)) running.set(name, begins[name]({ filter }));
  }

  function happened(step: Step): void {
    if (isShown(step)) waiting = step;
    if (step.kind !== "SUBMITTED") return;
    const ring = { code: step.kelurahan.code, cursor: step.cursor, at: Date.now() };
    store.set(({ rings }) => ({ rings: [...rings.filter(({ at }) => ring.at - at < 4000), ring].slice(-8) }));
  }

  /** After each connection: the city, which tells a new build, and the ticker's latest steps. */
  async function begin(): Promise<void> {
    try {
      const { city } = await link.query(CityDocument, {});
      if (build !== null && city.build !== build) renewWhenCalm(store);
      build ??= city.build;
      store.set({ city });
      follow();
      if (store.get().shapes === null) void loadShapes(origin, city.boundaries).then((shapes) => store.set({ shapes }));
      await new Promise<void>((resolve) => afterFirst(resolve));
      const { complaints } = await link.query(RecentDocument, { filter: store.get().view.filter });
      const steps = (complaints?.nodes ?? []).flatMap((node) => node.events);
      store.set((s) => ({ ticker: newest(steps, Date.now() + s.offset) }));
    } catch {
      setTimeout(() => void (store.get().link.phase === "open" && store.get().city === null && begin()), 5000);
    }
  }

  async function askUsual(day: string | undefined): Promise<void> {
    if (day === undefined || usualFor === day) return;
    usualFor = day;
    try {
      const { filter } = store.get().view, days: Day[] = [];
      for (let week = 1; week <= 8; week++) {
        const { overview } = await link.query(WeekdayDocument, { day: daysBefore(day, 7 * week), filter });
        if (overview !== null) days.push(overview.kpis);
      }
      if (usualFor === day) store.set({ usual: usualDay(day, days) });
    } catch {
      setTimeout(() => { usualFor = ""; }, 30_000);
    }
  }

  follow();
  const code = new URLSearchParams(location.search).get("screen");
  if (code !== null) {
    link.subscribe(ScreenChangesDocument, { code }, {
      next({ screenChanges }) {
        store.set({ view: viewOf(location.search, screenChanges) });
        follow();
      },
      failed: () => {},
    });
  }
  const turn = setInterval(() => {
    if (waiting === null) return;
    const step = waiting;
    waiting = null;
    store.set((s) => ({ ticker: pushed(s.ticker, step) }));
  }, TICKER_PAUSE);
  const stop = link.start();
  return () => {
    door.end();
    clearInterval(turn);
    clearTimeout(rest);
    stop();
  };
}

const late = (panels: Panels): Panels =>
  Object.fromEntries(Object.entries(panels).map(([name, panel]) => [name, { ...panel, current: false }])) as unknown as Panels;
