import { asAChild, fromTheAbsence, fromTheReturn, type MissingStepRule, told } from './step-rule.ts';

const written = 'while it is fresh';

/** What a child is owed once they are back, and what is learnt. */
export const returnSteps: readonly MissingStepRule[] = [
  {
    id: 'safe-and-well',
    cites: ['MIS-06', 'PRI-01'],
    when: asAChild,
    owner: 'whoever-was-there',
    text: 'When the child is back: show that you are glad. See that they are safe and well, with food, rest, and a doctor if needed. Questions can wait.',
    clock: fromTheReturn(1, 'at once'),
  },
  {
    id: 'offer-return-conversation',
    cites: ['MIS-06', 'VOI-01'],
    when: asAChild,
    owner: 'allocated-worker',
    text: 'Offer the child a talk with somebody independent of where they live. They may say no. Write down the offer, the answer and the reason.',
    clock: {
      hours: 72,
      from: 'their being found',
      legalBasis: 'statutory guidance',
      source: 'rmfhc-2014',
      note: 'within 72 hours, however short the absence; the guidance says so, not the Protocol, which sets no time',
    },
  },
  {
    id: 'police-talk-too',
    cites: ['MIS-06'],
    when: { edition: ['2025'], ...asAChild, ...told },
    owner: 'allocated-worker',
    text: 'The police were told, so they too talk with the child when found. See that somebody the child trusts is there: nobody is suspected of anything.',
  },
  {
    id: 'learn-for-the-plan',
    cites: ['MIS-01', 'REC-03'],
    when: asAChild,
    owner: 'allocated-worker',
    text: "Bring what was learnt into the care plan, the placement plan and the risk assessment, with the child's own views.",
    clock: fromTheReturn(120, 'within 5 days'),
  },
  {
    id: 'assess-risk-beforehand',
    cites: ['MIS-01'],
    when: { edition: ['2025'], ...asAChild },
    owner: 'allocated-worker',
    text: 'Where the child has been missing before or is at particular risk: see that those they live with have a written assessment of the risks for the next time.',
  },
  {
    id: 'renew-part-one',
    cites: ['MIS-02'],
    when: { edition: ['2025'], ...asAChild },
    owner: 'whoever-decides',
    text: 'Bring part one of the information form up to date.',
    clock: fromTheReturn(120, 'after every episode; within 5 days'),
  },
  {
    id: 'record-absence',
    cites: ['REC-01', 'MIS-03'],
    when: { ...asAChild, category: ['unauthorised-absence', 'located'] },
    owner: 'whoever-was-there',
    text: 'Record it as an unauthorised absence, unless it was reported as missing: from when to when, what you did, what the child said.',
    clock: fromTheReturn(24, written),
  },
  {
    id: 'record-missing',
    cites: ['REC-01', 'REC-02'],
    when: { ...asAChild, category: ['missing'] },
    owner: 'whoever-was-there',
    text: 'Record it as missing: since when, what you did, why the police were told. It ends when the child is found.',
    clock: fromTheAbsence(24, written),
  },
  {
    id: 'end-the-episode',
    cites: ['MIS-03'],
    when: { ...asAChild, located: ['yes'] },
    owner: 'allocated-worker',
    text: 'For the 903 return, end the episode that is open with this day. If none was opened, say what it was: M where nobody knew where the child was, A where it was known and somebody was worried or had been told.',
  },
];
