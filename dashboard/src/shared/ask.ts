/** Why a question has no answer. */
export class Failure extends Error {
  /** Code of the API (INVALID, FORBIDDEN, BUSY …), or UNREACHABLE. */
  constructor(readonly code: string, message: string) {
    super(message);
  }

  /** True if it is answered to others alone: with a token, or who signed in. */
  get closed(): boolean {
    return this.code === "FORBIDDEN" || this.code === "UNAUTHENTICATED";
  }
}

const KEY = "tugu.token";

/** Stands for the session of who signed in, which is a cookie that no script reads; beside it lies one that says that it is there. */
const SESSION = "session", MARK = "tugu-signed-in=1";

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null; // storage is closed to this page: nothing is kept
  }
}

/** The token of this tab, what stands for the session of who signed in, or null. */
export function token(): string | null {
  return kept() ?? (document.cookie.split("; ").includes(MARK) ? SESSION : null);
}

/** Keeps a token until the tab closes. Null forgets it; without one it signs out who signed in. */
export function keepToken(value: string | null): void {
  if (value === null && token() === SESSION) {
    document.cookie = `${MARK}; Max-Age=0; Path=/; SameSite=Strict`;
    fetch("/auth/logout", { method: "POST" }).catch(() => undefined); // the session then ends by itself
  }
  try {
    if (value === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, value);
  } catch {
    // as above
  }
}

/** Keeps the token that the address brings in its fragment (`#token=…`, which browsers send to nobody), and takes it out of sight. */
export function takeToken(): void {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given === null) return;
  keepToken(given);
  history.replaceState(history.state, "", location.pathname + location.search);
}

/** What connections are opened with. */
export function credentials(): Record<string, string> | undefined {
  const held = token();
  return held === null || held === SESSION ? undefined : { authorization: `Bearer ${held}` };
}

/** Fails with a Failure unless whoever asks has the right. */
export function demand(viewer: { rights: readonly string[] }, right: string): void {
  if (!viewer.rights.includes(right)) throw new Failure("FORBIDDEN", "");
}

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** An operation with the types of its answer and variables, as the generator writes it. */
export interface Operation<T, V> {
  toString(): string;
  __apiType?: (variables: V) => T;
}

/** Asks the server once, as who holds the token; as anybody once the server knows the token no longer. Fails with a Failure. */
export async function post<T, V>(document: Operation<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  const held = token();
  let answer: Answer<T>;
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json", ...credentials() },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal ?? null,
    });
    answer = (await response.json()) as Answer<T>;
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new Failure("UNREACHABLE", cause instanceof Error ? cause.message : "");
  }
  const first = answer.errors?.[0];
  if (first?.extensions?.code === "UNAUTHENTICATED" && held !== null) {
    if (token() === held) keepToken(null);
    return post(document, variables, signal);
  }
  if (first !== undefined) throw new Failure(first.extensions?.code ?? "INTERNAL", first.message);
  if (answer.data === undefined || answer.data === null) throw new Failure("INTERNAL", "");
  return answer.data;
}
