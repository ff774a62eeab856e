import { render } from "preact";
import { App } from "./app";

/** Draws the pages. */
export function mount(): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no #root");
  render(<App />, root);
}
