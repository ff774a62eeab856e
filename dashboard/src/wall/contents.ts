import type { Load, Panels } from "./state";
import type { Page } from "./view";

const hasCases = ({ open, responseOnTime: a, resolutionOnTime: b }: Load) => open > 0 || a.met + a.breached + b.met + b.breached > 0;

/**
 * True unless the page is known to have nothing to show: groups without a complaint, tables of departments while nothing is
 * open, a map without polygons, alerts while no rule holds. What has not been answered yet counts as content.
 */
export function hasContent(page: Page, { pillars, programmes, assets, departments, alerts }: Panels, hasMap: boolean): boolean {
  switch (page) {
    case "map": return hasMap;
    case "pillars": return pillars.data === null || pillars.data.items.length > 0;
    case "heat": return (pillars.data === null || pillars.data.items.length > 0) && (departments.data === null || departments.data.total.open > 0);
    case "programmes": return programmes.data === null || programmes.data.items.some(({ kpis }) => hasCases(kpis));
    case "assets": return assets.data === null || assets.data.items.some(({ kpis }) => hasCases(kpis));
    case "departments": return departments.data === null || departments.data.total.open > 0;
    case "alerts": return alerts.data === null || alerts.data.items.length > 0;
    default: return true;
  }
}
