import { now, ofChildren, type StepRule } from './step-rule.ts';

const elsewhere = ['childrens-home', 'supported-accommodation', 'own-tenancy', 'community'] as const;

/** What comes before anything else: whoever is hurt, and whoever is in danger. */
export const atOnceSteps = [
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
    when: { matters: ['police-called'], setting: elsewhere, without: ['fire'] },
    owner: 'anyone-there',
    place: now('act'),
    text: 'Call 999 now, and ask for an ambulance too if anyone is hurt. Say that this is a child in care, what is happening, and what you can manage yourselves.',
    ofAnAdult:
      'Call 999 now, and ask for an ambulance too if anyone is hurt. Say that this is a young adult who was in care, what is happening, and what you can manage yourselves.',
  },
  {
    id: 'call-999-then-out-of-hours',
    cites: ['INC-L3-01', 'INC-L3-03', 'INC-05'],
    when: { matters: ['police-called'], setting: ['foster-home'], without: ['fire'] },
    owner: 'anyone-there',
    place: now('act'),
    text: 'Call 999 now, and ask for an ambulance too if anyone is hurt. Say that this is a child in care, what is happening, and what you can manage yourselves. Then make a second call: to the out-of-hours service, for support.',
    ofAnAdult:
      'Call 999 now, and ask for an ambulance too if anyone is hurt. Say that this is a young adult who was in care, what is happening, and what you can manage yourselves. Then make a second call: to the out-of-hours service, for support.',
  },
  {
    id: 'call-fire-brigade',
    cites: ['INC-L3-01', 'INC-05'],
    when: { matters: ['police-called', 'fire'] },
    owner: 'anyone-there',
    place: now('act'),
    text: 'Get everybody out first. Then call 999 and ask for the fire brigade, and for an ambulance if anyone is hurt. Say that this is a child in care, what is happening, and what you can manage yourselves.',
    ofAnAdult:
      'Get everybody out first. Then call 999 and ask for the fire brigade, and for an ambulance if anyone is hurt. Say that this is a young adult who was in care, what is happening, and what you can manage yourselves.',
  },
  {
    id: 'first-aid-meanwhile',
    cites: ['PRI-01'],
    when: { level: [2, 3], matters: ['hurt', 'police-called'] },
    owner: 'anyone-there',
    place: now('act'),
    text: 'Give first aid to anyone who is hurt until help comes, and stay with them if that is safe.',
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
    id: 'stay-with-them',
    cites: ['PRI-01', 'INC-01'],
    // Otherwise a caution says it: somebody else is called, or stays and listens.
    when: { matters: ['self-harm'], without: ['ambulance', 'harmed', 'police-called'] },
    owner: 'anyone-there',
    place: now('child'),
    text: 'Stay with them and listen, without blame. Put away what they could hurt themselves with. Call 111 and choose mental health. If they may come to serious harm, call 999 for an ambulance.',
  },
  {
    id: 'keep-them-safe-tonight',
    cites: ['PRI-07', 'PRI-01'],
    when: { ...ofChildren, matters: ['carer-accused'] },
    owner: 'anyone-there',
    place: now('child'),
    text: 'Make sure that a safe adult stays with the child tonight, away from anyone who may have harmed them. If that may be you, call the out-of-hours service, and leave what follows to others.',
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
    owner: 'whoever-was-there',
    place: now('child'),
    text: 'Offer medical care now, at a sexual assault referral centre if you can. Keep clothes and bedding as they are. Ask if they can wait before they wash.',
  },
  {
    id: 'listen-do-not-question',
    cites: ['VOI-01', 'PRI-07', 'INC-L3-02'],
    when: { matters: ['harmed'] },
    owner: 'whoever-was-there',
    place: now('child'),
    text: 'Make sure that someone safe stays with them, away from anyone who may have harmed them. Listen. Do not question. Write down the words that were used. Say that it is not their fault, and do not promise to keep it secret.',
  },
] as const satisfies readonly StepRule[];
