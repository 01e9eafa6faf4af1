import { localPractice } from '../../../engine/clock.ts';
import { now, ofChildren, type StepRule, tonight } from './step-rule.ts';

/** A substance and a weapon that nobody was told of have steps of their own. */
const grave = { ...ofChildren, level: [2, 3] } as const;

/** Deciding, and telling the police where that is the answer. */
export const decidingSteps = [
  {
    id: 'manager-decides',
    cites: ['INC-L2-02', 'INC-04', 'PRI-07'],
    when: { route: ['manager-decides'] },
    owner: 'whoever-decides',
    place: now('act'),
    text: 'Decide what is done, with the factors in view, and with what the person harmed wants where somebody was. It can be put right without the police.',
    ofTheHarmed:
      'Decide with social services how they are kept safe and what is done, and follow what they want where you can. Do not question them.',
    clock: localPractice(24, 'the incident', 'the Protocol sets no time; decide by the next day'),
  },
  {
    id: 'report-level-2',
    cites: ['INC-L2-05'],
    when: { level: [1, 2], route: ['report-non-urgent'], matters: ['conduct-to-police'] },
    owner: 'whoever-decides',
    place: now('act'),
    text: 'Report online or by 101. Say which level it is, and that it needs no immediate response.',
    ofAnAdult: 'Report online or by 101. Say that it needs no immediate response.',
  },
  {
    id: 'report-level-3',
    cites: ['INC-L3-04', 'INC-L3-05'],
    when: { level: [3], route: ['report-non-urgent'], matters: ['conduct-to-police'] },
    owner: 'whoever-decides',
    place: now('act'),
    text: 'Report online or by 101. Say that it is level 3 without immediate response, who knows the child best, and that decisions should be made in slow time.',
    ofAnAdult:
      'Report online or by 101. Say that no immediate response is needed, who knows them best, and that decisions should be made in slow time.',
  },
  {
    id: 'report-harm',
    cites: ['PRI-07', 'INC-L3-02'],
    when: { route: ['report-non-urgent'], matters: ['harm-to-police'] },
    owner: 'whoever-decides',
    place: now('act'),
    text: 'Report online or by 101, with social services, that the child was harmed. Say that the child is the victim, and that only a trained officer should question them.',
    ofAnAdult:
      'Help them report what was done to them, online or by 101, if they want it. Say that they are the person harmed.',
  },
  {
    id: 'weapon-removed',
    cites: ['INC-08'],
    when: { ...ofChildren, edition: ['2025'], matters: ['weapon'], without: ['police-told', 'weapon-held'] },
    owner: 'whoever-decides',
    place: tonight('act'),
    text: 'Lock the weapon away once you have it. Once you have decided, ask the police to take it away safely. Say that you make no allegation against the child.',
  },
  {
    id: 'weapon-collected',
    cites: ['INC-08'],
    when: {
      ...ofChildren,
      edition: ['2025'],
      level: [3],
      matters: ['weapon'],
      route: ['report-non-urgent'],
      without: ['weapon-held'],
    },
    owner: 'whoever-decides',
    place: now('act'),
    text: 'Ask the police, in the same report, to take the weapon away safely. Once you have it, lock it away.',
  },
  {
    id: 'preserve-evidence',
    cites: ['INC-L2-06', 'INC-L2-08'],
    when: [
      { ...grave, edition: ['2021'], without: ['only-drugs', 'fire'] },
      { ...grave, matters: ['police-told'], without: ['only-drugs', 'fire'] },
      { ...grave, edition: ['2025'], without: ['only-drugs', 'weapon', 'police-told', 'fire'] },
    ],
    owner: 'whoever-was-there',
    place: now('act'),
    text: 'Keep anything that may be needed later as it is, by your policy on evidence: do not clean, search or copy. Write down who touched it.',
  },
] as const satisfies readonly StepRule[];
