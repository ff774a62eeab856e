import { useState } from "preact/hooks";
import { useSpeech } from "./speech";

/** Puts the link of this view on the clipboard. */
export function Copy() {
  const { words } = useSpeech(), [done, setDone] = useState(false);
  return (
    <button type="button" class="plain copy" onClick={() => {
      void navigator.clipboard?.writeText(location.href).then(() => { setDone(true); setTimeout(() => setDone(false), 3000); });
    }}><span role="status">{done ? words.copied : words.copy}</span></button>
  );
}
