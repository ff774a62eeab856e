import { render } from "preact";
import type { Store } from "../shared/store";
import { App } from "./app";
import type { State } from "./state";

/** Draws the wall into the page. */
export function mount(store: Store<State>): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no #root");
  render(<App store={store} />, root);
}
