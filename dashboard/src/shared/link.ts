import { createClient, type Client, type SubscribePayload } from "graphql-ws";
import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { backoff } from "./backoff";
import { credentials, keepToken } from "./ask";

/** The close code of a connection whose token the server does not know. */
const FORBIDDEN = 4403;

/** An operation with the types of its answer and variables, as the generator writes it. */
export type Document<T, V> = DocumentTypeDecoration<T, V> & { toString(): string };

/** What a link tells its owner. */
export interface LinkHooks {
  /** The server acknowledged a connection; answers of every subscription follow. */
  opened(): void;
  /** A connection was lost or an attempt failed. */
  closed(): void;
  /** A new attempt begins. */
  attempting(): void;
  /** Something arrived; payload is that of a server's ping, if it was one. */
  heard(payload: Record<string, unknown> | undefined): void;
}

/** Receives the answers of one subscription. */
export interface Sink<T> {
  next(data: T): void;
  /** The server refused or failed, with a code of the API where it gave one; the link asks again by itself. */
  failed(message: string, code?: string): void;
}

interface Wanted {
  payload: SubscribePayload;
  next(data: unknown): void;
  failed(message: string, code?: string): void;
  failures: number;
  stop: () => void;
}

const SILENCE = 30_000;
const RENEW_AFTER = 60_000;

/**
 * One connection that never gives up. The client retries for ever by itself; around it stands a second loop that makes
 * a new client when the client calls an end final, or has not come through for a minute. A connection on which nothing
 * was heard for 30 s is cut and begun anew.
 */
export class Link {
  private client: Client | null = null;
  /** Number of the present client: what an earlier one still says is not listened to. */
  private generation = 0;
  private readonly wanted = new Set<Wanted>();
  private renewals = 0;
  private renewing: ReturnType<typeof setTimeout> | null = null;
  private watch: ReturnType<typeof setInterval> | null = null;
  private isOpen = false;
  private lastHeard = 0;
  private startedAt = 0;

  constructor(private readonly url: string, private readonly hooks: LinkHooks) {}

  /** Begins. The returned function ends everything. */
  start(): () => void {
    this.connect();
    this.watch = setInterval(() => this.look(), 1000);
    return () => {
      if (this.watch !== null) clearInterval(this.watch);
      if (this.renewing !== null) clearTimeout(this.renewing);
      this.generation++;
      void this.client?.dispose();
      this.client = null;
    };
  }

  /**
   * Subscribes for good, over every connection to come, until the returned function is called. With a pace the server
   * sends the first change at once and those that follow together, after that many milliseconds.
   */
  subscribe<T, V extends Record<string, unknown>>(
    document: Document<T, V>, variables: V, sink: Sink<T>, pace = 0,
  ): () => void {
    const wanted: Wanted = {
      payload: { query: document.toString(), variables, ...(pace === 0 ? {} : { extensions: { live: { minIntervalMs: pace } } }) },
      next: (data) => sink.next(data as T),
      failed: (message, code) => sink.failed(message, code),
      failures: 0,
      stop: () => undefined,
    };
    this.wanted.add(wanted);
    this.ask(wanted);
    return () => {
      this.wanted.delete(wanted);
      wanted.stop();
    };
  }

  /** Asks once over the present client; rejects if it cannot be answered. */
  query<T, V extends Record<string, unknown>>(document: Document<T, V>, variables: V): Promise<T> {
    const client = this.client;
    if (client === null) return Promise.reject(new Error("no client"));
    return new Promise<T>((resolve, reject) => {
      let answer: T | null = null;
      client.subscribe<T>({ query: document.toString(), variables }, {
        next: (result) => {
          if (result.data !== undefined && result.data !== null) answer = result.data;
          else reject(new Error(result.errors?.[0]?.message ?? "no data"));
        },
        error: (cause) => reject(new Error(message(cause))),
        complete: () => (answer === null ? reject(new Error("no answer")) : resolve(answer)),
      });
    });
  }

  private connect(): void {
    this.startedAt = Date.now();
    const generation = ++this.generation;
    const ifPresent = (act: () => void) => {
      if (this.generation === generation) act();
    };
    this.client = createClient({
      url: this.url,
      connectionParams: credentials,
      lazy: false,
      keepAlive: 5000,
      connectionAckWaitTimeout: 5000,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      retryWait: (n) => new Promise((resolve) => setTimeout(resolve, backoff(n))),
      onNonLazyError: () => this.renew(generation),
      on: {
        connecting: () => ifPresent(() => this.hooks.attempting()),
        connected: () => ifPresent(() => {
          this.isOpen = true;
          this.renewals = 0;
          this.hear(undefined);
          this.hooks.opened();
        }),
        message: () => ifPresent(() => this.hear(undefined)),
        ping: (received, payload) => ifPresent(() => {
          if (received) this.hear(payload);
        }),
        closed: (event) => ifPresent(() => {
          if (event instanceof CloseEvent && event.code === FORBIDDEN) keepToken(null); // known no longer: go on as anybody
          if (this.isOpen) this.startedAt = Date.now();
          this.isOpen = false;
          this.hooks.closed();
        }),
      },
    });
    for (const wanted of this.wanted) this.ask(wanted);
  }

  private hear(payload: Record<string, unknown> | undefined): void {
    this.lastHeard = Date.now();
    this.hooks.heard(payload);
  }

  private ask(wanted: Wanted): void {
    const { client, generation } = this;
    if (client === null) return;
    const again = () => {
      const wait = backoff(wanted.failures++, 60_000);
      setTimeout(() => {
        if (this.generation === generation && this.wanted.has(wanted)) this.ask(wanted);
      }, wait);
    };
    wanted.stop = client.subscribe(wanted.payload, {
      next: (result) => {
        if (result.data !== undefined && result.data !== null) {
          wanted.failures = 0;
          wanted.next(result.data);
        }
        const first = result.errors?.[0];
        if (first !== undefined) wanted.failed(first.message, codeOf(first));
      },
      error: (cause) => {
        if (!Array.isArray(cause)) return this.renew(generation);
        wanted.failed(message(cause), codeOf(cause[0]));
        again();
      },
      complete: again,
    });
  }

  private look(): void {
    const now = Date.now();
    if (this.isOpen && now - this.lastHeard > SILENCE) this.client?.terminate();
    if (!this.isOpen && now - this.startedAt > RENEW_AFTER) this.renew(this.generation);
  }

  private renew(generation: number): void {
    if (this.generation !== generation || this.renewing !== null) return;
    this.isOpen = false;
    this.hooks.closed();
    this.renewing = setTimeout(() => {
      this.renewing = null;
      void this.client?.dispose();
      this.connect();
    }, backoff(this.renewals++, 30_000));
  }
}

function message(cause: unknown): string {
  if (Array.isArray(cause)) {
    const first: unknown = cause[0];
    return message(first);
  }
  if (typeof cause === "object" && cause !== null && "message" in cause) return String(cause.message);
  return "connection lost";
}

function codeOf(error: unknown): string | undefined {
  const extensions = typeof error === "object" && error !== null && "extensions" in error ? error.extensions : null;
  return typeof extensions === "object" && extensions !== null && "code" in extensions ? String(extensions.code) : undefined;
}
