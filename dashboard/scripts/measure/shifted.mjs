// Stands between a page and the server and moves the server's clock: every moment that the server names is moved by the
// same span, which the owner changes as the page's clock runs ahead.
import { createServer } from "node:http";
import { WebSocket, WebSocketServer } from "ws";

const MOMENT = /"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)"/g;

/** Milliseconds east of Greenwich of the end of a moment. */
function zoneOf(text) {
  if (text === "Z") return 0;
  const [hours, minutes] = text.slice(1).split(":").map(Number);
  return (text[0] === "-" ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** The moment some milliseconds later, in the same zone. */
export function moved(text, shift) {
  return text.replace(MOMENT, (_, local, zone) => {
    const at = Date.parse(local + zone) + shift, east = zoneOf(zone);
    return `"${new Date(at + east).toISOString().slice(0, 19)}${zone}"`;
  });
}

/** Starts the go-between on a free port. `beat` sends a heartbeat of the moved clock, `cut` drops every connection. */
export async function standBetween(url) {
  const target = new URL(url), sockets = new Set();
  let shift = 0;
  const server = createServer(async (request, response) => {
    try {
      const answer = await fetch(url + request.url, { headers: { accept: request.headers.accept ?? "*/*" } });
      const body = Buffer.from(await answer.arrayBuffer());
      const kept = ["content-type", "content-security-policy", "cache-control"].flatMap((name) => (answer.headers.has(name) ? [[name, answer.headers.get(name)]] : []));
      response.writeHead(answer.status, Object.fromEntries(kept)).end(body);
    } catch {
      response.writeHead(502).end();
    }
  });
  const web = new WebSocketServer({ server, handleProtocols: (offered) => [...offered][0] });
  web.on("connection", (page) => {
    const far = new WebSocket(`ws://${target.host}/graphql`, "graphql-transport-ws", { origin: url }), waiting = [];
    sockets.add(page);
    far.on("open", () => { for (const text of waiting.splice(0)) far.send(text); });
    page.on("message", (data) => {
      const text = moved(String(data), -shift).replace(/("day":")(\d{4}-\d\d-\d\d)"/, (_, key, day) =>
        `${key}${new Date(Date.parse(day) - Math.round(shift / 86_400_000) * 86_400_000).toISOString().slice(0, 10)}"`);
      if (text.startsWith('{"type":"pong"')) return; // answers heartbeats of the moved clock
      if (far.readyState === WebSocket.OPEN) far.send(text);
      else waiting.push(text);
    });
    far.on("message", (data) => {
      const text = String(data);
      if (text.includes('"type":"ping"')) return far.send('{"type":"pong"}');
      // A moved answer would be overdue at once: the page's clock runs far ahead of the next one.
      if (page.readyState === WebSocket.OPEN) page.send(moved(text, shift).replace(/"validUntil":"[^"]*"/g, '"validUntil":null'));
    });
    const end = () => {
      sockets.delete(page);
      far.close();
      page.close();
    };
    far.on("close", end);
    far.on("error", end);
    page.on("close", end);
    page.on("error", end);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    move(to) { shift = to; },
    beat() { for (const page of sockets) page.send(JSON.stringify({ type: "ping", payload: { now: new Date(Date.now() + shift).toISOString() } })); },
    cut() { for (const page of sockets) page.terminate(); },
    connections: () => sockets.size,
    end: () => new Promise((resolve) => { for (const page of sockets) page.terminate(); web.close(); server.close(resolve); server.closeAllConnections(); }),
  };
}
