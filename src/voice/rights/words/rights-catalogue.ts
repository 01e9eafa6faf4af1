import type { Catalogue } from '../../../platform/languages/index.ts';
import { groups, moments } from '../moments.ts';
import { translations } from './rights/index.ts';

/** The list of moments: their titles, under a heading each. */
export const rightsCatalogue: Catalogue = {
  id: 'rights',
  title: 'Rights: the list',
  english: {
    title: 'Know your rights',
    first: 'A right is something you must be given. You do not have to earn it. What is happening?',
    ...Object.fromEntries(groups.map(({ title }, place) => [`group-${place + 1}`, title])),
    ...Object.fromEntries(moments.map(({ id, title }) => [`moment-${id}`, title])),
    'what-words-mean': 'What the words mean',
  },
  translations,
};
