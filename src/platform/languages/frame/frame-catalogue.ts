import type { Catalogue } from '../catalogue.ts';
import { frameEnglish } from './frame-english.ts';
import { translations } from './words/index.ts';

/** What stands around every page. */
export const frameCatalogue: Catalogue = {
  id: 'frame',
  title: 'What stands around every page',
  english: frameEnglish,
  translations,
};
