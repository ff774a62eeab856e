import { useEffect, useRef, useState } from "preact/hooks";
import { Failure, keepToken, token } from "./ask";
import { SignIn } from "./signin";

/** What the field says. */
export interface TokenWords {
  token: string;
  tokenWhy: string;
  tokenUse: string;
  tokenHeld: string;
  tokenForget: string;
  tokenBad: string;
  refused: string;
  signIn: string;
}

interface Props {
  words: TokenWords;
  /** The server refused what was done with the token that is held. */
  refused: boolean;
  /** Asks the server something that only the token's bearer may, and that changes nothing. */
  probe(): Promise<unknown>;
  /** A token was tried. */
  done(): void;
  /** The token was forgotten. */
  forgot?(): void;
}

/** True unless the server says that the held token may not. */
async function works(probe: () => Promise<unknown>): Promise<boolean> {
  try {
    await probe();
    return true;
  } catch (cause) {
    return !(cause instanceof Failure) || (cause.code !== "FORBIDDEN" && cause.code !== "UNAUTHENTICATED");
  }
}

/** A field for the operator's token, and how to forget it. */
export function TokenField({ words, refused, probe, done, forgot }: Props) {
  const [text, setText] = useState(""), [bad, setBad] = useState(false), [, draw] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { if (refused) field.current?.focus(); }, [refused]);
  if (token() !== null && !refused) {
    return <div class="key"><p>{words.tokenHeld} <button type="button" class="plain" onClick={() => { keepToken(null); forgot?.(); draw((n) => n + 1); }}>{words.tokenForget}</button></p></div>;
  }
  return (
    <form
      class="key"
      onSubmit={(event) => {
        event.preventDefault();
        const given = String(new FormData(event.currentTarget).get("token") ?? "").trim(); // Enter may come before what was typed is drawn
        if (given === "") return;
        keepToken(given);
        void works(probe).then((may) => {
          if (!may) keepToken(null);
          setBad(!may);
          if (may) setText("");
          done();
          draw((n) => n + 1);
        });
      }}
    >
      <p>{words.tokenWhy}
        <label>{words.token} <input ref={field} type="password" autocomplete="off" name="token" value={text} aria-invalid={bad || refused} onInput={(event) => setText(event.currentTarget.value)} /></label>
        <button type="submit">{words.tokenUse}</button> <SignIn text={words.signIn} />
      </p>
      {(bad || refused) && <p class="bad" role="alert">{bad ? words.tokenBad : words.refused}</p>}
    </form>
  );
}
