import { getChild } from '../../care/index.ts';
import type { May } from '../../platform/web/index.ts';

/** Whoever knows the child; what the chronology then shows is decided row by row. */
export const mayKnowChild: May = {
  words: 'people who may see the child',
  check: async ({ tx, params, today }) => (await getChild(tx, params.childId ?? '', today)) !== null,
};
