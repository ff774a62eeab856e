import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  label: string;
  hint?: string | undefined;
  /** What is wrong with it, in the server's words; none if nothing is. */
  fault: string | undefined;
  children(props: { id: string; "aria-invalid"?: true; "aria-describedby"?: string }): ComponentChildren;
}

/** A field with its label, and with what is wrong with it. */
export function Field({ label, hint, fault, children }: Props) {
  const id = useId(), about = [hint === undefined ? "" : `${id}-hint`, fault === undefined ? "" : `${id}-bad`].filter((part) => part !== "").join(" ");
  return (
    <div class="one">
      <label for={id}>{label}</label>
      {children({ id, ...(fault === undefined ? {} : { "aria-invalid": true }), ...(about === "" ? {} : { "aria-describedby": about }) })}
      {hint !== undefined && <span id={`${id}-hint`}>{hint}</span>}
      {fault !== undefined && <span class="bad" id={`${id}-bad`} role="alert">{label}: <span lang="en">{fault}</span></span>}
    </div>
  );
}
