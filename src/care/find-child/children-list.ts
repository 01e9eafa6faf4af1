import { listOf } from '../../platform/lists/index.ts';
import { childName } from '../child-name.ts';
import type { ChildInList } from './find-children.ts';

const { day, list, text } = listOf<ChildInList>();

/** The children somebody can see. */
export const childrenList = list({
  name: 'children',
  title: 'Children you can see',
  childOf: ({ id }) => id,
  columns: {
    child: text('Child', childName),
    born: day('Born', ({ date_of_birth }) => date_of_birth),
    home: text('Lives at', ({ setting_name }) => setting_name),
  },
});
