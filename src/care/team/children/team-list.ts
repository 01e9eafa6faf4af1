import { listOf } from '../../../platform/lists/index.ts';
import { childName } from '../../child-name.ts';
import { roleLabel } from '../../people/roles.ts';
import type { ChildOfTeam } from './team-children.ts';

const { day, list, text } = listOf<ChildOfTeam>();

/** The children of a team, as the page and the files have them. */
export const teamList = list({
  name: 'team-children',
  title: 'The children of your team',
  childOf: ({ child_id }) => child_id,
  columns: {
    child: text('Child', childName),
    born: day('Born', ({ date_of_birth }) => date_of_birth),
    workers: text('Who works with them', ({ workers }) =>
      workers.map(({ name, role }) => `${name}, ${roleLabel(role).toLowerCase()}`).join('; '),
    ),
    home: text('Where they live', ({ setting_name }) => setting_name),
    since: day('Since', ({ lives_since }) => lives_since),
  },
});
