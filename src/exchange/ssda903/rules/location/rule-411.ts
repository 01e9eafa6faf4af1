import type { ChildRule } from '../rule.ts';

export const rule411: ChildRule = {
  code: '411',
  message: 'The placement is said to lie in the authority, but its postcode lies in another.',
  fields: ['PL_LOCATION', 'PL_LA'],
  tables: ['Episodes'],
  check: (child, { authority }) =>
    authority === null
      ? []
      : child.episodes.filter(
          (episode) =>
            episode.is('PL_LOCATION', 'IN') && episode.given('PL_LA') && episode.text('PL_LA') !== authority,
        ),
};
