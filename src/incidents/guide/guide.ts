import { page, type RequestContext, type Route } from '../../platform/web/index.ts';
import type { Reader } from './door.ts';
import { doors } from './doors.ts';
import { guidePage } from './guide-page.tsx';

function readerOf({ person }: RequestContext): Reader {
  if (!person) return 'anybody';
  return person.childId ? 'young' : 'works-here';
}

/** The guide: open to anybody at any time, nothing is stored, so nothing is audited. */
export function guideRoutes(): Route[] {
  return [...doors].map(([path, door]) => ({
    method: 'GET',
    path,
    who: 'anybody',
    audit: null,
    isUnlimited: true,
    answer: (context) => page(guidePage(door, context.query, context.today, readerOf(context))),
  }));
}
