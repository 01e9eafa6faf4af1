import { listOf } from '../../../platform/lists/index.ts';
import { roleLabel } from '../roles.ts';
import type { Member } from './members.ts';

const { day, list, text } = listOf<Member>();

/** Who works in an organisation, as what, from when until when. */
export const membersList = list({
  name: 'people',
  title: 'Who works here',
  childOf: null,
  columns: {
    name: text('Name', ({ name }) => name),
    role: text('Role', ({ role }) => roleLabel(role)),
    where: text('Where', ({ setting_name }) => setting_name ?? 'As a whole'),
    from: day('From', ({ from_day }) => from_day),
    until: day('Until', ({ until_day }) => until_day),
  },
});
