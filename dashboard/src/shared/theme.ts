/** True while the reader's machine asks for a dark page; paper is always light. */
const dark = matchMedia("screen and (prefers-color-scheme: dark)");

/** Gives the page the theme that the reader's machine asks for, now and whenever that changes. */
export function followTheme(): void {
  const apply = () => { document.documentElement.dataset["theme"] = dark.matches ? "dark" : "light"; };
  apply();
  dark.addEventListener("change", apply);
}

/** Calls `act` after each change of the theme, at once, so that paper gets what it draws; until the returned function is called. */
export function onTheme(act: () => void): () => void {
  dark.addEventListener("change", act);
  return () => dark.removeEventListener("change", act);
}
