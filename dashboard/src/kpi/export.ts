import type { ComplaintsQueryVariables } from "../generated/kpi";

/** What the export calls the fields of a filter. */
const NAMES: Readonly<Record<string, string>> = {
  pillars: "pillar", programmes: "programme", assetClasses: "assetClass", departments: "department", categories: "category", districts: "district",
  channels: "channel", sources: "source", statuses: "status", priorities: "priority",
};

/** Address of the file with every complaint of a list, asked exactly as the list was; fails for a filter that files do not know. */
export function addressOf({ measure, part, basis, filter, window, asOf, search }: ComplaintsQueryVariables): string {
  const q = new URLSearchParams({ measure });
  const put = (name: string, value: string | null | undefined) => {
    if (value != null && value !== "") q.set(name, value);
  };
  put("part", part);
  put("basis", basis);
  put("window", window?.preset);
  put("from", window?.from);
  put("to", window?.to);
  put("asOf", asOf);
  put("search", search);
  for (const [field, codes] of Object.entries(filter ?? {})) {
    if (codes === null || codes === undefined) continue;
    const name = NAMES[field];
    if (name === undefined || !Array.isArray(codes)) throw new Error(`no export by ${field}`);
    put(name, codes.join(","));
  }
  return `/export/figure.xlsx?${q}`;
}
