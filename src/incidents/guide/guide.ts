import { page, type Route } from '../../platform/web/index.ts';
import { guidePage } from './guide-page.tsx';

/** The guide: open to anybody at any time, nothing is stored, so nothing is audited. */
export function guideRoutes(): Route[] {
  return ['/', '/guide'].map((path) => ({
    method: 'GET',
    path,
    who: 'anybody',
    audit: null,
    isUnlimited: true,
    answer: ({ query, today }) => page(guidePage(query, today)),
  }));
}
