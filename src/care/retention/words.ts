/** What can come of looking at a record. */
export const outcomes = {
  keep: 'Keep it: it is still needed',
  hold: 'It must not be destroyed: an inquiry, a court or a request needs it',
  'may-go': 'I propose destroying it: someone else decides',
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
  'not-due': 'Its date has not come, or someone has decided to keep it until a later date.',
  elsewhere: 'Another entry for the same person is sealed, or is with another authority.',
  hold: 'A legal hold is set.',
  step: 'A next step is open.',
  missing: 'An episode of being missing has not ended.',
  challenge: 'The young person said that something is wrong, and nobody has answered.',
  ask: 'Something was asked for and has not been answered.',
  access: 'Someone has asked for everything we hold, and it has not been handed over.',
  referral: 'A referral to another agency is open.',
  glass: 'Someone looked in an emergency, and nobody has checked why.',
  case: 'They are still recorded as in care, living in a setting, or having someone who works with them.',
};

/** Why a record cannot be destroyed yet, each as a sentence. */
export const stopsInWords = (codes: readonly string[]): string[] =>
  codes.map((code) => stops[code] ?? 'Something else is open.');

/** The law under which a record was destroyed. */
export const bases: Readonly<Record<string, string>> = {
  'seventy-fifth-birthday':
    'Their 75th birthday has passed (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50)',
  'fifteen-years-after-death':
    '15 years have passed since they died under 18 (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50)',
};
