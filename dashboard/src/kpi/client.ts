import { ComplaintsDocument, type TypedDocumentString } from "../generated/kpi";

/** Why a question has no answer. */
export class Failure extends Error {
  /** Code of the API (INVALID, FORBIDDEN, BUSY …), or UNREACHABLE. */
  constructor(readonly code: string, message: string) {
    super(message);
  }
}

const KEY = "tugu.token";

/** The token of this tab, or null. */
export function token(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null; // storage is closed to this page: nothing is kept
  }
}

/** Keeps a token until the tab closes, or forgets it. */
export function keepToken(value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, value);
  } catch {
    // as above
  }
}

/** True unless the server says that the held token may not read complaints. */
export async function tokenWorks(): Promise<boolean> {
  try {
    await ask(ComplaintsDocument, { measure: "RECEIVED", window: { preset: "TODAY" }, search: "tugu", first: 0 });
    return true;
  } catch (cause) {
    return !(cause instanceof Failure) || (cause.code !== "FORBIDDEN" && cause.code !== "UNAUTHENTICATED");
  }
}

interface Answer<T> {
  data?: T | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Answers under way to what the first view will ask, each taken by the first who asks the same. */
const begun = new Map<string, Promise<unknown>>();
const keyOf = (document: TypedDocumentString<unknown, never>, variables: unknown) => JSON.stringify([document.toString(), variables]);

/** Asks ahead of the page that will want the answer: the question is under way while the page is still being drawn. */
export function begin<T, V>(document: TypedDocumentString<T, V>, variables: V): void {
  const answer = ask(document, variables);
  answer.catch(() => undefined); // told to who takes it
  begun.set(keyOf(document as TypedDocumentString<unknown, never>, variables), answer);
}

/** Asks once, as who holds the token. Fails with a Failure. */
export async function ask<T, V>(document: TypedDocumentString<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  const key = begun.size === 0 ? "" : keyOf(document as TypedDocumentString<unknown, never>, variables), ahead = begun.get(key);
  begun.delete(key);
  return ahead === undefined ? question(document, variables, signal) : ahead as Promise<T>;
}

async function question<T, V>(document: TypedDocumentString<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  const held = token();
  let answer: Answer<T>;
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json", ...(held === null ? {} : { authorization: `Bearer ${held}` }) },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal ?? null,
    });
    answer = (await response.json()) as Answer<T>;
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new Failure("UNREACHABLE", cause instanceof Error ? cause.message : "");
  }
  const first = answer.errors?.[0];
  if (first !== undefined) throw new Failure(first.extensions?.code ?? "INTERNAL", first.message);
  if (answer.data === undefined || answer.data === null) throw new Failure("INTERNAL", "");
  return answer.data;
}
