import { lookedAfterThere, ofAdults, once, type StepRule } from './step-rule.ts';

/** Who may be suspected of an offence: from 10 on, and never somebody who was only harmed. */
const mayBeSuspected = { matters: ['did-it', 'police-told'], age: ['10-to-17', '18-to-25'] } as const;
const children = { ...mayBeSuspected, age: ['10-to-17'] } as const;
const legal = { interview: once('interview', 'act'), custody: once('custody', 'act') } as const;

/** Safeguards once the police take it up. Each is made by its event, and not before. */
export const policeStationSteps = [
  {
    id: 'voluntary-attendance',
    cites: ['CUS-04', 'CUS-01'],
    when: mayBeSuspected,
    owner: 'allocated-worker',
    place: legal.interview,
    text: 'Ask for a voluntary interview with a solicitor, in the daytime. Arrest is a last resort and must be necessary.',
  },
  {
    id: 'appropriate-adult',
    cites: ['CUS-02'],
    when: [children, { ...ofAdults, matters: ['did-it', 'police-told', 'send-needs'] }],
    owner: 'allocated-worker',
    place: legal.interview,
    text: 'Make sure an appropriate adult is at any interview: family, someone from the local authority, a social worker, or another adult who was not involved, such as a carer.',
  },
  {
    id: 'free-legal-advice',
    cites: ['CUS-03'],
    when: mayBeSuspected,
    owner: 'whoever-was-there',
    place: legal.interview,
    text: 'Tell them that a solicitor is free, and ask for one who knows youth justice.',
    ofAnAdult: 'Tell them that a solicitor is free.',
  },
  {
    id: 'tell-them-about-exploitation',
    cites: ['EXP-05', 'MIG-03'],
    when: { ...mayBeSuspected, matters: ['did-it', 'police-told', 'exploitation'] },
    owner: 'allocated-worker',
    place: legal.interview,
    text: 'Tell the solicitor and the police that they may be a victim of exploitation. There may be a defence (Modern Slavery Act 2015, section 45).',
  },
  {
    id: 'immigration-adviser',
    cites: ['MIG-02'],
    when: { ...mayBeSuspected, edition: ['2025'], matters: ['did-it', 'police-told', 'migrant'] },
    owner: 'allocated-worker',
    place: legal.interview,
    text: 'Refer them to a regulated immigration adviser as soon as possible. The criminal solicitor may not cover it.',
  },
  {
    id: 'care-experience-considered',
    cites: ['STA-04', 'PRI-03', 'REF-04'],
    when: { ...ofAdults, edition: ['2025'], matters: ['did-it', 'police-told'] },
    owner: 'allocated-worker',
    place: legal.interview,
    text: 'Tell the police about their care experience and ask for diversion, such as DIVERT. It should be weighed from assessment to sentence.',
  },
  {
    id: 'in-custody',
    cites: ['CUS-02', 'CUS-03', 'CUS-01'],
    when: mayBeSuspected,
    owner: 'allocated-worker',
    place: legal.custody,
    text: 'Go to them, or send someone they trust. Ask why the arrest was necessary, who is with them in the interview, and whether the solicitor has come.',
  },
  {
    id: 'journey-home',
    cites: ['INC-10'],
    when: { ...children, edition: ['2025'], setting: lookedAfterThere },
    owner: 'supervisor',
    place: legal.custody,
    text: 'Plan the journey home. The provider leads it; do not rely on a police car.',
  },
  {
    id: 'if-charged',
    cites: ['CUS-05'],
    when: mayBeSuspected,
    owner: 'allocated-worker',
    place: once('charge', 'act'),
    text: 'Make sure that they have a lawyer and legal aid, and know how to complain or appeal.',
  },
  {
    id: 'view-after-police',
    cites: ['VOI-08', 'VOI-10'],
    when: { matters: ['police-told'] },
    owner: 'allocated-worker',
    place: once('police-come', 'child'),
    text: 'Ask them how the police treated them. Pass on what should change. Say how they can complain.',
  },
  {
    id: 'managed-at-home',
    cites: ['INC-13'],
    when: { ...children, edition: ['2021'], setting: lookedAfterThere },
    owner: 'supervisor',
    place: once('police-come', 'child'),
    text: 'Plan how the child is looked after at home while the police investigate.',
  },
] as const satisfies readonly StepRule[];
