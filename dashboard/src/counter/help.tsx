import { useEffect, useRef } from "preact/hooks";
import type { Words } from "./words";

const KEY = "tugu.counter.keys";

/** Whether single letters are shortcuts: they can be switched off for who dictates or uses a switch. */
export function lettersOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

/** The shortcuts, in a dialog. */
export function Help({ words, close }: { words: Words; close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help" onClose={close}>
      <h2 id="help">{words.help}</h2>
      <dl>{words.keys.map(([key, what]) => <><dt><kbd>{key}</kbd></dt><dd>{what}</dd></>)}</dl>
      <p><label><input type="checkbox" defaultChecked={lettersOn()} onChange={(event) => {
        try {
          localStorage.setItem(KEY, event.currentTarget.checked ? "on" : "off");
        } catch {
          // storage is closed to this page: the letters stay on
        }
      }} /> {words.helpOn}</label></p>
      <button type="button" autofocus onClick={() => dialog.current?.close()}>{words.helpClose}</button>
    </dialog>
  );
}
