import { useState } from "preact/hooks";
import { Failure } from "../shared/ask";
import type { Words } from "./words";

export interface UserError {
  field: string[] | null;
  message: string;
  code: string;
}

/** What went wrong with a step: in the counter's words, or in the server's, which are English. */
export interface Fault {
  text: string;
  english: string;
}

/** Runs one step at a time, and tells what went wrong. */
export function useAct(words: Words, refused: () => void) {
  const [busy, setBusy] = useState(false), [fault, setFault] = useState<Fault | null>(null);
  /** Resolves to true if the step was done. */
  const act = async (step: () => Promise<readonly UserError[]>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setFault(null);
    try {
      const errors = await step();
      if (errors.length === 0) return true;
      setFault({ text: words.wrong, english: errors.map(({ field, message }) => [field?.slice(1).join("."), message].filter((part) => part !== undefined && part !== "").join(": ")).join("; ") });
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      if (cause.code === "FORBIDDEN" || cause.code === "UNAUTHENTICATED") {
        refused();
        setFault({ text: words.refused, english: "" });
      } else {
        setFault(cause.code === "UNREACHABLE" ? { text: words.unreachable, english: "" } : { text: words.failed, english: cause.message });
      }
    } finally {
      setBusy(false);
    }
    return false;
  };
  return { busy, fault, act, clear: () => setFault(null) };
}
