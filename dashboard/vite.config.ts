import { defineConfig } from "vitest/config";

// Five pages: the wall, the KPI pages, the editor of screens and the counter, which share src/shared, and GraphiQL, which is large and alone. All of it is served by the Go server
// from dist/, so nothing may be fetched from elsewhere and no script may stand in the HTML.
export default defineConfig({
  build: {
    target: "es2022",
    license: { fileName: "licenses.md" },
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rollupOptions: {
      input: { wall: "index.html", kpi: "kpi.html", screens: "screens.html", counter: "counter.html", graphiql: "graphiql.html" },
      // GraphiQL's parts carry "use client", which means nothing in a bundle.
      onwarn: (warning, warn) => (warning.code === "MODULE_LEVEL_DIRECTIVE" ? undefined : warn(warning)),
    },
  },
  server: {
    proxy: Object.fromEntries(
      ["/graphql", "/boundaries"].map((path) => [
        path,
        { target: process.env["TUGU_URL"] ?? "http://127.0.0.1:8080", ws: true },
      ]),
    ),
  },
  test: { include: ["src/**/*.test.ts"] },
});
