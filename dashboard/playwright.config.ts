import { defineConfig } from "@playwright/test";

/** The server under test is named by TUGU_URL, its token by TUGU_TOKEN: .ci/e2e starts it. */
export default defineConfig({
  testDir: "tests",
  outputDir: "test-results/artifacts",
  // Each test has a page, or a server, of its own.
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A browser on a shared machine starves now and then: CI asks once more, and the list names what was flaky.
  retries: process.env["CI"] ? 1 : 0,
  reporter: [["list"]],
  use: {
    viewport: { width: 1920, height: 1080 },
    // Never a browser of Playwright's own.
    launchOptions: { executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium" },
  },
});
