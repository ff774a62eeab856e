import { nameOf } from "../../shared/names";
import { useSpeech } from "../context";
import { usePanel } from "../hooks";
import { PanelFrame } from "../panel";
import { Ledger, type Entry } from "./ledger";

/** The classes of city assets in the profile's order, with what has none, and the sum. */
export function Assets() {
  const { words, language } = useSpeech();
  const { data, trust } = usePanel("assets");
  const rows: Entry[] = data === null ? [] : [
    ...data.items.map(({ group, kpis }): Entry => ({ key: group.code, kind: "item", name: nameOf(group, language), load: kpis })),
    { key: "NONE", kind: "dim", name: words.noAsset, load: data.unassigned },
    { key: "SUM", kind: "sum", name: words.sum, load: data.total },
  ];
  return (
    <PanelFrame name="assets" trust={trust} freshness={data?.freshness ?? null} title={words.assets} note={data === null ? undefined : words.window}>
      {data !== null && <Ledger rows={rows} head={words.assets} />}
    </PanelFrame>
  );
}
