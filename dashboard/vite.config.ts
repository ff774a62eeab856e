import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** Names in each page the parts that its first script asks for later, so that the browser fetches them at once. */
function fetchAhead(): Plugin {
  return {
    name: "tugu-fetch-ahead",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle, chunk }) {
        if (bundle === undefined || chunk === undefined) return html;
        const wanted = new Set<string>(), add = (name: string) => {
          const part = bundle[name];
          if (wanted.has(name) || part?.type !== "chunk") return;
          wanted.add(name);
          part.imports.forEach(add);
        };
        // GraphiQL asks for languages that nobody may need.
        if (chunk.name !== "graphiql") chunk.dynamicImports.forEach(add);
        return [...wanted].filter((name) => !html.includes(name)).map((name) => ({ tag: "link", attrs: { rel: "modulepreload", crossorigin: true, href: `/${name}` }, injectTo: "head" as const }));
      },
    },
  };
}

// Five pages: the wall, the KPI pages, the editor of screens and the counter, which share src/shared, and GraphiQL, which is large and alone. All of it is served by the Go server
// from dist/, so nothing may be fetched from elsewhere and no script may stand in the HTML.
export default defineConfig({
  plugins: [fetchAhead()],
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
