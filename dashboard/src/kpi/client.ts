import { ComplaintsDocument, type TypedDocumentString } from "../generated/kpi";
import { Failure, keepToken, post, token } from "../shared/ask";

export { Failure, keepToken, token };

/** True unless the server says that the held token may not read complaints. */
export async function tokenWorks(): Promise<boolean> {
  try {
    await ask(ComplaintsDocument, { measure: "RECEIVED", window: { preset: "TODAY" }, search: "tugu", first: 0 });
    return true;
  } catch (cause) {
    return !(cause instanceof Failure) || (cause.code !== "FORBIDDEN" && cause.code !== "UNAUTHENTICATED");
  }
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
  return ahead === undefined ? post(document, variables, signal) : ahead as Promise<T>;
}
