/** Something to choose by typing. */
export interface Choice {
  code: string;
  name: string;
  /** Said beside the name, and searched as well. */
  more: string;
}

const fold = (text: string): string => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");

/** The choices that hold every word that was typed; those whose name begins so come first. */
export function found(choices: readonly Choice[], typed: string): Choice[] {
  const words = fold(typed).split(/\s+/).filter((word) => word !== "");
  const rank = (choice: Choice): number => {
    const name = fold(choice.name), all = `${name} ${fold(choice.more)} ${fold(choice.code)}`;
    if (!words.every((word) => all.includes(word))) return -1;
    const first = words[0] ?? "";
    return name.startsWith(first) ? 0 : name.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(first)) ? 1 : 2;
  };
  return choices.map((choice) => ({ choice, at: rank(choice) })).filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at).map(({ choice }) => choice);
}
