import { Qr } from "../../shared/qr";
import { useSpeech } from "../context";
import { useSelect, useTimely } from "../hooks";
import { Header } from "../panels/header";

/** What an unknown screen shows: a code that an operator approves, and where. */
export function PairingScene() {
  const { words, format } = useSpeech();
  const pairing = useSelect((state) => state.pairing);
  const left = useTimely(() => (pairing?.phase === "code" ? Math.max(0, Math.ceil((pairing.ends - performance.now()) / 60_000)) : 0));
  if (pairing === null) return null;
  return (
    <main class="stage pairing">
      <Header first last />
      {pairing.phase === "code" ? (
        <div class="ask">
          <h1 data-glance="sentence">{words.pairTitle}</h1>
          <p class="usercode" data-glance="figure" aria-label={pairing.code.split("").join(" ")}>{pairing.code}</p>
          <div class="how">
            <Qr text={pairing.complete} name={words.pairScan} />
            <p><b>{words.pairOpen}</b><span class="where">{pairing.page.replace(/^https?:\/\//, "")}</span><em>{words.pairAllow}</em></p>
          </div>
          <p class="ends">{words.pairEnds(format.count(Math.max(1, left)))}</p>
        </div>
      ) : (
        <div class="ask"><h1 data-glance="sentence">{pairing.phase === "approved" ? words.pairApproved : pairing.phase === "denied" ? words.pairDenied : words.pairAsking}</h1></div>
      )}
    </main>
  );
}
