import { useEffect, useRef, useState } from "preact/hooks";
import { DeleteScreenDocument } from "../generated/screens";
import { Failure, keepToken, post, token } from "../shared/ask";
import type { Words } from "./words";

/** True unless the server says that the held token may not change screens. No screen has this code: nothing is changed. */
async function works(): Promise<boolean> {
  try {
    await post(DeleteScreenDocument, { code: "-" });
    return true;
  } catch (cause) {
    return !(cause instanceof Failure) || (cause.code !== "FORBIDDEN" && cause.code !== "UNAUTHENTICATED");
  }
}

/** A field for the token that changes screens, and how to forget it. */
export function TokenField({ words, refused, done }: { words: Words; refused: boolean; done(): void }) {
  const [text, setText] = useState(""), [bad, setBad] = useState(false), [, draw] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { if (refused) field.current?.focus(); }, [refused]);
  if (token() !== null && !refused) {
    return <div class="key"><p>{words.tokenHeld} <button type="button" class="plain" onClick={() => { keepToken(null); draw((n) => n + 1); }}>{words.tokenForget}</button></p></div>;
  }
  return (
    <form
      class="key"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") return;
        keepToken(text.trim());
        void works().then((may) => {
          if (!may) keepToken(null);
          setBad(!may);
          if (may) setText("");
          done();
          draw((n) => n + 1);
        });
      }}
    >
      <p>{words.tokenWhy}
        <label>{words.token} <input ref={field} type="password" autocomplete="off" value={text} aria-invalid={bad || refused} onInput={(event) => setText(event.currentTarget.value)} /></label>
        <button type="submit">{words.tokenUse}</button>
      </p>
      {(bad || refused) && <p class="bad" role="alert">{bad ? words.tokenBad : words.refused}</p>}
    </form>
  );
}
