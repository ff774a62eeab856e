import { defineConfig } from "@playwright/test";

/** Addresses of the servers under test: TUGU_URL, or the two made-up cities of dev/mock.mjs. */
const real = process.env["TUGU_URL"];
const mock = (city: string, port: number) => ({
  command: "node dev/mock.mjs",
  env: { MOCK_CITY: city, MOCK_PORT: String(port) },
  url: `http://127.0.0.1:${port}/`,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results/artifacts",
  workers: 1,
  timeout: 60_000,
  reporter: [["list"]],
  use: {
    viewport: { width: 1920, height: 1080 },
    // Never a browser of Playwright's own.
    launchOptions: { executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium" },
  },
  webServer: real === undefined ? [mock("malang", 8131), mock("baltimore", 8132)] : [],
});
