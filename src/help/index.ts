import type { HelpSettings } from '../platform/config/index.ts';
import type { Route } from '../platform/web/index.ts';
import { bookletRoute } from './booklet.ts';
import { helpPages } from './help-pages.tsx';
import { whatChangedRoutes } from './what-changed.tsx';

/** The help about all rooms, on pages and to print. */
export const helpRoutes = (settings: HelpSettings): Route[] => [
  ...helpPages(settings),
  ...whatChangedRoutes,
  bookletRoute(),
];
