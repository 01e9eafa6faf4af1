import { page, type Route } from '../../platform/web/index.ts';
import { guidePage } from './guide-page.tsx';

/** The guide: open to anybody, nothing is stored, so nothing is audited. */
export function guideRoutes(): Route[] {
  return ['/', '/guide'].map((path) => ({
    method: 'GET',
    path,
    who: 'anybody',
    audit: null,
    answer: ({ query, today }) => page(guidePage(query, today)),
  }));
}
