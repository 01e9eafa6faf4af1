import type { Route } from '../platform/web/index.ts';
import { bookletRoute } from './booklet.ts';
import type { HelpSettings } from './contact.tsx';
import { helpPages } from './help-pages.tsx';

export type { HelpSettings, ServiceContact } from './contact.tsx';

/** The help about all rooms, on pages and to print. */
export const helpRoutes = (settings: HelpSettings): Route[] => [...helpPages(settings), bookletRoute()];
