import { render } from "preact";
import { App } from "./app";
import { followTheme } from "../shared/theme";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
followTheme();
render(<App />, root);
