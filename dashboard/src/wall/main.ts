import { render } from "preact";
import { createStore } from "../shared/store";
import { App } from "./app";
import { feed } from "./feed";
import { initial, type State } from "./state";
import { SCENES, viewOf } from "./view";

/** Milliseconds within which changes are drawn together; less while the first figures come in. */
const PACE = 200, FIRST = 20;
/** Milliseconds after a connection for which the first figures may take. */
const BEGINNING = 2000;

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");

const view = viewOf(location.search);
document.documentElement.dataset["theme"] = view.theme;
if (view.unknown.length > 0) console.warn(`tugu: no scene is called ${view.unknown.join(", ")}; there are ${SCENES.join(", ")}`);
const store = createStore<State>(initial(view), ({ link: { opened } }) => (opened === null || performance.now() - opened.steady < BEGINNING ? FIRST : PACE));
const stop = feed(store, location.origin);
addEventListener("pagehide", stop);

// The wall measures texts before it draws them, so the font comes first; without it the wall begins all the same.
const fonts = Promise.all(["400", "500", "600"].map((weight) => document.fonts.load(`${weight} 24px Inter`)));
const patience = new Promise((resolve) => setTimeout(resolve, 2000));
void Promise.race([fonts, patience]).catch(() => undefined).then(() => render(<App store={store} />, root));
