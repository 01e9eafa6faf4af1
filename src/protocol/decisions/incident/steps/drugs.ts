import { localPractice } from '../../../engine/clock.ts';
import { nextDays, now, ofChildren, type StepRule, tonight } from './step-rule.ts';

const taken = 'the substance being taken';

/** The police are not told of the drugs, and nobody is ill from them. */
const notYetToPolice = { ...ofChildren, without: ['drugs-to-police', 'ambulance', 'still-held'] } as const;
/** Nobody has settled it at home yet. */
const stillOpen = ['manager-decides', 'report-non-urgent', 'call-999'] as const;

/** What follows when drugs were found. These rules are for under 18s: nothing is searched or seized in an adult's home. */
export const drugsSteps = [
  {
    id: 'substance-collected',
    cites: ['SUB-08'],
    when: { ...ofChildren, matters: ['drugs', 'drugs-to-police'], without: ['still-held', 'ambulance'] },
    owner: 'whoever-was-there',
    place: now('act'),
    text: 'Lock the substance away and log it. In the same report, ask the police to collect it, and get the officer to sign.',
    clock: localPractice(24, taken, 'the Protocol says promptly'),
  },
  {
    id: 'substance-kept-safe',
    cites: ['SUB-07', 'SUB-08', 'EXP-05'],
    when: [
      { ...notYetToPolice, matters: ['drugs', 'exploitation'] },
      { ...notYetToPolice, matters: ['drugs'], route: stillOpen },
    ],
    owner: 'whoever-was-there',
    place: now('act'),
    text: 'Lock the substance away and log it. Do not destroy it until someone has decided what to do and looked at who may be behind it. The police can collect it without an allegation against the child.',
    clock: localPractice(24, taken, 'the Protocol sets no time'),
  },
  {
    id: 'substance-for-the-ambulance',
    cites: ['SUB-08', 'PRI-01'],
    when: { ...ofChildren, matters: ['drugs', 'ambulance'] },
    owner: 'whoever-was-there',
    place: now('act'),
    text: 'Keep what is left of the substance and its packaging. Show it to the ambulance crew, then lock it away and log it.',
    clock: localPractice(24, taken, 'the Protocol sets no time'),
  },
  {
    id: 'report-when-they-are-cared-for',
    cites: ['SUB-08', 'INC-L3-04'],
    when: { age: ['10-to-17'], matters: ['drugs-to-police', 'ambulance-only'] },
    owner: 'whoever-decides',
    place: tonight('act'),
    text: 'Report the drugs online or by 101 with a senior manager, once they are being cared for, and ask the police to collect what is locked away. Say that they were ill.',
  },
  {
    id: 'substance-destroyed',
    cites: ['SUB-09', 'INC-09'],
    when: {
      ...ofChildren,
      matters: ['drugs'],
      route: ['resolve-internally'],
      without: ['exploitation', 'drugs-to-police', 'ambulance', 'still-held'],
    },
    owner: 'whoever-was-there',
    place: tonight('act'),
    text: 'Destroy the substance with a second person watching. Log it with a description and a photograph, and both sign.',
    clock: localPractice(24, taken, 'the Protocol says as soon as possible'),
  },
  {
    id: 'share-drug-information',
    cites: ['SUB-05'],
    when: {
      ...ofChildren,
      anyOf: ['repeated-drugs', 'dealing'],
      without: ['police-told'],
    },
    owner: 'supervisor',
    place: tonight('tell'),
    text: 'Share what you know about repeated use or dealing with the police, online or by 101, as information: not as an allegation against the child.',
    clock: localPractice(24, 'the incident', 'the Protocol says in a timely manner'),
  },
  {
    id: 'address-the-use',
    cites: ['SUB-02', 'SUB-01', 'INC-12', 'INC-L1-05'],
    when: { ...ofChildren, level: [1], matters: ['drugs', 'did-it'], without: ['exploitation'] },
    owner: 'supervisor',
    place: nextDays('child'),
    text: 'Make sure that the child gets help with the use itself, whatever is decided about the police: key work, a specialist service, Early Help or, from 10, the youth justice service. Record why you think it happens.',
    ofTheHarmed:
      'Make sure that they know their rights as a victim, and get help with the use itself: key work, a specialist service or Early Help. Record why you think it happens.',
  },
  {
    id: 'plan-help-with-the-use',
    cites: ['SUB-02', 'SUB-01', 'CAR-04', 'REC-03', 'INC-12', 'INC-L2-07'],
    when: { ...ofChildren, level: [2, 3], matters: ['drugs', 'did-it'] },
    owner: 'supervisor',
    place: nextDays('child'),
    text: "Make sure that the child gets help with the use itself, whatever is decided about the police: key work, a specialist service or, from 10, the youth justice service. Record why you think it happens, and change the child's plan and risk assessment.",
    clock: localPractice(120, 'the incident', 'the Protocol sets no time; within 5 days'),
  },
] as const satisfies readonly StepRule[];
