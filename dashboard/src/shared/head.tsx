import type { ComponentChildren } from "preact";
import type { Language } from "./format";
import { nameOf, type Named } from "./names";

/** The head of an operators' page: whose it is, that its data are made up where they are, the pages beside it, the other language. */
export function Head({ here, pages, city, language, words, children }: {
  here: string; pages: readonly (readonly [path: string, label: string])[]; city: (Named & { simulated: boolean }) | null; language: Language;
  words: { skip: string; simulation: string; other: string }; children?: ComponentChildren;
}) {
  const other = new URL(location.href);
  other.searchParams.set("lang", language === "id" ? "en" : "id");
  return (
    <>
      <a class="skip" href="#main">{words.skip}</a>
      <div class="tape" />
      <header class="top">
        <a class="home" href={here}>
          <svg class="mark" viewBox="0 0 20 36" aria-hidden="true"><path d="M10 0 13.1 7 14.4 24H5.6L6.9 7Z" fill="currentColor" /><path d="M3.4 26H16.6V29H3.4ZM0 31H20V36H0Z" fill="currentColor" /></svg>
          <b>tugu</b><span>{city === null ? "\u00a0" : nameOf(city, language)}</span>
        </a>
        {city?.simulated === true && <span class="sim">{words.simulation}</span>}
        <nav class="main" aria-label="tugu">
          {pages.map(([path, label]) => <a key={path} href={path} {...(path === here ? { "aria-current": "page" as const } : {})}>{label}</a>)}
        </nav>
        <span class="live">{children}</span>
        <a class="lang" href={other.pathname + other.search}>{language === "id" ? "EN" : "ID"}<span class="sr"> {words.other}</span></a>
      </header>
    </>
  );
}
