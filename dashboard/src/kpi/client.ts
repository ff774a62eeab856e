import { useEffect, useState } from "preact/hooks";
import { ViewerDocument, type TypedDocumentString } from "../generated/kpi";
import { demand, Failure, keepToken, post, token } from "../shared/ask";

export { Failure, keepToken, token };

/** True if the server knows the held token, and who holds it may list complaints. */
export async function tokenWorks(): Promise<boolean> {
  try {
    demand((await ask(ViewerDocument, {})).viewer, "COMPLAINTS");
    return token() !== null; // one that is not known was forgotten
  } catch (cause) {
    return !(cause instanceof Failure) || cause.code !== "FORBIDDEN";
  }
}

/** True once the server has said that who holds the token may read the words of complaints. */
export function useReader(held: string | null): boolean {
  const [reads, setReads] = useState(false);
  useEffect(() => {
    setReads(false);
    if (held === null) return;
    let stays = true;
    ask(ViewerDocument, {}).then(({ viewer }) => { if (stays) setReads(viewer.rights.includes("WORDS")); }, () => undefined); // what is hidden stays so
    return () => { stays = false; };
  }, [held]);
  return reads;
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
