import { inLanguage, type Reading } from '../../platform/languages/index.ts';
import { page, type RequestContext, type Route } from '../../platform/web/index.ts';
import type { Reader } from './door.ts';
import { doors } from './doors.ts';
import { guidePage } from './guide-page.tsx';
import { guideCatalogue } from './words/guide-catalogue.ts';

function readerOf({ person }: RequestContext): Reader {
  if (!person) return 'anybody';
  return person.childId ? 'young' : 'works-here';
}

/** The pages that are in other languages, by what they are called. */
const translated: ReadonlySet<string> = new Set(Object.values(guideCatalogue.english));

/** The guide: open to anybody at any time, nothing is stored, so nothing is audited. */
export function guideRoutes(reading: Reading): Route[] {
  return [...doors].map(([path, door]) => ({
    method: 'GET',
    path,
    who: 'anybody',
    audit: null,
    isUnlimited: true,
    answer: async (context) => {
      const parts = guidePage(door, context.query, context.today, readerOf(context));
      const ofPage = translated.has(parts.title) ? guideCatalogue : null;
      return page(await inLanguage(parts, { page: ofPage }, context, reading));
    },
  }));
}
