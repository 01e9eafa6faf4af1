import type { ChildRule } from '../rule.ts';

/** XXXXXXX says that the number is not known. Silent where no list of providers was supplied. */
export const rule1008: ChildRule = {
  code: '1008',
  message: "There is no provider of this number (URN) in Ofsted's list.",
  fields: ['URN'],
  tables: ['Episodes'],
  check: (child, { knowsProvider }) =>
    child.episodes.filter((episode) => {
      const urn = episode.text('URN');
      return knowsProvider !== null && urn !== null && urn !== 'XXXXXXX' && !knowsProvider(urn);
    }),
};
