// A small graphql-transport-ws server for work on the wall without the Go server, and for the tests of its states.
//   npm run mock            MOCK_CITY=malang|baltimore  MOCK_PORT=8090  MOCK_SIMULATED=0  MOCK_PER_DAY=17
// POST /dev/freeze, thaw, cut, restore, silent, build, calm change how it behaves. Serves dist/ as the Go server does.
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSchema, graphql } from "graphql";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import { DAY, HOUR, makeCity, newComplaint } from "./city.mjs";
import { dayStart, dueNext, kpis, stamp, steps } from "./figures.mjs";

const port = Number(process.env.MOCK_PORT ?? 8090);
const simulated = process.env.MOCK_SIMULATED !== "0";
const city = makeCity(process.env.MOCK_CITY ?? "malang");
const schema = buildSchema(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"));
const state = { frozen: false, cut: false, silent: false, build: "mock-1" };
const sockets = new Set();
const waiters = new Set();
let changedAt = Date.now();

const freshness = () => ({
  asOf: stamp(changedAt, city.shift), epoch: "mock", sequence: String(city.complaints.length), validUntil: stamp(Date.now() + HOUR, city.shift),
  profileVersion: "mock", simulated,
  sources: city.sources.map((source, i) => {
    const silent = state.silent && i === 1;
    return { source, lastReceivedAt: stamp(silent ? Date.now() - 5 * HOUR - 16 * 60_000 : changedAt - i * 7 * 60_000, city.shift), expectedWithinHours: 4, stale: silent };
  }),
});

function windowOf({ preset = "LAST_30_DAYS", from, to } = {}) {
  const now = Date.now(), days = { TODAY: 1, LAST_7_DAYS: 7, LAST_30_DAYS: 30 }[preset] ?? 30;
  const [first, last] = from ? [from, to].map((day) => Date.parse(`${day}T00:00:00Z`) - city.shift * HOUR) : [dayStart(now, city.shift, 1 - days), dayStart(now, city.shift)];
  const end = last + DAY;
  return { from: first, to: end, shown: { from: stamp(first, city.shift), to: stamp(end, city.shift), preset: from ? null : preset, running: end > now } };
}

function board(args, groups, of) {
  const window = windowOf(args.window), now = Date.now();
  const count = (list) => kpis(list, window.from, window.to, now, city.shift);
  const known = new Set(groups.map(({ value }) => value.code));
  return {
    freshness: freshness(), window: window.shown,
    items: groups.map(({ key, value }) => ({ [key]: value, kpis: count(city.complaints.filter((c) => of(c) === value.code)) })),
    unassigned: count(city.complaints.filter((c) => !known.has(of(c)))), total: count(city.complaints),
  };
}

const answers = {
  city: () => ({ ...city, profileVersion: "mock", build: state.build, simulated, lowCountFloor: 5, atRiskHours: 24, districts: () => city.districts }),
  overview(args) {
    const window = windowOf(args.window), now = Date.now();
    return {
      freshness: freshness(), window: window.shown,
      kpis: kpis(city.complaints, window.from, window.to, now, city.shift, args.basis === "EVENT"),
      dueNext: ({ first }) => dueNext(city, now, first),
    };
  },
  pillars: (args) => board(args, city.pillars.map((value) => ({ key: "pillar", value })), (c) => c.pillar),
  departments: (args) => board(args, city.departments.map((value) => ({ key: "department", value })), (c) => c.department),
  districts: (args) => board(args, city.districts.filter((d) => d.level === args.level).map((value) => ({ key: "district", value })),
    (c) => (args.level === "KELURAHAN" ? c.kelurahan : c.kecamatan)?.code),
  complaints: () => ({ nodes: [{ events: steps(city, Date.now() - DAY, Date.now()) }] }),
};

const changed = () => new Promise((resolve) => waiters.add(resolve));
function live(name) {
  return async function* (args) {
    for (;;) {
      yield { [name]: answers[name](args) };
      await changed();
    }
  };
}
const subscriptions = Object.fromEntries(["overview", "pillars", "departments", "districts"].map((name) => [name, live(name)]));
subscriptions.complaintEvents = async function* () {
  let seen = Date.now();
  for (;;) {
    await changed();
    const now = Date.now();
    for (const step of steps(city, seen, now)) yield { complaintEvents: step };
    seen = now;
  }
};

function tell() {
  for (const resolve of [...waiters]) { waiters.delete(resolve); resolve(); }
}

// Life: what the made-up courses bring, and a new complaint now and then.
let last = Date.now();
setInterval(() => {
  const now = Date.now();
  if (city.random() < 0.1) city.complaints.push(newComplaint(city, now - 500, city.random));
  if (steps(city, last, now).length > 0) { changedAt = now; tell(); }
  last = now;
}, 1000);

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
const GRAPHIQL = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; worker-src 'self' blob:";

async function control(request, response) {
  const what = request.url.slice(5);
  if (what === "freeze") state.frozen = true;
  else if (what === "thaw") state.frozen = false;
  else if (what === "cut") { state.cut = true; for (const socket of sockets) socket.terminate(); }
  else if (what === "restore") state.cut = false;
  else if (what === "silent") { state.silent = !state.silent; tell(); }
  else if (what === "build") state.build = `mock-${Date.now()}`;
  else if (what === "calm") { const t = Date.now(); city.complaints = city.complaints.filter((c) => c.resolved !== null && c.resolved < t); tell(); }
  else return void response.writeHead(404).end();
  response.writeHead(204).end();
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://mock");
  if (pathname.startsWith("/dev/") && request.method === "POST") return void control(request, response);
  if (pathname === "/boundaries/kelurahan.geojson" && city.boundaries !== null) {
    return void response.writeHead(200, { "content-type": "application/geo+json" }).end(city.boundaries);
  }
  if (pathname === "/graphql" && request.method === "POST") {
    let body = "";
    request.on("data", (part) => { body += part; }).on("end", async () => {
      const { query, variables, operationName } = JSON.parse(body);
      const result = await graphql({ schema, source: query, rootValue: answers, variableValues: variables, operationName });
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(result));
    });
    return;
  }
  const file = { "/": "index.html", "/wall": "index.html", "/kpi": "kpi.html", "/graphiql": "graphiql.html" }[pathname] ?? pathname.slice(1);
  const path = fileURLToPath(new URL(`../dist/${file}`, import.meta.url));
  if (file.includes("..") || !existsSync(path)) return void response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    "content-security-policy": pathname === "/graphiql" ? GRAPHIQL : POLICY,
  });
  createReadStream(path).pipe(response);
});

const sockets_ = new WebSocketServer({ noServer: true, handleProtocols: () => "graphql-transport-ws" });
server.on("upgrade", (request, socket, head) => {
  if (state.cut) return void socket.destroy();
  sockets_.handleUpgrade(request, socket, head, (ws) => {
    const send = ws.send.bind(ws);
    ws.send = (data, ...rest) => (state.frozen ? rest.find((r) => typeof r === "function")?.() : send(data, ...rest));
    sockets_.emit("connection", ws, request);
  });
});
useServer({
  schema,
  roots: { query: answers, subscription: subscriptions },
  onConnect: ({ extra }) => { sockets.add(extra.socket); return true; },
  onDisconnect: ({ extra }) => { sockets.delete(extra.socket); },
}, sockets_, 0);
const beat = () => {
  for (const socket of sockets) socket.send(JSON.stringify({ type: "ping", payload: { now: new Date().toISOString() } }));
};
setInterval(beat, 5000);
server.listen(port, "127.0.0.1", () => process.stdout.write(`mock city ${city.code}: http://127.0.0.1:${port}/\n`));
