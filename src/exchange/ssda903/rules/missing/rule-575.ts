import type { ChildRule } from '../rule.ts';

export const rule575: ChildRule = {
  code: '575',
  message: 'The episode in which the child went missing or away has ended, so that time needs an end too.',
  fields: ['MIS_END'],
  tables: ['Episodes', 'Missing'],
  check: (child) =>
    child.rows('Missing').filter((time) => {
      const began = time.day('MIS_START');
      if (began === null || time.given('MIS_END')) return false;
      return child.episodes.some(
        (episode) => (episode.day('DECOM') ?? '9999') <= began && began < (episode.day('DEC') ?? ''),
      );
    }),
};
