import { roleInWords } from '../../care/index.ts';
import { listOf } from '../../platform/lists/index.ts';
import type { Waiting } from './waiting-for-others.tsx';
import { inOneLine } from './work-by-child.ts';

const { list, text, moment } = listOf<Waiting>();

/** What others have to do. */
export const waitingList = list({
  name: 'steps-of-others',
  title: 'Waiting for others',
  childOf: ({ child_id }) => child_id,
  columns: {
    child: text('Child', ({ child_name }) => child_name),
    step: text('What is to be done', ({ words }) => inOneLine(words)),
    who: text('By', ({ owner_name, owner_role }) => owner_name ?? roleInWords(owner_role)),
    due: moment('Due', ({ due_at }) => due_at),
  },
});
