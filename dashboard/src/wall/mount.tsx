import { render } from "preact";
import { forgetWidths } from "../shared/fit";
import type { Store } from "../shared/store";
import { App } from "./app";
import type { State } from "./state";

let times = 0;

/** Draws the wall into the page, anew each time it is called. */
export function mount(store: Store<State>): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no #root");
  forgetWidths();
  render(<App key={times++} store={store} />, root);
}
