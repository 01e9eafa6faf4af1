import type { AuditVerb } from '../audit/index.ts';
import type { Route } from '../web/index.ts';
import { action } from './action.tsx';
import type { ActionParts } from './action-parts.ts';
import type { Shape } from './form.ts';

type Kept = 'may' | 'open' | 'form' | 'act' | 'example';
type ForPrograms<Opened, S extends Shape, Made extends object> = Pick<ActionParts<Opened, S, Made>, Kept> & {
  readonly audit: AuditVerb;
  readonly api: NonNullable<ActionParts<Opened, S, Made>['api']>;
};

/** What programs do with a form of their own, where people are asked page by page. */
export function forPrograms<Opened, S extends Shape, Made extends object = object>({
  audit,
  ...parts
}: ForPrograms<Opened, S, Made>): Route[] {
  const page = () => ({ title: '', body: <></> });
  const { routes } = action({ ...parts, path: parts.api.path, shownAt: null, audit: { send: audit }, page });
  return routes.filter(({ api }) => api);
}
