import { choices, day, form, pick, type ValuesOf } from '../../../platform/forms/index.ts';
import { childName } from '../../child-name.ts';
import { roleLabel } from '../../people/roles.ts';
import type { Caseload, ChildHeld } from './caseload.ts';

const openInWords = (clocks: number): string =>
  clocks === 0 ? 'nothing is open' : clocks === 1 ? '1 thing is open' : `${clocks} things are open`;

const hintOf = ({ setting_name, clocks }: ChildHeld): string =>
  `${setting_name ? `Lives at ${setting_name}` : 'No home is recorded'}; ${openInWords(clocks)}`;

/** Which children of a worker go to whom, and from which day. */
export const handOnForm = ({ children, takers }: Caseload) =>
  form({
    children: choices(
      'Which children go?',
      Object.fromEntries(
        children.map((child) => [child.child_id, { text: childName(child), hint: hintOf(child) }]),
      ),
      {
        needed: 'Tick at least one child.',
        unknown: 'One of these children is no longer theirs. Look at the list again.',
        hint: 'Everybody is ticked. Untick the children who stay.',
      },
    ),
    taker: pick(
      'Who takes over?',
      takers.map(({ id, name, role }) => ({
        value: id,
        text: `${name}, ${role.split(', ').map(roleLabel).join(', ').toLowerCase()}`,
      })),
      {
        asList: 'Choose',
        needed: 'Choose who takes over.',
        unknown: 'They cannot take over. Choose someone of this list.',
      },
    ),
    from: day('First day with the new worker', {
      needed: 'Give day, month and year.',
      is: 'not-after-today',
    }),
  });
export type HandingOn = ValuesOf<ReturnType<typeof handOnForm>>;
