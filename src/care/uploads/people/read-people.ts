import { day, form, type Moment, type ValuesOf } from '../../../platform/forms/index.ts';
import { noAddress } from '../../people/members/invite-person.ts';
import { beginForm } from '../../people/members/member-forms.ts';
import { organisationRoles, settingRoles } from '../../people/roles.ts';
import { type Cell, dayIn, type HomeNamed, homeIn, oneOf, readCells, text } from '../cells.ts';
import type { RowFault, Said } from '../columns.ts';
import { peopleColumns } from './people-columns.ts';

/** An organisation whose people come from a file, and its homes that are open. */
export interface Workplace {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly homes: readonly HomeNamed[];
}

/** The questions of "Add someone who works here", and their last day. */
const rowForm = ({ organisation, homes }: Workplace) => {
  const { email, name, settingId, role, from } = beginForm({
    organisation,
    settings: homes,
    whole: true,
  }).fields;
  return form({ email, name, settingId, role, from, until: day('Last day') }, ({ from, until }) =>
    until && from && until < from
      ? [{ key: 'until', code: 'out-of-range', message: 'The last day must not be before the first day.' }]
      : [],
  );
};
export type PersonInRow = ValuesOf<ReturnType<typeof rowForm>>;

const listed = (some: readonly string[]): string =>
  some.length > 20 ? `${some.slice(0, 20).join(', ')} and ${some.length - 20} more` : some.join(', ');

function placeIn({ organisation, homes }: Workplace, wanted = ''): Cell {
  const low = wanted.toLowerCase();
  if (low === '' || low === organisation.name.toLowerCase()) return { value: null };
  const found = homes.filter(({ id, name, urn }) =>
    [id, name, urn ?? ''].some((known) => known.toLowerCase() === low),
  );
  const known =
    homes.length > 0 ? `Use one of: ${listed(homes.map(({ name }) => name))}.` : 'It has no homes yet.';
  return homeIn(found, `${organisation.name} has no home with this name or number. ${known}`);
}

function roleIn(wanted: string | undefined, inHome: boolean): Cell {
  const roles = inHome ? settingRoles : organisationRoles;
  const where = inHome ? 'in a home' : 'for the organisation as a whole';
  return oneOf(wanted, roles, `This is not a role ${where}. Use one of: ${Object.values(roles).join(', ')}.`);
}

/** Reads rows of people one after the other: who they are and where they are to work, or everything that is wrong. */
export function personReader(workplace: Workplace, sent: Moment) {
  const asked = rowForm(workplace);
  return (said: Said): { values: PersonInRow } | { faults: RowFault[] } => {
    const { organisation } = workplace;
    const place = placeIn(workplace, said.home);
    const inHome = 'fault' in place || place.value !== null;
    const wrong = said.email ? noAddress(said.email) : null;
    const read = readCells(
      asked,
      peopleColumns,
      {
        email: ['email', wrong ? { fault: wrong } : text(said, 'email')],
        name: ['name', text(said, 'name')],
        settingId: ['home', place],
        role: ['role', roleIn(said.role, inHome)],
        from: ['from', dayIn(said.from)],
        until: ['until', dayIn(said.until)],
      },
      sent,
    );
    const other = said.organisation && said.organisation.toLowerCase() !== organisation.name.toLowerCase();
    if (!other) return read;
    const fault = {
      column: peopleColumns.organisation.heading,
      message: `This file is about ${organisation.name}. Write that, or nothing.`,
    };
    return { faults: [fault, ...('faults' in read ? read.faults : [])] };
  };
}
