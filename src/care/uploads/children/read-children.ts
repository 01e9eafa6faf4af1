import {
  checkedBy,
  day,
  form,
  line,
  type Moment,
  type ValuesOf,
  yesNo,
} from '../../../platform/forms/index.ts';
import { childFields } from '../../begin-child/child-fields.ts';
import { careFields, daysTogether, statuses } from '../../begin-child/for-authority.ts';
import { noAddress } from '../../people/members/invite-person.ts';
import { roleLabel } from '../../people/roles.ts';
import { type Cell, dayIn, type HomeNamed, homeIn, oneOf, readCells, text } from '../cells.ts';
import type { RowFault, Said } from '../columns.ts';
import { childrenColumns } from './children-columns.ts';

/** Who can be a first worker, by address, and the homes by what was written for them. */
export interface Around {
  readonly workers: ReadonlyMap<string, readonly { readonly membership: string; readonly role: string }[]>;
  readonly homes: ReadonlyMap<string, readonly HomeNamed[]>;
}

/** The questions of "Add a child", but for those that a row answers in words. */
const rowForm = form(
  {
    ...childFields,
    ...careFields,
    pupilNumber: checkedBy(line('Unique pupil number'), (value) =>
      value === '' || /^[A-Z]\d{11}[\dA-Z]$/i.test(value)
        ? null
        : {
            code: 'not-allowed',
            message: 'A UPN has 13 characters: a letter, 11 numbers, and a number or a letter.',
          },
    ),
    worker: line('Who works with them?', {
      needed: 'Give the address their social worker or personal adviser signs in with.',
    }),
    home: line('Home'),
    since: day('When did they move in?', { is: 'not-after-today' }),
    another: yesNo('Another child'),
  },
  (said) => [
    ...daysTogether(said),
    ...(said.home && !said.since
      ? [{ key: 'since', code: 'missing', message: 'Give the day they moved in.' } as const]
      : []),
    ...(said.since && !said.home
      ? [{ key: 'home', code: 'missing', message: 'Give the home they moved into.' } as const]
      : []),
  ],
);
export type ChildInRow = ValuesOf<typeof rowForm>;

const workerRoles = { 'social-worker': 'Social worker', 'personal-adviser': 'Personal adviser' };
const allowedRoles = 'Use one of: Social worker, Personal adviser.';

function roleIn(said: Said): Cell {
  return oneOf(said.role, workerRoles, `This is not a role that a first worker can have. ${allowedRoles}`);
}

/** The membership of whoever is to work with the child; where they are both, the role says as which. */
function workerIn(said: Said, { workers }: Around): Cell {
  const email = (said.worker ?? '').toLowerCase();
  const wrong = email ? noAddress(email) : null;
  const role = roleIn(said);
  if (wrong) return { fault: wrong };
  if (email === '' || 'fault' in role) return { value: '' };
  const found = workers.get(email) ?? [];
  if (found.length === 0)
    return {
      fault: 'Nobody with this address is a social worker or personal adviser of your authority today.',
    };
  const [worker, another] = found.filter((one) => role.value === null || one.role === role.value);
  if (!worker)
    return {
      fault: `They work as ${found.map((one) => roleLabel(one.role).toLowerCase()).join(' and ')}. Correct "worker role".`,
    };
  return another
    ? { fault: `They have both roles. Say in "worker role" which. ${allowedRoles}` }
    : { value: worker.membership };
}

const bases = { known: 'exact', estimated: 'estimated', disputed: 'disputed' };

/** Yes, as a word or as a spreadsheet writes what is true. */
function anotherIn(wanted: string | undefined): Cell {
  const answer = oneOf(wanted, { yes: 'true', no: 'false' }, 'Write yes, or nothing.');
  return 'fault' in answer || answer.value === null ? answer : { value: answer.value === 'yes' };
}

/** Reads a row about a child: everything the page "Add a child" takes, or everything that is wrong. */
export function readChild(
  said: Said,
  around: Around,
  sent: Moment,
): { values: ChildInRow } | { faults: RowFault[] } {
  const homes = around.homes.get(said.home ?? '') ?? [];
  const noHome = 'We do not know a home with this name. Write it as Hearth has it, or its Ofsted number.';
  const role = roleIn(said);
  const read = readCells(
    rowForm,
    childrenColumns,
    {
      given: ['given', text(said, 'given')],
      family: ['family', text(said, 'family')],
      known: ['known', text(said, 'known')],
      others: ['others', text(said, 'others')],
      birth: ['birth', dayIn(said.birth)],
      basis: ['basis', oneOf(said.basis, bases, 'Write exact, estimated or disputed.')],
      returnNumber: ['returnNumber', text(said, 'returnNumber')],
      pupilNumber: ['pupilNumber', text(said, 'pupilNumber')],
      caseNumber: ['caseNumber', text(said, 'caseNumber')],
      status: [
        'status',
        oneOf(said.status, statuses, `We do not know this basis. ${childrenColumns.status.about}`),
      ],
      caredSince: ['caredSince', dayIn(said.caredSince)],
      worker: ['worker', workerIn(said, around)],
      home: ['home', said.home ? homeIn(homes, noHome) : { value: '' }],
      since: ['since', dayIn(said.since)],
      another: ['another', anotherIn(said.another)],
    },
    sent,
  );
  if (!('fault' in role)) return read;
  const fault = { column: childrenColumns.role.heading, message: role.fault };
  const others =
    'faults' in read
      ? read.faults.filter(({ column }) => column !== childrenColumns.worker.heading || said.worker === '')
      : [];
  return { faults: [...others, fault] };
}
