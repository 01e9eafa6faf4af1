/** What somebody can write, in a record or on the page of a thing, that says that something is done. */
export const statements = [
  // In a record of what happened, and in the timeline of an absence.
  'childs-account',
  'put-right',
  'called-999',
  'told-police',
  'told-manager',
  'told-out-of-hours',
  'told-social-worker',
  'told-supervising-social-worker',
  'told-social-services',
  'told-personal-adviser',
  'told-designated-officer',
  'tried-to-reach',
  'looked',
  // On the page of what belongs to it.
  'decided',
  'talked-with-staff',
  'signs-gone-through',
  'item-settled',
  'help-offered',
  'information-shared',
  'part-two-handed-over',
  'found',
  'seen-safe-and-well',
  'return-conversation',
  'looked-back',
  'part-one-written',
  'seen-by-social-services',
  'signs-and-words',
  'flag-raised',
  'lawyer-arranged',
  'service-offered',
  'conviction-advice',
  'guardian-asked',
  'referral-submitted',
  'home-office-told',
  'first-decision',
  'final-decision',
] as const;
export type Statement = (typeof statements)[number];

/** A statement that somebody wrote, and where: the evidence of the steps that it closes. */
export interface Written {
  readonly says: Statement;
  readonly evidence: string;
}

const mostQuoted = 200;

/**
 * The evidence by what stands in a record: which, under which heading, and the line where it is one.
 * @param record in words, such as `the record`
 */
export function inRecord(record: string, heading: string, line = ''): string {
  const quoted = line.length > mostQuoted ? `${line.slice(0, mostQuoted)}…` : line;
  return `Done by what was written in ${record}, under “${heading}”${quoted ? `: “${quoted}”` : ''}.`;
}

/**
 * When a step is closed: by any one of these sets of statements, each of them whole; or only by a person who says so, since
 * nothing that is written elsewhere says it.
 */
export type ClosedBy = readonly (readonly Statement[])[] | 'only a person can say it';

/** Nothing that is written elsewhere says it. */
export const person = 'only a person can say it';
/** Any one of these says it. */
export const anyOf = (...said: readonly Statement[]): ClosedBy => said.map((one) => [one]);
