import { useFilterNames } from "./pick";
import type { FilterName, View } from "./route";
import { useSpeech } from "./speech";

/** What narrows the figures, in sight, each with a way to drop it: figures of a part must not be read as the city's. */
export function Chosen({ view, change, filter }: { view: View; change(next: Partial<View>): void; filter(name: FilterName, code: string): void }) {
  const { words, full } = useSpeech(), named = useFilterNames();
  const chip = (label: string, text: string, drop: () => void) => (
    <li key={label}><button type="button" onClick={drop}><small>{label}</small> {text} <span aria-hidden="true">×</span><span class="sr"> {words.drop}</span></button></li>
  );
  return (
    <ul class="chips">
      {(Object.entries(view.filter) as [FilterName, string][]).map(([name, codes]) => chip(words.filters[name] ?? name, codes.split(",").map((code) => named(name, code)).join(", "), () => filter(name, "")))}
      {view.basis !== null && chip(words.basis, words.bases[view.basis], () => change({ basis: null }))}
      {view.asOf !== null && chip(words.asOf, full(view.asOf), () => change({ asOf: null }))}
    </ul>
  );
}
