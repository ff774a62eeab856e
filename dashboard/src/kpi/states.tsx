import { useEffect, useRef, useState } from "preact/hooks";
import { nameOf } from "../shared/names";
import { SignIn } from "../shared/signin";
import { Failure, keepToken, tokenWorks } from "./client";
import { To } from "./navigate";
import { START } from "./route";
import { useSpeech } from "./speech";

/** What failed, and what can be done about it. */
export function Failed({ failure, again }: { failure: Failure; again(): void }) {
  const { words, city, language } = useSpeech();
  if (failure.closed) {
    return (
      <section class="access" aria-label={words.closedTitle}>
        <h1>{words.closedTitle}</h1>
        <p><span>{words.accessHow(city === null ? "" : nameOf(city, language))} <SignIn text={words.signIn} /></span></p>
        <TokenForm done={() => location.reload()} />{/* what is followed live begins anew as well */}
      </section>
    );
  }
  const bad = failure.code === "INVALID" || failure.code === "TOO_LARGE";
  const text = failure.code === "UNREACHABLE" ? words.unreachable : failure.code === "BUSY" ? words.busy
    : bad ? words.badView : words.failed;
  return (
    <div class="state" role="alert">
      <p>{text}</p>
      {bad && <p class="said" lang="en">{failure.message}</p>}
      <p class="do">
        {bad ? <To change={{ ...START, lang: null }}>{words.plain}</To> : <button type="button" onClick={again}>{words.retry}</button>}
      </p>
    </div>
  );
}

/** What is shown to whom: without a token, what is withheld, why, and where to ask; with one, how to forget it. */
export function Access({ refused, held, count, done }: { refused: boolean; held: boolean; count: number | null; done(): void }) {
  const { words, format, city, language } = useSpeech();
  const [open, setOpen] = useState(false);
  if (held && !refused) {
    return <p class="access held"><span>{words.tokenHave}</span> <button type="button" class="plain" onClick={() => { keepToken(null); done(); }}>{words.tokenForget}</button></p>;
  }
  return (
    <section class="access" aria-label={words.accessTitle}>
      <p>
        <svg viewBox="0 0 16 18" width="16" height="18" aria-hidden="true"><path d="M4 8V5.5a4 4 0 0 1 8 0V8" fill="none" stroke="currentColor" stroke-width="1.8" /><rect x="2" y="8" width="12" height="9" fill="currentColor" /></svg>
        <span><b>{words.accessTitle}.</b> {refused ? words.refused : count === null ? words.accessOne : words.accessList(format.count(count))} {words.accessHow(city === null ? "" : nameOf(city, language))}{" "}
          {!open && <button type="button" class="plain" aria-expanded={false} onClick={() => setOpen(true)}>{words.tokenMine}</button>} <SignIn text={words.signIn} /></span>
      </p>
      {open && <TokenForm done={() => { setOpen(false); done(); }} />}
    </section>
  );
}

/** A field for the token. One that the server does not know is not kept. */
function TokenForm({ done }: { done(): void }) {
  const { words } = useSpeech();
  const [text, setText] = useState(""), [bad, setBad] = useState(false), [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="token"
      onSubmit={(event) => {
        event.preventDefault();
        const given = String(new FormData(event.currentTarget).get("token") ?? "").trim(); // Enter may come before what was typed is drawn
        if (given === "") return;
        keepToken(given);
        setBusy(true);
        void tokenWorks().then((works) => {
          setBusy(false);
          setBad(!works);
          if (!works) return keepToken(null);
          setText("");
          done();
        });
      }}
    >
      <p>
        <label>{words.tokenLabel}
          <input ref={field} type="password" autocomplete="off" name="token" value={text} aria-invalid={bad} onInput={(event) => { setText(event.currentTarget.value); setBad(false); }} />
        </label>
        <button type="submit" disabled={busy}>{words.tokenEnter}</button> <span class="dim">{words.tokenKept}</span>
      </p>
      {bad && <p class="said" role="alert">{words.tokenBad}</p>}
    </form>
  );
}

/** Still lines of the height that the answer will have. */
export function Waiting({ rows, height }: { rows: number; height: number }) {
  const { words } = useSpeech();
  return (
    <div class="waiting" role="status">
      <span class="sr">{words.loading}</span>
      {Array.from({ length: rows }, (_, i) => <i key={i} style={{ height: `${height}px` }} />)}
    </div>
  );
}
