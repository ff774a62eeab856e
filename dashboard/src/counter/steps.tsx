import { useState } from "preact/hooks";
import { CloseDocument, NoteDocument, RejectDocument, ReopenDocument, StartDocument, VerifyDocument, WaitDocument, type EventKind, type RejectReason, type Status } from "../generated/counter";
import { post } from "../shared/ask";
import { Field } from "../shared/field";
import type { UserError } from "./act";
import type { Words } from "./words";

/** The steps that have no form of their own, in the order in which they are offered. */
export const STEPS = ["VERIFIED", "STARTED", "WAITING", "REJECTED", "CLOSED", "REOPENED", "NOTED"] as const satisfies readonly EventKind[];
export type Step = (typeof STEPS)[number];
const REASONS: readonly RejectReason[] = ["NOT_OURS", "INVALID", "WITHDRAWN", "DUPLICATE"];

/** Sends one step; resolves to what the server refuses about it. */
function send(step: Step, id: string, text: string, reason: RejectReason): Promise<readonly UserError[]> {
  const input = { id, note: text === "" ? null : text };
  switch (step) {
    case "VERIFIED": return post(VerifyDocument, { input }).then((got) => got.complaintVerify.userErrors);
    case "STARTED": return post(StartDocument, { input }).then((got) => got.complaintStart.userErrors);
    case "WAITING": return post(WaitDocument, { input }).then((got) => got.complaintWait.userErrors);
    case "REJECTED": return post(RejectDocument, { input: { ...input, reason } }).then((got) => got.complaintReject.userErrors);
    case "CLOSED": return post(CloseDocument, { input }).then((got) => got.complaintClose.userErrors);
    case "REOPENED": return post(ReopenDocument, { input }).then((got) => got.complaintReopen.userErrors);
    case "NOTED": return post(NoteDocument, { input: { id, text } }).then((got) => got.complaintNote.userErrors);
  }
}

/** What choosing a step means, in words. Closing what has no result is another thing than filing a result away. */
export function meaning(words: Words, step: Step, status: Status): string {
  return step === "CLOSED" && status !== "RESOLVED" ? words.closedWithout : words.means[step];
}

interface Props {
  words: Words;
  id: string;
  status: Status;
  legal: readonly EventKind[];
  busy: boolean;
  /** Runs the step; true if it was done. */
  run(what: string, step: () => Promise<readonly UserError[]>): Promise<boolean>;
}

/** The other steps that are legal now: chosen first, with what they mean, and then done. */
export function Steps({ words, id, status, legal, busy, run }: Props) {
  const [chosen, setChosen] = useState<Step | "">(""), [text, setText] = useState(""), [reason, setReason] = useState<RejectReason | "">("");
  const offered = STEPS.filter((step) => legal.includes(step)), step = offered.find((one) => one === chosen);
  const incomplete = step === undefined || (step === "REJECTED" && reason === "") || (step === "NOTED" && text.trim() === "");
  const done = async () => {
    if (incomplete || busy) return;
    if (await run(words.did[step], () => send(step, id, text.trim(), reason === "" ? "INVALID" : reason))) {
      setChosen("");
      setText("");
      setReason("");
    }
  };
  return (
    <form class="stack" onSubmit={(event) => { event.preventDefault(); void done(); }}>
      <div class="row">
        <Field label={words.step} hint={step === undefined ? undefined : meaning(words, step, status)} fault={undefined}>
          {(props) => (
            <select {...props} value={step ?? ""} onChange={(event) => setChosen(offered.find((one) => one === event.currentTarget.value) ?? "")}>
              <option value="">{words.choose}</option>
              {offered.map((one) => <option key={one} value={one}>{words.steps[one]}</option>)}
            </select>
          )}
        </Field>
        {step === "REJECTED" && (
          <Field label={words.reason} fault={undefined}>
            {(props) => (
              <select {...props} value={reason} onChange={(event) => setReason(REASONS.find((one) => one === event.currentTarget.value) ?? "")}>
                <option value="">{words.choose}</option>
                {REASONS.map((one) => <option key={one} value={one}>{words.reasons[one]}</option>)}
              </select>
            )}
          </Field>
        )}
      </div>
      {step !== undefined && (
        <>
          <Field label={step === "NOTED" ? words.remark : words.noteFor} hint={words.noteHint} fault={undefined}>
            {(props) => <textarea {...props} rows={2} maxLength={2000} value={text} onInput={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => { if (event.key === "Enter" && event.ctrlKey) { event.preventDefault(); void done(); } }} />}
          </Field>
          <p><button type="submit" disabled={busy || incomplete}>{words.steps[step]}</button></p>
        </>
      )}
    </form>
  );
}
