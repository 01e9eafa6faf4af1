import type { Columns } from '../columns.ts';

/** What a file of people can have. */
export const peopleColumns = {
  name: { heading: 'name', about: 'Their name. Needed if they have no account yet.' },
  email: { heading: 'email', needed: true, about: 'The address they sign in with.' },
  role: { heading: 'role', needed: true, about: 'What they do there, in the words of "Who works here".' },
  organisation: {
    heading: 'organisation',
    about: 'The name of this organisation, or nothing. A file is about one organisation.',
  },
  home: {
    heading: 'home',
    about: 'The name or Ofsted number of their home. Nothing if they work for the organisation as a whole.',
  },
  from: {
    heading: 'from',
    needed: true,
    about: 'Their first day, such as 2026-03-31 or 31/03/2026: today or later.',
  },
  until: { heading: 'until', about: 'Their last day, if it is known.' },
} as const satisfies Columns;
