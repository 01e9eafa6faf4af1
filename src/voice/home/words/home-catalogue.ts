import type { Catalogue } from '../../../platform/languages/index.ts';
import { translations } from './home/index.ts';
import { homeEnglish } from './home-english.ts';

/** The young person's first page. */
export const homeCatalogue: Catalogue = {
  id: 'young-home',
  title: 'My page: the first page of a young person',
  english: homeEnglish,
  translations,
};
