/** What can come of looking at a record. */
export const outcomes = {
  keep: 'It is kept on: it is still needed',
  hold: 'It may not be destroyed: an inquiry, a court or a request needs it',
  'may-go': 'I propose that it is destroyed: somebody else decides',
} as const;

/** For what a record is still needed, whenever its time is over. */
export const holdKinds = {
  inquiry: 'A public inquiry, or a serious case review',
  claim: 'A claim for damages, or one that is likely',
  court: 'A case before a court',
  criminal: 'A criminal investigation or trial',
  'subject-access': 'A request to see what is held',
  complaint: 'A complaint',
  other: 'Something else',
} as const;
export type HoldKind = keyof typeof holdKinds;

const stops: Readonly<Record<string, string>> = {
  'not-due': 'Its day has not come, or somebody keeps it on until a later day.',
  elsewhere: 'Another entry of the same person is sealed, or is with another authority.',
  hold: 'A legal hold is set.',
  step: 'A next step is open.',
  missing: 'An episode of being missing has no end.',
  challenge: 'The young person said that something is wrong, and nobody has answered.',
  ask: 'Something was asked for and is not answered.',
  access: 'Somebody has asked for everything that is held, and it has not been handed over.',
  referral: 'A referral to another agency is open.',
  glass: 'Somebody looked in an emergency, and nobody has checked why.',
  case: 'They are still said to be in care, to live in a setting, or to have somebody who works with them.',
};

/** Why a record cannot be destroyed yet, each as a sentence. */
export const stopsInWords = (codes: readonly string[]): string[] =>
  codes.map((code) => stops[code] ?? 'Something else is open.');

/** The law under which a record was destroyed. */
export const bases: Readonly<Record<string, string>> = {
  'seventy-fifth-birthday':
    'The 75th birthday is over (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50)',
  'fifteen-years-after-death':
    '15 years are over since a death under 18 (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50)',
};
