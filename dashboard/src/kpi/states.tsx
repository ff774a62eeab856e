import { useState } from "preact/hooks";
import { Failure, keepToken, token, tokenWorks } from "./client";
import { To } from "./navigate";
import { START } from "./route";
import { useSpeech } from "./speech";

/** What failed, and what can be done about it. */
export function Failed({ failure, again }: { failure: Failure; again(): void }) {
  const { words } = useSpeech();
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

/** A field for the token that opens lists to those who may read complaints, and how to forget it. */
export function TokenForm({ refused, done }: { refused: boolean; done(): void }) {
  const { words } = useSpeech();
  const [text, setText] = useState(""), [bad, setBad] = useState(false);
  if (token() !== null && !refused) {
    return (
      <p class="token held">
        {words.tokenHave} <button type="button" onClick={() => { keepToken(null); done(); }}>{words.tokenForget}</button>
      </p>
    );
  }
  return (
    <form
      class="token"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") return;
        keepToken(text.trim());
        setText("");
        void tokenWorks().then((works) => {
          if (!works) keepToken(null);
          setBad(!works);
          done();
        });
      }}
    >
      <p>{refused ? words.refused : words.needToken} {words.tokenAsk}</p>
      {bad && <p class="said" role="alert">{words.tokenBad}</p>}
      <p>
        <label>{words.tokenLabel}
          <input type="password" autocomplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit">{words.tokenEnter}</button>
      </p>
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
