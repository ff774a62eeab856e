import { useEffect, useRef, useState } from "preact/hooks";
import { CityDocument, ScreensDocument, ViewerDocument, type CityQuery, type ScreenFragment } from "../generated/screens";
import { demand, Failure, post } from "../shared/ask";
import { createFormat } from "../shared/format";
import { Head } from "../shared/head";
import { chooseLanguage, localeFor } from "../shared/language";
import { nameOf } from "../shared/names";
import { TokenField } from "../shared/token";
import { Devices } from "./devices";
import { draftOf } from "./draft";
import { Form } from "./form";
import { wordsOf } from "./words";

export type City = CityQuery["city"];

/** The editor: the screens that there are, and the one that is being edited. Its address names it: /screens?code=lobby. */
export function App() {
  const params = new URLSearchParams(location.search);
  const [city, setCity] = useState<City | null>(null), [screens, setScreens] = useState<readonly ScreenFragment[] | null>(null);
  const [failed, setFailed] = useState(false), [refused, setRefused] = useState(false), [said, setSaid] = useState("");
  const [code, setCode] = useState(params.get("code"));
  const [tries, setTries] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const load = async () => {
    try {
      // Where the city is open for nothing, screens are shown to who sends a token: the field for it stands all the same.
      const closed = (cause: unknown) => { if (cause instanceof Failure && cause.code === "FORBIDDEN") return { screens: [] }; throw cause; };
      const [c, s] = await Promise.all([post(CityDocument, {}), post(ScreensDocument, {}).catch(closed)]);
      setCity(c.city);
      setScreens(s.screens);
      setFailed(false);
    } catch (cause) {
      if (cause instanceof Failure) setFailed(true);
      else throw cause;
    }
  };
  useEffect(() => void load(), []);
  const language = chooseLanguage(params.get("lang"), city?.languages ?? []), words = wordsOf(language);
  const format = createFormat(language, localeFor(language, city?.locale ?? "id-ID"), city?.timeZone ?? "Asia/Jakarta");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.title} \u2013 ${city === null ? "tugu" : nameOf(city, language)}`;
    document.documentElement.classList.toggle("simulated", city?.simulated === true);
  }, [language, city]);
  const choose = (next: string | null, focus = true) => {
    const url = new URL(location.href);
    if (next === null) url.searchParams.delete("code");
    else url.searchParams.set("code", next);
    history.replaceState(null, "", url);
    setCode(next);
    setSaid("");
    if (focus) heading.current?.focus();
  };
  const chosen = screens?.find((screen) => screen.code === code) ?? null;
  return (
    <>
      <Head here="/screens" pages={[["/screens", words.title], ["/counter", words.counter], ["/wall", words.wall], ["/kpi", words.kpi]]} city={city} language={language} words={words} />
      <main id="main">
        <h1>{words.title}</h1>
        <p class="note">{words.intro}</p>
        {failed && <div class="state" role="alert"><p>{words.unreachable}</p><p class="do"><button type="button" onClick={() => void load()}>{words.again}</button></p></div>}
        {!failed && (screens === null || city === null) && <p class="note" role="status">{words.loading}</p>}
        {screens !== null && city !== null && (
          <>
            <TokenField words={words} refused={refused} probe={async () => demand((await post(ViewerDocument, {})).viewer, "CONFIGURE")} done={() => { setRefused(false); setTries((n) => n + 1); void load(); }} forgot={() => setTries((n) => n + 1)} />
            <Devices words={words} format={format} refused={() => setRefused(true)} tries={tries} />
            <div class="edit">
              <nav aria-label={words.list}>
                <ul class="shelf">
                  {screens.map((screen) => (
                    <li key={screen.code}>
                      <button type="button" aria-current={screen.code === code ? "true" : undefined} onClick={() => choose(screen.code)}>
                        <b>{screen.name}</b><small>{screen.code}</small>
                        <small class="of">{words.scenesOf(format.count(screen.scenes.length), screen.rotateSeconds)}, {words.changed(`${format.date(Date.parse(screen.updatedAt))} ${format.clock(Date.parse(screen.updatedAt))}`)}</small>
                      </button>
                    </li>
                  ))}
                  {screens.length === 0 && <li class="note">{words.none}</li>}
                </ul>
                <button type="button" onClick={() => choose(null)}>{words.create}</button>
              </nav>
              <section aria-labelledby="editing">
                <h2 id="editing" tabIndex={-1} ref={heading}>{chosen === null ? words.create : chosen.name}</h2>
                <Form key={chosen?.code ?? ""} words={words} language={language} format={format} city={city} start={draftOf(chosen)} isNew={chosen === null} said={said}
                  refused={() => setRefused(true)}
                  saved={(screen) => {
                    setScreens([...screens.filter((s) => s.code !== screen.code), screen].sort((a, b) => a.code.localeCompare(b.code)));
                    choose(screen.code, false);
                    setSaid(words.saved(format.clock(Date.parse(screen.updatedAt))));
                  }}
                  deleted={(gone) => {
                    setScreens(screens.filter((s) => s.code !== gone));
                    choose(null);
                    setSaid(words.removed);
                  }} />
              </section>
            </div>
          </>
        )}
      </main>
    </>
  );
}
