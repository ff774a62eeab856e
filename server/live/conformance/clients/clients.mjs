// GraphQL clients that others maintain, driven by clients_live_test.go: a command per line on standard input, an event
// per line on standard output, both JSON. Arguments: the URL of the server, then the names of the clients.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { SubscriptionProtocol, UrlLoader } from "@graphql-tools/url-loader";
import { Client as UrqlClient, fetchExchange, subscriptionExchange } from "@urql/core";
import { OperationTypeNode, parse } from "graphql";
import { createClient as createSSE } from "graphql-sse";
import { createClient as createWS } from "graphql-ws";
import WebSocket from "ws";

const url = process.argv[2];
const wsURL = url.replace(/^http/, "ws");
const say = (event) => process.stdout.write(JSON.stringify(event) + "\n");
const soon = () => new Promise((resolve) => setTimeout(resolve, 50));
const ws = () => createWS({ url: wsURL, webSocketImpl: WebSocket, retryAttempts: Infinity, retryWait: soon, shouldRetry: () => true });

// first makes a question of a subscription that answers once.
const first = (subscribe) => (query) =>
  new Promise((resolve, reject) => subscribe(query, { next: resolve, error: reject, complete: () => reject(new Error("no answer")) }));

const ofClient = (client) => {
  const subscribe = (query, sink) => client.subscribe({ query }, sink);
  return { query: first(subscribe), subscribe, dispose: () => client.dispose() };
};

const urlLoader = (subscriptionsProtocol) => {
  const execute = new UrlLoader().getExecutorAsync(url, { subscriptionsEndpoint: url, subscriptionsProtocol, webSocketImpl: WebSocket });
  return {
    query: (query) => execute({ document: parse(query), operationType: OperationTypeNode.QUERY }),
    subscribe(query, sink) {
      let events;
      (async () => {
        events = await execute({ document: parse(query), operationType: OperationTypeNode.SUBSCRIPTION });
        if (!events[Symbol.asyncIterator]) throw new Error(JSON.stringify(events));
        for await (const value of events) sink.next(value);
        sink.complete();
      })().catch(sink.error);
      return () => events?.return();
    },
  };
};

const urql = (exchanges, options, dispose) => {
  const client = new UrqlClient({ url, exchanges, preferGetMethod: false, requestPolicy: "network-only", ...options });
  return {
    query: (query) => client.query(query, {}).toPromise(),
    subscribe: (query, sink) =>
      client.subscription(query, {}).subscribe((value) => (value.error?.networkError ? sink.error(value.error) : sink.next(value))).unsubscribe,
    dispose,
  };
};

const makers = {
  "graphql-ws": () => ofClient(ws()),
  "graphql-sse": () => ofClient(createSSE({ url, retryAttempts: Infinity, retry: soon })),
  "graphql-sse single": () => ofClient(createSSE({ url, singleConnection: true, retryAttempts: Infinity, retry: soon })),
  "apollo": () => {
    const socket = ws();
    const link = ApolloLink.split(({ operationType }) => operationType === "subscription", new GraphQLWsLink(socket), new HttpLink({ uri: url }));
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    return {
      query: (query) => client.query({ query: gql(query), fetchPolicy: "no-cache", errorPolicy: "all" }),
      subscribe: (query, sink) => {
        const running = client.subscribe({ query: gql(query), fetchPolicy: "no-cache" }).subscribe(sink);
        return () => running.unsubscribe();
      },
      dispose: () => socket.dispose(),
    };
  },
  "urql": () => {
    const socket = ws();
    const forwardSubscription = ({ query, variables }) => ({
      subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables }, sink) }),
    });
    return urql([fetchExchange, subscriptionExchange({ forwardSubscription })], {}, () => socket.dispose());
  },
  "urql sse": () => urql([fetchExchange], { fetchSubscriptions: true }),
  "url-loader ws": () => urlLoader(SubscriptionProtocol.WS),
  "url-loader sse": () => urlLoader(SubscriptionProtocol.GRAPHQL_SSE),
};

const packages = ["graphql-ws", "graphql-sse", "@apollo/client", "@urql/core", "@graphql-tools/url-loader", "graphql"];
say({
  event: "versions", clients: Object.keys(makers),
  versions: packages.map((name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version}`),
});

const clients = {}, running = {};
const plain = ({ data, errors, error }) => ({ data, errors: errors ?? error?.graphQLErrors ?? error?.errors });
const commands = {
  async query({ client, query }) {
    clients[client] ??= makers[client]();
    try {
      say({ event: "answer", client, value: plain(await clients[client].query(query)) });
    } catch (error) {
      say({ event: "failed", client, error: Array.isArray(error) ? JSON.stringify(error) : String(error) });
    }
  },
  // subscribe goes on for ever, as a page does: what a client gives up is asked again.
  subscribe({ client, query }) {
    let stopped = false, stop;
    const again = (why) => {
      if (stopped) return;
      say({ event: "again", client, error: Array.isArray(why) ? JSON.stringify(why) : String(why) });
      soon().then(() => !stopped && run());
    };
    const run = () => {
      stop = clients[client].subscribe(query, {
        next: (value) => say({ event: stopped ? "late" : "next", client, value: plain(value) }),
        error: again, complete: () => again("completed"),
      });
    };
    run();
    running[client] = () => { stopped = true; stop(); };
  },
  complete({ client }) {
    running[client]();
    say({ event: "completed", client });
  },
  async dispose() {
    await Promise.all(Object.values(clients).map((client) => client.dispose?.()));
    process.exit(0);
  },
};

process.on("unhandledRejection", (error) => say({ event: "unhandled", error: String(error) }));
for await (const line of createInterface({ input: process.stdin })) {
  const { command, ...rest } = JSON.parse(line);
  void commands[command](rest);
}
