import { birthday } from '../../../../protocol/index.ts';
import type { ChildRule } from '../rule.ts';

export const rule352: ChildRule = {
  code: '352',
  message: 'The person was 18 or older on the day they are said to have come into care.',
  fields: ['DECOM', 'RNE', 'DOB'],
  tables: ['Header', 'Episodes'],
  check: (child) => {
    const born = child.dateOfBirth;
    if (born === null) return [];
    const grownUp = birthday(born, 18);
    return child.episodes.filter(
      (episode) => episode.is('RNE', 'S') && (episode.day('DECOM') ?? '') >= grownUp,
    );
  },
};
