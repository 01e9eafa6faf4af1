import { listOf } from '../../platform/lists/index.ts';
import type { Certificate } from './certificates.ts';
import { bases } from './words.ts';

const { list, moment, number, text } = listOf<Certificate>();

/** What was destroyed. It names nobody: the children are not in the register any more. */
export const certificateList = list({
  name: 'certificates',
  title: 'Records that were destroyed',
  childOf: null,
  columns: {
    id: text('Certificate', ({ id }) => id),
    destroyed: moment('Destroyed', ({ destroyed_at }) => destroyed_at),
    born: number('Born in', ({ born_year }) => born_year),
    why: text('Why', ({ basis }) => bases[basis] ?? basis),
    proposed: text('Proposed by', ({ proposed_by_name }) => proposed_by_name),
    agreed: text('Agreed by', ({ agreed_by_name }) => agreed_by_name),
  },
});
