import encodeQR from "qr";

/** Light modules around the code, which readers need to find it (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code of an address, for a telephone's camera. Dark on light also in the dark theme, since not every reader takes it the other way round. */
export function Qr({ text, name }: { text: string; name: string }) {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
  const dark = rows.map((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : "")).join("")).join("");
  return (
    <svg class="qr" role="img" aria-label={name} viewBox={`0 0 ${rows.length} ${rows.length}`} shape-rendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}
