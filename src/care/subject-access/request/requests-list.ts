import { listOf } from '../../../platform/lists/index.ts';
import { childName } from '../../child-name.ts';
import { askedAs, requestStates } from '../words.ts';
import type { AccessRequest } from './requests.ts';

const { list, text, day } = listOf<AccessRequest>();

/** Requests for everything we hold. */
export const requestsList = list({
  name: 'requests',
  title: 'Requests for everything we hold',
  childOf: ({ child, child_id }) => (child ? child_id : null),
  columns: {
    child: text('Child', ({ child }) => (child ? childName(child) : 'A child you can no longer see')),
    by: text('Asked for by', ({ asked_as }) => askedAs[asked_as]),
    state: text('How it stands', ({ state }) => requestStates[state]),
    due: day('To be answered by', ({ due_on }) => due_on),
  },
});
