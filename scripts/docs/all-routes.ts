import { type AppDeps, allRoutes } from '../../src/app.ts';
import type { Route } from '../../src/platform/web/index.ts';

/** Every route of the service, to be described and never asked: what answers would need is not there. */
export function describedRoutes(): Route[] {
  const nothing: Partial<AppDeps> = { demoPeople: [] };
  return allRoutes(nothing as AppDeps);
}
