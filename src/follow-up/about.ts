/** What a step or notice can be about, and where that is read. One line a thing. */
const aboutPaths = {
  incident: '/incidents/:id',
  'missing-form': '/missing/forms/:id',
  'missing-episode': '/missing/episodes/:id',
  seizure: '/substances/seizures/:id',
  'substance-use': '/substances/use/:id',
  screening: '/exploitation/screenings/:id',
  'nrm-referral': '/exploitation/referrals/:id',
  challenge: '/challenges/:id',
  'young-persons-ask': '/asks/:id',
  restraint: '/restraints/:id',
  'staff-check-in': '/check-ins/:id',
  'text-release': '/releases/:id',
  'subject-access': '/subject-access/:id',
  referral: '/referrals/:id',
  move: '/moves/:id',
  'young-account': '/children/:id/young-account',
  child: '/children/:id',
} as const;

/** What a step or notice is about. */
export type About = keyof typeof aboutPaths;

/** A thing that a step or notice is about, as the row holds it. */
interface AboutRow {
  readonly about: About;
  readonly about_id: string | null;
  readonly incident_id: string | null;
  /** It is not open to whoever asks, who has only something to do for it. */
  readonly is_closed?: boolean;
}

/** Where the thing is read to which a step or notice belongs; their list of work where it is closed to them. */
export function pathOf({ about, about_id, incident_id, is_closed }: AboutRow): string {
  if (is_closed) return '/my-work';
  return aboutPaths[about].replace(':id', incident_id ?? about_id ?? '');
}

/** Steps that are done where they belong, and not by saying so. */
const doneElsewhere: Readonly<Record<string, string>> = {
  'correct-record': '/incidents/:id#correct',
  'take-held-decision': '/incidents/:id/review',
  'manager-decides': '/incidents/:id/review',
};

/** Things on whose own page the step is done: what is written there ends it. */
const doneThere: readonly About[] = [
  'challenge',
  'young-persons-ask',
  'text-release',
  'subject-access',
  'restraint',
  'staff-check-in',
  'young-account',
  'referral',
];

/** Where a step is done, where that is not its own page; null where it is. */
export function doneAt(step: AboutRow & { readonly code: string }): string | null {
  const path = doneElsewhere[step.code] ?? (doneThere.includes(step.about) ? aboutPaths[step.about] : null);
  return path?.replace(':id', step.incident_id ?? step.about_id ?? '') ?? null;
}

/** What a step is about, in a sentence before its owner. */
export function aboutInWords(step: {
  about: About;
  child_called: string | null;
  setting_name: string | null;
}): string {
  const { about, child_called: child, setting_name } = step;
  if (about === 'move') return `${child ?? 'A child you cannot see'} moves to ${setting_name}. `;
  return child ? `About ${child}. ` : '';
}

/** How the link reads to what a step is about. */
export const partOf = ({ about }: Pick<AboutRow, 'about'>): string =>
  about === 'move' ? 'The move it is part of' : 'What it is part of';

/**
 * Whether the thing may be closed to whoever has the step or notice: the child is, since they work with them no more.
 * A referral is there to be read before the child is.
 */
export function mayBeClosed({ about, child_called }: { about: About; child_called: string | null }): boolean {
  return child_called === null && about !== 'referral';
}
