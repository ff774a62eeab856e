import {
  CityDocument, DepartmentsDocument, DistrictsDocument, EventsDocument, HeadlineDocument, PillarsDocument,
  RecentDocument, TodayDocument, WeekdayDocument, type DistrictLevel,
} from "../generated/wall";
import { daysBefore, moment, serverMoment } from "../shared/clock";
import { readShapes } from "../shared/geo";
import { Link } from "../shared/link";
import type { Panel, State, Step } from "./state";
import type { Store } from "../shared/store";
import { isShown, newest, pushed, TICKER_PAUSE } from "./ticker";
import { usualDay, type Day } from "./usual";

type PanelName = "headline" | "today" | "pillars" | "departments" | "districts";

/** Keeps the store fed over one link. The returned function ends it. */
export function feed(store: Store<State>, origin: string): () => void {
  let firstBuild: string | null = null;
  let waiting: Step | null = null;
  let usualFor = "";

  const link = new Link(`${origin.replace(/^http/, "ws")}/graphql`, {
    attempting: () => store.set(({ link: l }) => ({ link: { ...l, attempt: l.attempt + 1 } })),
    opened() {
      const now = Date.now();
      store.set((s) => ({
        link: { ...s.link, phase: "open", openedAt: now, heardAt: now, attempt: 0 },
        headline: late(s.headline), today: late(s.today), pillars: late(s.pillars),
        departments: late(s.departments), districts: late(s.districts),
      }));
      void begin();
    },
    closed() {
      const { link: l } = store.get();
      if (l.phase === "open") store.set({ link: { ...l, phase: "cut", lostAt: l.heardAt } });
    },
    heard(payload) {
      const now = Date.now();
      const beat = serverMoment(payload);
      store.set(({ link: l }) => ({
        link: { ...l, heardAt: now },
        ...(beat === null ? {} : { beat, offset: beat - now }),
      }));
    },
  });

  const keep = <K extends PanelName>(name: K, data: State[K]["data"]) => {
    if (data === null) return;
    store.set({ [name]: { data, current: true, error: null } } as Partial<State>);
  };
  const failed = (name: PanelName) => (message: string) =>
    store.set((s) => ({ [name]: { ...s[name], error: message } }) as Partial<State>);

  link.subscribe(HeadlineDocument, {}, { next: (d) => keep("headline", d.overview), failed: failed("headline") });
  link.subscribe(TodayDocument, {}, {
    next(d) {
      keep("today", d.overview);
      if (d.overview?.window.from != null) void askUsual(d.overview.window.from.slice(0, 10));
    },
    failed: failed("today"),
  });
  link.subscribe(PillarsDocument, {}, { next: (d) => keep("pillars", d.pillars), failed: failed("pillars") });
  link.subscribe(DepartmentsDocument, {}, { next: (d) => keep("departments", d.departments), failed: failed("departments") });
  link.subscribe(EventsDocument, {}, {
    next({ complaintEvents: step }) {
      if (isShown(step)) waiting = step;
      if (step.kind === "SUBMITTED") store.set({ ring: { code: step.kelurahan.code, cursor: step.cursor } });
    },
    failed: () => undefined,
  });

  const askDistricts = (level: DistrictLevel) => link.subscribe(DistrictsDocument, { level }, {
    next: (d) => keep("districts", d.districts), failed: failed("districts"),
  });

  /** After each connection: the city, which tells a new build, and the ticker's latest steps. */
  async function begin(): Promise<void> {
    try {
      const { city } = await link.query(CityDocument, {});
      if (firstBuild !== null && city.build !== firstBuild) reloadWhenCalm(store);
      firstBuild ??= city.build;
      store.set({ city });
    } catch {
      setTimeout(() => void (store.get().link.phase === "open" && begin()), 5000);
      return;
    }
    try {
      const { complaints } = await link.query(RecentDocument, {});
      const steps = (complaints?.nodes ?? []).flatMap((node) => node.events);
      store.set((s) => ({ ticker: newest(steps, Date.now() + s.offset) }));
    } catch {
      // The ticker then begins with the next event.
    }
  }

  async function askUsual(day: string): Promise<void> {
    if (usualFor === day) return;
    usualFor = day;
    try {
      const days: Day[] = [];
      for (let week = 1; week <= 8; week++) {
        const { overview } = await link.query(WeekdayDocument, { day: daysBefore(day, 7 * week) });
        if (overview !== null) days.push(overview.kpis);
      }
      store.set({ usual: usualDay(day, days) });
    } catch {
      setTimeout(() => { usualFor = ""; }, 30_000);
    }
  }

  void loadShapes(origin).then((shapes) => {
    store.set({ shapes });
    askDistricts(shapes === "none" ? "KECAMATAN" : "KELURAHAN");
  });

  const turn = setInterval(() => {
    if (waiting === null) return;
    const step = waiting;
    waiting = null;
    store.set((s) => ({ ticker: pushed(s.ticker, step) }));
  }, TICKER_PAUSE);
  const stop = link.start();
  return () => {
    clearInterval(turn);
    stop();
  };
}

const late = <T>(panel: Panel<T>): Panel<T> => ({ ...panel, current: false });

/** The polygons of the city, "none" where it has none. Asks again while the server does not answer. */
async function loadShapes(origin: string): Promise<State["shapes"] & (object | string)> {
  for (;;) {
    try {
      const response = await fetch(`${origin}/boundaries/kelurahan.geojson`);
      if (response.status === 404) return "none";
      if (response.ok) {
        const shapes = readShapes(await response.json());
        return shapes.length > 0 ? shapes : "none";
      }
    } catch {
      // Asked again below.
    }
    await new Promise((resolve) => setTimeout(resolve, 5000));
  }
}

/** Loads the page anew once all panels are current and no promise falls due within the next minute. */
function reloadWhenCalm(store: Store<State>): void {
  const look = setInterval(() => {
    const { headline, pillars, link, offset } = store.get();
    if (link.phase !== "open" || !headline.current || !pillars.current) return;
    const now = Date.now() + offset;
    const soon = headline.data?.dueNext.some(({ dueAt }) => moment(dueAt) > now && moment(dueAt) < now + 60_000);
    if (soon === true) return;
    clearInterval(look);
    location.reload();
  }, 1000);
}
