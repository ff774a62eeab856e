import { takeToken } from "../shared/ask";
import { createStore } from "../shared/store";
import { feed } from "./feed";
import { renew } from "./renew";
import { initial, type State } from "./state";
import { SCENES, viewOf } from "./view";

/** Milliseconds within which changes are drawn together; less while the first figures come in. */
const PACE = 200, FIRST = 20;
/** Milliseconds after a connection for which the first figures may take. */
const BEGINNING = 2000;
/** Milliseconds for which the first drawing waits: for the font, for the city, and for another attempt. */
const FONT = 2000, CITY = 1500, AGAIN = 10_000;

takeToken();
const view = viewOf(location.search);
document.documentElement.dataset["theme"] = view.theme;
if (view.unknown.length > 0) console.warn(`tugu: no scene is called ${view.unknown.join(", ")}; there are ${SCENES.join(", ")}`);
const store = createStore<State>(initial(view), ({ link: { opened } }) => (opened === null || performance.now() - opened.steady < BEGINNING ? FIRST : PACE));
// The questions are under way before what draws the answers is read.
const stop = feed(store, location.origin);
addEventListener("pagehide", stop);

const within = (wanted: Promise<unknown>, patience: number) => Promise.race([wanted.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, patience))]);
// The wall measures texts before it draws them, so the font comes first; without it the wall begins all the same.
const fonts = Promise.all(["400", "500", "600"].map((weight) => document.fonts.load(`${weight} 24px Inter`)));
// Language, time zone and names are the city's: drawn before they are known, everything is drawn twice.
const city = new Promise<void>((resolve) => {
  const end = store.listen(({ city: known }) => {
    if (known === null) return;
    end();
    resolve();
  });
});

let measured = false;
fonts.then(() => { measured = true; }, () => undefined);

async function draw(): Promise<void> {
  const [{ mount }] = await Promise.all([import("./mount"), within(fonts, FONT), within(city, CITY)]);
  const again = !measured;
  mount(store);
  // What was measured by another font would be cut in the wrong places for months.
  if (again) fonts.then(() => mount(store), () => undefined);
}
// A part that did not arrive must not leave the wall dark.
draw().catch((cause: unknown) => {
  console.error("tugu:", cause);
  setInterval(() => void renew(), AGAIN);
});
