import { useEffect, useMemo } from "preact/hooks";
import { CityDocument } from "../generated/kpi";
import { daysBetween } from "../shared/clock";
import { headlines, useOverview } from "./data";
import { Filters } from "./filters";
import { Bottom, Header, type Standing } from "./header";
import { useAnswer } from "./live";
import { NavigationContext, useAddress } from "./navigate";
import { ComplaintPage } from "./pages/complaint";
import { Departments } from "./pages/departments";
import { MapPage } from "./pages/map";
import { Overview } from "./pages/overview";
import { Pillars } from "./pages/pillars";
import { Promise_ } from "./pages/promise";
import { Report } from "./pages/report";
import { isLive, type View } from "./route";
import { SpeechContext, speechOf, useSpeech } from "./speech";
import { Failed } from "./states";

/** The KPI pages. */
export function App() {
  const navigation = useAddress(), { view } = navigation;
  const profile = useAnswer(CityDocument, {});
  const speech = useMemo(() => speechOf(profile.data, view.lang), [profile.data, view.lang]);
  const { words, language, city, format } = speech;
  const live = isLive(view, format.day(Date.now()));
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.pages[view.page]} \u2013 ${words.title(city?.name ?? "tugu")}`;
  }, [language, view.page, city]);
  return (
    <NavigationContext.Provider value={navigation}>
      <SpeechContext.Provider value={speech}>
        <a class="skip" href="#main">{words.skip}</a>
        {profile.failure !== null && profile.data === null
          ? <main id="main"><Failed failure={profile.failure} again={profile.again} /></main>
          : <Body live={live} view={view} ignored={navigation.ignored} />}
      </SpeechContext.Provider>
    </NavigationContext.Provider>
  );
}

/** How many days ahead leaders are told that the calendar of working days will not suffice. */
const AHEAD = 30;

/** Says that complaints are, or soon will be, refused and missing in the figures, because nobody told the holidays. */
function CalendarEnd() {
  const { words, city, format, day } = useSpeech();
  const last = city?.takenUntil ?? null, left = last === null ? Infinity : daysBetween(format.day(Date.now()), last);
  if (last === null || left > AHEAD) return null;
  const when = day(`${last}T12:00:00Z`);
  return <p class={left < 0 ? "ignored over" : "ignored"} role="status">{left < 0 ? words.calendarOver(when) : words.calendarEnds(when)}</p>;
}

/** Pages that look at one window and filter, and share its headline figures. */
function Body({ view, live, ignored }: { view: View; live: boolean; ignored: readonly string[] }) {
  const overview = useOverview(headlines(view), live && view.page !== "report");
  const data = overview.data?.overview ?? null, { city, words } = useSpeech();
  const simulated = city?.simulated === true || data?.freshness.simulated === true;
  const closed = overview.failure?.closed === true;
  const standing: Standing = { live, closed, freshness: data?.freshness ?? null, pending: overview.pending, asOf: view.asOf };
  useEffect(() => { document.documentElement.classList.toggle("simulated", simulated); }, [simulated]);
  const figures = { overview, live };
  return (
    <>
      <div class="tape" />
      <Header simulated={simulated} standing={standing} />
      {view.page !== "report" && view.page !== "complaint" && <Filters window={data?.window ?? null} />}
      <main id="main" class={`p-${view.page}${overview.pending && data !== null ? " turning" : ""}`} aria-busy={overview.pending}>
        <CalendarEnd />
        {ignored.length > 0 && <p class="ignored" role="status">{words.ignored(ignored.join(", "))}</p>}
        {view.page === "overview" ? <Overview {...figures} />
          : view.page === "pillars" ? (view.item === null ? <Pillars {...figures} /> : <Overview {...figures} />)
            : view.page === "departments" ? (view.item === null ? <Departments {...figures} /> : <Overview {...figures} />)
              : view.page === "map" ? <MapPage {...figures} />
                : view.page === "promise" ? <Promise_ {...figures} />
                  : view.page === "report" ? <Report />
                    : <ComplaintPage />}
      </main>
      <Bottom />
    </>
  );
}
