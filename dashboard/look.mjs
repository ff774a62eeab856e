import { chromium } from "@playwright/test";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const p = await b.newPage({ viewport: { width: 1280, height: 900 } });
for (const [i, u] of process.argv.slice(2).entries()) {
  await p.goto("http://127.0.0.1:8181" + u); await p.waitForTimeout(4000);
  await p.screenshot({ path: `/tmp/lead/look${i}.png` });
}
await b.close();
