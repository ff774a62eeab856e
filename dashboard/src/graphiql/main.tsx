import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import "graphiql/graphiql.css";
import { createClient } from "graphql-ws";
import { createRoot } from "react-dom/client";
import "./graphiql.css";

const FIRST = `# tugu: the complaints of a city, counted. Every element is described in the documentation on the left.
# The same field exists as a query and as a subscription: change the first word to see it live.

query Pillars {
  pillars(window: { preset: LAST_30_DAYS }) {
    freshness { asOf simulated }
    items { pillar { name } kpis { open overdue resolutionOnTime { rate met breached } } }
    total { open overdue }
  }
}
`;

const root = document.getElementById("graphiql");
if (root === null) throw new Error("the page has no #graphiql");

const url = `${location.origin}/graphql`;
const wsClient = createClient({ url: url.replace(/^http/, "ws"), lazy: true });
const fetcher = createGraphiQLFetcher({ url, wsClient });
createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={FIRST} />);
