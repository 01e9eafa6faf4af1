import type { Duty } from './duty.ts';

/** The duties of the group "missing", one row each: where the two editions ask it, of whom. */
export const missing: readonly Duty[] = [
  {
    id: 'MIS-01',
    title: 'Strategies before a child goes missing',
    sections: { 2025: 'Missing' },
    who: 'local authority',
    kind: 'record',
  },
  {
    id: 'MIS-02',
    title: 'Information form, part one, prepared',
    sections: { 2025: 'Missing' },
    who: 'provider',
    kind: 'record',
  },
  {
    id: 'MIS-03',
    title: 'Unauthorised absence: find the child first',
    sections: { 2021: 's12.5', 2025: 'Missing' },
    who: 'carer with social worker',
    kind: 'rule',
  },
  {
    id: 'MIS-04',
    title: 'When to report missing',
    sections: { 2021: 's12.6', 2025: 'Missing' },
    who: 'carer',
    kind: 'rule',
    changed:
      '2021 says that police no longer use the category absent, and asks for enquiries on each occasion.',
  },
  {
    id: 'MIS-05',
    title: 'Information form, part two',
    sections: { 2025: 'Missing' },
    who: 'provider',
    kind: 'record',
  },
  {
    id: 'MIS-06',
    title: 'Conversation when found',
    sections: { 2025: 'Missing' },
    who: 'local authority and police',
    kind: 'clock',
  },
  {
    id: 'MIS-07',
    title: 'Homes that report in high volume',
    sections: { 2021: 's12.7', 2025: 'Philomena' },
    who: 'police and providers',
    kind: 'measure',
  },
  {
    id: 'MIS-08',
    title: 'Missing over 18: a vulnerable adult',
    sections: { 2025: 'Missing, care leavers' },
    who: 'everyone',
    kind: 'rule',
  },
  {
    id: 'MIS-09',
    title: 'Unauthorised absence recorded as what it is',
    sections: { 2021: 's12.4' },
    who: 'provider',
    kind: 'record',
  },
];
