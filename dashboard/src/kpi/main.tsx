import { render } from "preact";
import { App } from "./app";
import { askAhead } from "./data";
import { read } from "./route";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
askAhead(read(location.pathname, location.search).view);
render(<App />, root);
