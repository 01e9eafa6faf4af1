import { legalStatusCodes } from '../../../protocol/index.ts';
import type { Columns } from '../columns.ts';

/** What a file of children can have. */
export const childrenColumns = {
  given: { heading: 'given names', needed: true, about: 'First name, or their only name.' },
  family: { heading: 'family name', about: 'Nothing if they have only one name.' },
  known: { heading: 'known as', about: 'What they want to be called, if it is different.' },
  others: {
    heading: 'other names',
    about: 'Earlier names and other spellings. Not one that could put them in danger.',
  },
  birth: {
    heading: 'date of birth',
    needed: true,
    about: 'Such as 2011-03-31 or 31/03/2011. It can be an estimate.',
  },
  basis: { heading: 'date of birth is', needed: true, about: 'exact, estimated or disputed.' },
  returnNumber: {
    heading: 'authority number',
    about: "The authority's number in the yearly return: the return finds them by it.",
  },
  pupilNumber: { heading: 'UPN', about: 'Their unique pupil number.' },
  caseNumber: { heading: 'case number', about: 'Their number in your case system.' },
  status: {
    heading: 'basis of care',
    about: `The code of the legal basis: ${legalStatusCodes.join(', ')}. Nothing if it is not known.`,
  },
  caredSince: { heading: 'basis since', about: 'The day that basis started. Needed with a basis.' },
  worker: {
    heading: 'worker email',
    needed: true,
    about: 'The address their social worker or personal adviser signs in with.',
  },
  role: { heading: 'worker role', about: 'Social worker or personal adviser. Needed if the worker is both.' },
  home: {
    heading: 'home',
    about: 'The name or Ofsted number of the home they live in. Nothing if they are in no home yet.',
  },
  since: { heading: 'home since', about: 'The day they moved in. Needed with a home.' },
  another: {
    heading: 'another child',
    about: 'yes, if you know a child like this one and this is another child.',
  },
} as const satisfies Columns;
