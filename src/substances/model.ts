/** The classes of the law as people think of a substance when they find it: nobody has to know. */
export const classes = {
  A: 'Class A',
  B: 'Class B',
  C: 'Class C',
  psychoactive: 'A psychoactive substance',
  unknown: 'Nobody knows yet',
} as const;

export const patterns = {
  first: 'The first time that we know of',
  repeated: 'It has happened before',
  unknown: 'We do not know yet',
} as const;
export type UsePattern = keyof typeof patterns;

export const supportKinds = {
  'key-work': 'Key work',
  specialist: 'A specialist substance misuse service',
  health: 'A doctor, nurse or other health worker',
  other: 'Something else',
} as const;

export const supportAnswers = {
  accepted: 'They said yes',
  declined: 'They said no',
  'not-yet': 'They have not answered yet',
} as const;

export const policeWays = {
  online: 'Online',
  '101': 'By calling 101',
  '999': 'By calling 999, in an emergency',
} as const;

export const spotKinds = {
  park: 'A park or green space',
  street: 'A street or square',
  shop: 'A shop or takeaway',
  transport: 'A station or bus stop',
  school: 'The way to or from a school',
  building: 'A building or stairwell',
  'near-a-home': "Near a children's home or supported accommodation",
  online: 'Online',
  other: 'Somewhere else',
} as const;

export const spotEvents = {
  shared: 'Shared with someone',
  disruption: 'Disruption considered or carried out',
  'seen-again': 'Seen again',
  quiet: 'Quiet now',
} as const;
export type SpotEvent = keyof typeof spotEvents;

export type CustodyKind = 'handed-over' | 'destroyed' | 'collected';
type Verdict = 'signed' | 'refused' | 'withdrawn';

/** A line of the chain, as far as it says where the item is. */
export interface CustodyLine {
  readonly kind: CustodyKind;
  /** How the second signature stands; null while it waits, and where none is needed. */
  readonly verdict: Verdict | null;
}

/** Where an item is: in the setting's hands, there with a line that waits, or gone. */
export type SeizureState = 'kept' | 'waiting' | 'destroyed' | 'collected';

/** Whether a line counts: signed by all whom it needs. What is not signed twice has not happened. */
export const counts = ({ kind, verdict }: CustodyLine): boolean =>
  kind === 'collected' || verdict === 'signed';

/** How an item stands, by its lines in order. */
export function stateOfSeizure(lines: readonly CustodyLine[]): SeizureState {
  const end = lines.find((line) => line.kind !== 'handed-over' && counts(line));
  if (end) return end.kind === 'collected' ? 'collected' : 'destroyed';
  return lines.some(({ kind, verdict }) => kind !== 'collected' && verdict === null) ? 'waiting' : 'kept';
}

/** Whether what is known about use is to be shared with the police in time (SUB-05). */
export const isToBeShared = (use: {
  readonly pattern: UsePattern;
  readonly at_home: boolean;
  readonly dealing: boolean;
}): boolean => use.dealing || (use.pattern === 'repeated' && use.at_home);
