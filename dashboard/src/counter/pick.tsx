import { useId, useRef, useState } from "preact/hooks";
import { found, type Choice } from "./search";

interface Props {
  /** Of the field's label and errors. */
  id: string;
  "aria-invalid"?: true;
  "aria-describedby"?: string;
  choices: readonly Choice[];
  /** The chosen code; empty = none. */
  value: string;
  /** Says how many fit. */
  count(n: number): string;
  choose(code: string): void;
}

const SHOWN = 12;

/** A field that finds a choice while one types: arrows move, Enter chooses, Escape takes back. Empty = none chosen. */
export function Pick({ choices, value, count, choose, ...props }: Props) {
  const [typed, setTyped] = useState<string | null>(null), [at, setAt] = useState(0), list = useId(), box = useRef<HTMLDivElement>(null);
  const chosen = choices.find(({ code }) => code === value);
  const all = typed === null ? [] : found(choices, typed), shown = all.slice(0, SHOWN), open = typed !== null && shown.length > 0;
  const take = (choice: Choice | undefined) => {
    if (choice !== undefined) choose(choice.code);
    setTyped(null);
    setAt(0);
  };
  return (
    <div class="pick" ref={box}>
      <input
        type="text" role="combobox" autocomplete="off" spellcheck={false} aria-expanded={open} aria-controls={list} aria-autocomplete="list"
        {...(open ? { "aria-activedescendant": `${list}-${at}` } : {})} {...props}
        value={typed ?? chosen?.name ?? ""}
        onInput={(event) => { setTyped(event.currentTarget.value); setAt(0); if (event.currentTarget.value === "") choose(""); }}
        onBlur={() => { // what is not chosen is not taken: the field shows what is
          if (typed !== null && typed !== "" && shown.length === 1) take(shown[0]);
          else setTyped(null);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            if (typed === null) { setTyped(""); setAt(0); return; }
            setAt((old) => (old + (event.key === "ArrowDown" ? 1 : shown.length - 1)) % Math.max(1, shown.length));
          } else if (event.key === "Enter" && open && !event.ctrlKey) {
            event.preventDefault();
            take(shown[at]);
          } else if (event.key === "Escape" && typed !== null) {
            event.preventDefault();
            event.stopPropagation();
            take(undefined);
          }
        }}
      />
      <ul id={list} role="listbox" aria-label={chosen?.name ?? count(all.length)} hidden={!open}>
        {shown.map((choice, i) => (
          <li key={choice.code} id={`${list}-${i}`} role="option" aria-selected={i === at}
            onMouseDown={(event) => { event.preventDefault(); take(choice); }}>
            {choice.name} <small>{choice.more}</small>
          </li>
        ))}
      </ul>
      <span class="sr" role="status">{typed === null || typed === "" ? "" : count(all.length)}</span>
    </div>
  );
}
