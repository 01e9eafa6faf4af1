import type { ChildRule } from '../rule.ts';

/** The day on which the Children Act 1989 came into force. */
const childrenAct = '1991-10-14';

export const rule353: ChildRule = {
  code: '353',
  message: 'The episode began before 14 October 1991, when the Children Act 1989 came into force.',
  fields: ['DECOM'],
  tables: ['Episodes'],
  check: (child) => child.episodes.filter((episode) => (episode.day('DECOM') ?? childrenAct) < childrenAct),
};
