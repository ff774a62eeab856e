import { memo } from "../../shared/memo";
import { useSpeech } from "../context";

// What stands in a cell is a box of its own, so that a figure that changes does not lay the whole table out again.

/** The name of a row. */
export const Name = memo(({ text }: { text: string }) => <th scope="row"><i class="cell">{text}</i></th>);

/** A count in a row, quiet at zero. */
export const Count = memo(({ n, mark = "" }: { n: number; mark?: "vo" | "rk" | "" }) => {
  const { format } = useSpeech();
  return <td class={`n${mark === "" ? "" : n === 0 ? " z" : ` ${mark}`}`}><i class="cell">{format.count(n)}</i></td>;
});
