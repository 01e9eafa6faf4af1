/** What a step or notice can be about, and where that is read. One line a thing; the id goes at the end. */
export const aboutPaths = {
  incident: '/incidents/',
  'missing-form': '/missing/forms/',
  'missing-episode': '/missing/episodes/',
  seizure: '/substances/seizures/',
  'substance-use': '/substances/use/',
  screening: '/exploitation/screenings/',
  'nrm-referral': '/exploitation/referrals/',
  challenge: '/challenges/',
  'young-persons-ask': '/asks/',
  restraint: '/restraints/',
  'staff-check-in': '/check-ins/',
  'text-release': '/releases/',
  'subject-access': '/subject-access/',
  referral: '/referrals/',
  move: '/moves/',
} as const;

/** What a step or notice is about. */
export type About = keyof typeof aboutPaths;

/** A thing that a step or notice is about, as the row holds it. */
interface AboutRow {
  readonly about: About;
  readonly about_id: string | null;
  readonly incident_id: string | null;
}

/** Where the thing is read to which a step or notice belongs. */
export function pathOf({ about, about_id, incident_id }: AboutRow): string {
  return `${aboutPaths[about]}${incident_id ?? about_id}`;
}

/**
 * Whether the thing may be closed to whoever has the step or notice: the child is, since they work with them no more.
 * A referral is there to be read before the child is.
 */
export function mayBeClosed({ about, child_called }: { about: About; child_called: string | null }): boolean {
  return child_called === null && about !== 'referral';
}
