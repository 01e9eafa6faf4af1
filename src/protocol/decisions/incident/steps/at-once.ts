import type { StepRule } from './step-rule.ts';

/** What comes before anything else. */
export const atOnceSteps: readonly StepRule[] = [
  {
    id: 'call-999',
    cites: ['INC-L3-01'],
    when: { route: ['call-999'] },
    owner: 'whoever-was-there',
    text: 'Call 999 now. Say that this is a child in care, what is happening, and what you can manage yourselves.',
  },
  {
    id: 'call-out-of-hours-too',
    cites: ['INC-L3-03'],
    when: { route: ['call-999'], setting: ['foster-home'] },
    owner: 'whoever-was-there',
    text: 'After 999, make a second call: to the out-of-hours service, for support.',
  },
  {
    id: 'danger-passed',
    cites: ['INC-11'],
    when: { route: ['call-999'] },
    owner: 'whoever-was-there',
    text: 'If the danger passes before the police arrive, tell them so. Ask them to leave it to the setting to put right.',
  },
  {
    id: 'ask-central-question',
    cites: ['PRI-01'],
    when: {},
    owner: 'whoever-was-there',
    text: 'Ask: would this be good enough for my child? Write the answer into the record.',
  },
  {
    id: 'take-advice',
    cites: ['INC-L2-04'],
    when: { level: [2], setting: ['foster-home'] },
    owner: 'whoever-was-there',
    text: "Call the child's social worker, or out of hours the duty officer, for advice. If you or your family were harmed, say what you want.",
  },
  {
    id: 'tell-manager',
    cites: ['INC-L2-02'],
    when: { level: [2, 3], setting: ['childrens-home', 'supported-accommodation'] },
    owner: 'whoever-was-there',
    text: 'Tell the registered manager.',
  },
  {
    id: 'preserve-evidence',
    cites: ['INC-L2-06'],
    when: { level: [2, 3] },
    owner: 'whoever-was-there',
    text: 'Keep anything that may be needed later. Leave it where it is if you can, and write down who touched it.',
  },
  {
    id: 'listen-do-not-question',
    cites: ['INC-L3-02', 'EXP-03'],
    when: { matters: ['historical-disclosure'] },
    owner: 'whoever-was-there',
    text: 'Listen. Do not question. Write down the words that were used, and tell social services today.',
  },
  {
    id: 'leave-the-device',
    cites: ['INC-07'],
    when: { edition: ['2025'], matters: ['illegal-material'] },
    owner: 'whoever-was-there',
    text: 'Leave the device alone: do not search it, copy from it or pass anything on. Keep it safe for the police.',
  },
  {
    id: 'weapon-removed',
    cites: ['INC-08'],
    when: { edition: ['2025'], matters: ['weapon', 'not-yet-police'] },
    owner: 'whoever-decides',
    text: 'Ask the police to take the weapon away safely. This is removal, not an allegation against the child.',
  },
];
