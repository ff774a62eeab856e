import { askAhead } from "./data";
import { read } from "./route";
import { followTheme } from "../shared/theme";

followTheme();
// The questions are under way before what draws the answers is read.
askAhead(read(location.pathname, location.search).view);
import("./mount").then(({ mount }) => mount()).catch((cause: unknown) => {
  console.error("tugu:", cause);
  const said = document.getElementById("root");
  if (said !== null) said.textContent = "tugu: muat ulang halaman ini / reload this page";
});
