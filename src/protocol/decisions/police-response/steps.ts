import type { StepGroup, StepPlace } from '../../engine/answer.ts';
import type { StepRule } from '../../engine/by-cells/rules.ts';
import { localPractice } from '../../engine/clock.ts';
import type { PoliceResponseOwner } from './people.ts';

const now = (group: StepGroup): StepPlace => ({ when: 'now', group });
const tonight = (group: StepGroup): StepPlace => ({ when: 'tonight', group });
const nextDays = (group: StepGroup): StepPlace => ({ when: 'next-days', group });
const recorded = { response: ['no-attendance-crime-report', 'call-back-agree-no-attendance', 'attend'] };
const tenOrOver = { person: ['child', 'adult'] };

/** Every step that a report to the police can call for, in the order in which they are given. */
export const policeResponseStepRules: readonly StepRule<PoliceResponseOwner>[] = [
  {
    id: 'come',
    cites: ['POL-01', 'INC-05'],
    when: { response: ['attend'] },
    owner: 'first-contact',
    place: now('act'),
    text: 'Send officers. Tell them the level, that the young person is in care, and what the setting asks for.',
  },
  {
    id: 'calm-it-first',
    cites: ['CUS-04', 'CUS-01'],
    when: { ...tenOrOver, response: ['attend'] },
    owner: 'officer-in-the-case',
    place: now('child'),
    text: 'Calm the situation first. Arrest only if it is necessary under section 24(5) of the Police and Criminal Evidence Act, and after you have considered asking them to come in by appointment with a solicitor.',
  },
  {
    id: 'leave-it-once-safe',
    cites: ['INC-11'],
    when: { response: ['attend'], level: ['level-1', 'level-2', 'unsaid'] },
    owner: 'officer-in-the-case',
    place: tonight('act'),
    text: 'Consider leaving the rest to the setting once everybody is safe. Agree with the carers how they put it right.',
  },
  {
    id: 'call-the-setting-back',
    cites: ['POL-02', 'INC-05'],
    when: { response: ['call-back-agree-no-attendance'] },
    owner: 'police-supervisor',
    place: now('tell'),
    text: 'Call the setting back. Ask whether everybody is safe, which level it is, and whether the carers can manage it. Send officers if they cannot. If they can, agree with them that nobody comes.',
    clock: localPractice(1, 'the report to the police', 'the Protocol sets no time'),
  },
  {
    id: 'say-why-nobody-comes',
    cites: ['POL-02', 'INC-05'],
    when: { response: ['no-attendance-crime-report', 'call-back-agree-no-attendance', 'leave-to-setting'] },
    owner: 'police-supervisor',
    place: tonight('record'),
    text: 'Write on the incident why nobody comes, and tell the setting.',
    clock: localPractice(12, 'the report to the police', 'the 2021 edition asks for it and sets no time'),
  },
  {
    id: 'record-the-crime',
    cites: ['POL-01', 'INC-02'],
    when: { ...recorded, ...tenOrOver },
    owner: 'officer-in-the-case',
    place: tonight('record'),
    text: 'Record a crime only if what was reported amounts to one. Put its reference on the incident.',
    clock: {
      hours: 24,
      from: 'the report to the police',
      legalBasis: 'statutory guidance',
      source: 'hocr',
      note: 'as soon as it amounts to a crime, and within 24 hours',
    },
  },
  {
    id: 'state-the-level',
    cites: ['POL-03', 'COM-MPS-01'],
    when: { ...recorded, edition: ['2025'] },
    owner: 'officer-in-the-case',
    place: tonight('record'),
    text: 'State the level in the opening details of the report, and that the young person is looked after or a care leaver.',
    clock: localPractice(24, 'the report to the police', 'the Protocol sets no time'),
  },
  {
    id: 'ask-about-safeguarding',
    cites: ['POL-05', 'PRI-13', 'PRI-11'],
    when: { concern: ['unsaid'], report: ['no'] },
    owner: 'officer-in-the-case',
    place: tonight('others'),
    text: 'Ask the setting whether there is a safeguarding concern, exploitation among others.',
    clock: localPractice(24, 'the report to the police', 'the Protocol sets no time'),
  },
  {
    id: 'tell-the-hub',
    cites: ['POL-05', 'PRI-11'],
    when: { report: ['yes'] },
    owner: 'officer-in-the-case',
    place: tonight('tell'),
    text: 'Write the safeguarding report. It goes to partners through the multi-agency safeguarding hub.',
    clock: localPractice(24, 'the report to the police', 'the Protocol sets no time'),
  },
  {
    id: 'tell-their-own-services',
    cites: ['OOA-05', 'PRI-05'],
    when: { outOfArea: ['yes'], person: ['under-10', 'child'] },
    owner: 'officer-in-the-case',
    place: tonight('tell'),
    text: 'Tell the social worker and the youth justice service, of the home area and of the area where the child lives, as soon as you can.',
    clock: localPractice(24, 'the report to the police', 'the Protocol says as soon as possible'),
  },
  {
    id: 'tell-the-adviser-out-of-area',
    cites: ['OOA-05', 'PRI-05'],
    when: { outOfArea: ['yes'], person: ['adult'] },
    owner: 'officer-in-the-case',
    place: tonight('tell'),
    text: 'Tell the personal adviser in the responsible authority, as soon as you can.',
    clock: localPractice(24, 'the report to the police', 'the Protocol says as soon as possible'),
  },
  {
    id: 'put-it-right',
    cites: ['INC-11', 'INC-L1-04', 'PRI-06'],
    when: { response: ['leave-to-setting', 'no-attendance-crime-report', 'call-back-agree-no-attendance'] },
    owner: 'registered-manager',
    place: nextDays('others'),
    text: 'Offer to everybody affected to put it right together.',
    clock: localPractice(72, 'the report to the police', 'the Protocol sets no time'),
  },
  {
    id: 'consider-outcome-21',
    cites: ['POL-04'],
    when: { outcome21: ['preferred'], edition: ['2025'] },
    owner: 'officer-in-the-case',
    place: nextDays('record'),
    text: 'Propose outcome 21 from the outset. If you propose another, write down why.',
    clock: localPractice(
      72,
      'the report to the police',
      'the Protocol says from the outset, and sets no time',
    ),
  },
  {
    id: 'weigh-outcome-21',
    cites: ['POL-04'],
    when: { outcome21: ['consider'], edition: ['2025'] },
    owner: 'officer-in-the-case',
    place: nextDays('record'),
    text: 'Consider outcome 21 before you investigate further. Write down why it does or does not fit.',
    clock: localPractice(120, 'the report to the police', 'the Protocol sets no time'),
  },
  {
    id: 'treat-as-safeguarding',
    cites: ['PRI-13', 'PRI-11'],
    when: { person: ['under-10'] },
    owner: 'allocated-worker',
    place: nextDays('child'),
    text: 'Look with the child at what lies behind it. A child under 10 is never a suspect: what follows is help.',
    clock: localPractice(72, 'the report to the police', 'the Protocol sets no time'),
  },
];
