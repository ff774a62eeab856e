// The graphql-ws client, driven by conformance_test.go: a command per line on standard input, an event per line on
// standard output, both JSON.
import { createInterface } from "node:readline";
import { createClient } from "graphql-ws";
import WebSocket from "ws";

const say = (event) => process.stdout.write(JSON.stringify(event) + "\n");
const client = createClient({
  url: process.argv[2],
  webSocketImpl: WebSocket,
  retryAttempts: Infinity,
  retryWait: () => new Promise((resolve) => setTimeout(resolve, 20)),
  shouldRetry: () => true, // a refused connection is an error event, which is final by default
  connectionParams: { token: "right" },
  on: {
    connected: () => say({ event: "connected" }),
    closed: (close) => say({ event: "closed", code: close.code }),
    ping: (received, payload) => received && say({ event: "ping", payload }),
  },
});

const running = new Map();
const commands = {
  subscribe({ id, payload }) {
    running.set(id, client.subscribe(payload, {
      next: (value) => say({ event: "next", id, value }),
      error: (error) => say({ event: "error", id, errors: Array.isArray(error) ? error : [String(error)] }),
      complete: () => say({ event: "complete", id }),
    }));
  },
  complete({ id }) {
    running.get(id)();
  },
  async dispose() {
    await client.dispose();
    process.exit(0);
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { command, ...rest } = JSON.parse(line);
  await commands[command](rest);
}
