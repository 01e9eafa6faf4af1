import type { Duty } from './duty.ts';

/** The duties of the group "police", one row each: where the two editions ask it, of whom. */
export const police: readonly Duty[] = [
  {
    id: 'POL-01',
    title: 'How calls are handled',
    sections: { 2025: 'Police roles' },
    who: 'first contact',
    kind: 'rule',
  },
  {
    id: 'POL-02',
    title: 'Non-deployment agreed',
    sections: { 2025: 'Police roles' },
    who: 'frontline supervisor',
    kind: 'record',
  },
  {
    id: 'POL-03',
    title: 'The level stated on the report',
    sections: { 2025: 'Police roles' },
    who: 'investigating officer',
    kind: 'record',
  },
  {
    id: 'POL-04',
    title: 'Outcome 21 considered',
    sections: { 2025: 'Police roles' },
    who: 'police decision maker',
    kind: 'rule',
  },
  {
    id: 'POL-05',
    title: 'Safeguarding report to partners',
    sections: { 2025: 'Police roles' },
    who: 'investigating officer',
    kind: 'notice',
  },
  {
    id: 'POL-06',
    title: 'Gravity score and the youth justice service',
    sections: { 2025: 'Police roles' },
    who: 'evidential review officer',
    kind: 'rule',
  },
  {
    id: 'POL-07',
    title: 'Whom to consult before charge',
    sections: { 2025: 'Police roles', 2021: 's9.8-9.9' },
    who: 'investigating officer',
    kind: 'rule',
  },
  {
    id: 'POL-08',
    title: 'Child Information Form for the prosecutor',
    sections: { 2025: 'Police roles; Prosecution' },
    who: 'investigating officer',
    kind: 'check',
  },
  {
    id: 'POL-09',
    title: 'Full information for the prosecutor',
    sections: { 2025: 'Police roles', 2021: 's9.10' },
    who: 'local authority and police',
    kind: 'action',
  },
  {
    id: 'POL-10',
    title: 'Working relations with homes',
    sections: { 2025: 'Police roles', 2021: 's9.4-9.5' },
    who: 'local policing teams',
    kind: 'action',
  },
];
