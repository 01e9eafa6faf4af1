/** Who is asking. */
export const askedAs = {
  child: 'The child or young person themselves',
  parent: 'A parent or someone with parental responsibility, for them',
  advocate: 'An advocate, for them',
  other: 'Someone else they asked, such as a solicitor',
} as const;
export type AskedAs = keyof typeof askedAs;

/** How they asked. A request can be made to anyone who works here, in any form. */
export const askedHow = {
  'in-person': 'They said so',
  telephone: 'By telephone',
  letter: 'By letter or on paper',
  email: 'By email or message',
  account: 'From their own account',
} as const;
export type AskedHow = keyof typeof askedHow;

/** How a request stands. */
export const requestStates = {
  received: 'Not yet clear who is asking',
  open: 'Being answered',
  ready: 'Ready to hand over',
  'handed-over': 'Handed over',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
} as const;
export type RequestState = keyof typeof requestStates;

export type RequestEvent =
  | 'received'
  | 'identity-confirmed'
  | 'extended'
  | 'gathered'
  | 'ready'
  | 'reopened'
  | 'handed-over'
  | 'refused'
  | 'withdrawn';

/** Why a whole request is refused. */
export const refusals = {
  'not-who-they-say': 'They were asked to show who they are, and have not',
  'no-authority': 'They may not ask for this child, and the child has not asked them to',
  'child-does-not-agree': 'The child understands what is asked, and does not agree',
  unfounded: 'It is clearly meant to harass, not to find out what we hold',
  repeated: 'The same was answered not long ago, and nothing has changed',
} as const;

/** Why a piece is not given, and where that stands. Our reading: the data protection officer confirms each use. */
export const exemptions = {
  'third-party': 'It is about someone else, and covering names is not enough (DPA 2018 Sch 2 para 16)',
  'serious-harm': 'Reading it would be likely to cause someone serious harm (DPA 2018 Sch 3 paras 5 and 11)',
  'child-abuse':
    'It is about abuse, and giving it is not in the best interests of the child (DPA 2018 Sch 3 para 21)',
  crime: 'It would hinder finding out about or preventing a crime (DPA 2018 Sch 2 para 2)',
  'legal-advice': 'It is legal advice, or for legal proceedings (DPA 2018 Sch 2 para 19)',
  court: 'It was written for a court, whose rules forbid it (DPA 2018 Sch 3 paras 9 and 11)',
  expectation: 'The child expected that the person asking would not be told it (DPA 2018 Sch 3 para 10)',
} as const;
