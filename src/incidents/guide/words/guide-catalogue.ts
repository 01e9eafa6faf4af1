import type { Catalogue } from '../../../platform/languages/index.ts';
import { guideEnglish } from './guide-english.ts';
import { translations } from './translations/index.ts';

/** The guide, as far as it leads to 999. */
export const guideCatalogue: Catalogue = {
  id: 'guide',
  title: 'The guide: danger, and the call to 999',
  english: guideEnglish,
  translations,
};
