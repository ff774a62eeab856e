import { render } from "preact";
import { createStore } from "../shared/store";
import { App } from "./app";
import { feed } from "./feed";
import { initial, type State } from "./state";
import { viewOf } from "./view";

/** Milliseconds within which changes are drawn together. */
const PACE = 200;

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");

const view = viewOf(location.search);
document.documentElement.dataset["theme"] = view.theme;
const store = createStore<State>(initial(view), PACE);
const stop = feed(store, location.origin);
addEventListener("pagehide", stop);

// The wall measures texts before it draws them, so the font comes first; without it the wall begins all the same.
const fonts = Promise.all(["400", "500", "600"].map((weight) => document.fonts.load(`${weight} 24px Inter`)));
const patience = new Promise((resolve) => setTimeout(resolve, 2000));
void Promise.race([fonts, patience]).catch(() => undefined).then(() => render(<App store={store} />, root));
