import { now, type StepRule } from './step-rule.ts';

const elsewhere = ['childrens-home', 'supported-accommodation', 'own-tenancy', 'community'] as const;

/** What comes before anything else: whoever is hurt, and whoever is in danger. */
export const atOnceSteps: readonly StepRule[] = [
  {
    id: 'call-ambulance',
    cites: ['PRI-01'],
    when: { matters: ['ambulance'], without: ['police-called'] },
    owner: 'anyone-there',
    place: now('act'),
    text: 'Call 999 now and ask for an ambulance. You are not asking for the police. Stay with them, and say what they took or how they are hurt.',
  },
  {
    id: 'call-999',
    cites: ['INC-L3-01', 'INC-05'],
    when: { matters: ['police-called'], setting: elsewhere },
    owner: 'anyone-there',
    place: now('act'),
    text: 'Call 999 now, and ask for an ambulance too if anyone is hurt. Say that this is a child in care, what is happening, and what you can manage yourselves.',
    ofAnAdult:
      'Call 999 now, and ask for an ambulance too if anyone is hurt. Say that this is a young adult who was in care, what is happening, and what you can manage yourselves.',
  },
  {
    id: 'call-999-then-out-of-hours',
    cites: ['INC-L3-01', 'INC-L3-03', 'INC-05'],
    when: { matters: ['police-called'], setting: ['foster-home'] },
    owner: 'anyone-there',
    place: now('act'),
    text: 'Call 999 now, and ask for an ambulance too if anyone is hurt. Say that this is a child in care, what is happening, and what you can manage yourselves. Then make a second call: to the out-of-hours service, for support.',
    ofAnAdult:
      'Call 999 now, and ask for an ambulance too if anyone is hurt. Say that this is a young adult who was in care, what is happening, and what you can manage yourselves. Then make a second call: to the out-of-hours service, for support.',
  },
  {
    id: 'see-to-the-hurt',
    cites: ['PRI-01'],
    when: { matters: ['hurt'], without: ['ambulance', 'police-called'] },
    owner: 'anyone-there',
    place: now('act'),
    text: 'Look after anyone who is hurt first: first aid, then 111 or A&E. If it is serious, call 999 and ask for an ambulance. You are not asking for the police.',
  },
  {
    id: 'care-for-the-harmed',
    cites: ['PRI-07', 'EXP-03'],
    when: { matters: ['sexual-harm', 'did-it'], without: ['harmed', 'historical-disclosure'] },
    owner: 'anyone-there',
    place: now('others'),
    text: 'See to the person harmed first: medical care, and somebody they trust. Keep the two apart tonight. Do not question either; write down what they say by themselves.',
  },
  {
    id: 'medical-care',
    cites: ['PRI-07', 'EXP-03'],
    when: { matters: ['harmed', 'sexual-harm'], without: ['historical-disclosure'] },
    owner: 'anyone-there',
    place: now('child'),
    text: 'Offer medical care now, at a sexual assault referral centre if you can. Keep clothes and bedding as they are. Ask if they can wait before they wash.',
  },
  {
    id: 'listen-do-not-question',
    cites: ['VOI-01', 'PRI-07', 'INC-L3-02'],
    when: { matters: ['harmed'] },
    owner: 'whoever-was-there',
    place: now('child'),
    text: 'Listen. Do not question. Write down the words that were used. Say that it is not their fault, and do not promise to keep it secret.',
  },
];
