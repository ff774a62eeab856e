import { render } from "preact";
import { App } from "./app";
import { feed } from "./feed";
import { initial, type State } from "./state";
import { createStore } from "./store";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");

const store = createStore<State>(initial);
const stop = feed(store, location.origin);
addEventListener("pagehide", stop);
render(<App store={store} asked={new URLSearchParams(location.search).get("lang")} />, root);
