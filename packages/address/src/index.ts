export { openIndicator } from "./open-indicator.ts";
export { type PageRoute, routeOf, routes } from "./routes.ts";
export {
  densities,
  formatSelection,
  hrefOf,
  parseSelection,
  parts,
  type Selection,
  shows,
  standings,
  themes,
  views,
} from "./selection.ts";
export { profiledId, profiledSelection } from "./profiled.ts";
