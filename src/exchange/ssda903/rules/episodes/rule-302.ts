import type { ChildRule } from '../rule.ts';

export const rule302: ChildRule = {
  code: '302',
  message: 'By these dates the child was in care before they were born.',
  fields: ['DECOM', 'DOB'],
  tables: ['Header', 'Episodes'],
  check: (child) => {
    const [first] = child.episodes;
    const began = first?.day('DECOM') ?? null;
    if (!first || began === null) return [];
    const headers = child.rows('Header').filter((header) => began < (header.day('DOB') ?? ''));
    return headers.length > 0 ? [first, ...headers] : [];
  },
};
