import { localPractice } from '../../../engine/clock.ts';
import type { StepRule } from './step-rule.ts';

/** What follows when drugs were found. */
export const drugsSteps: readonly StepRule[] = [
  {
    id: 'address-the-use',
    cites: ['SUB-02', 'SUB-01'],
    when: { matters: ['drugs'] },
    owner: 'whoever-decides',
    text: 'Whatever is decided about the police: help with the use itself, by key work or a specialist, and record why you think it happens.',
  },
  {
    id: 'consult-senior-first',
    cites: ['SUB-06'],
    when: { matters: ['drugs', 'not-yet-police'] },
    owner: 'whoever-was-there',
    text: 'Before any formal complaint to the police, consult a senior manager.',
  },
  {
    id: 'share-drug-information',
    cites: ['SUB-05'],
    when: { matters: ['not-yet-police'], anyOf: ['repeated-drugs', 'dealing'] },
    owner: 'whoever-decides',
    text: 'Share what you know about repeated use or dealing with the police, online or by 101, as information: not as an allegation against the child.',
    clock: localPractice(24, 'the incident', 'the Protocol says in a timely manner'),
  },
  {
    id: 'larger-quantity',
    cites: ['SUB-07'],
    when: { matters: ['larger-quantity'] },
    owner: 'whoever-decides',
    text: 'See a child at risk: ask who may be behind it, and refer to the local criminal exploitation service.',
    clock: localPractice(24, 'the incident', 'the Protocol sets no time'),
  },
  {
    id: 'substance-collected',
    cites: ['SUB-08'],
    when: { matters: ['drugs', 'police-involved'] },
    owner: 'whoever-was-there',
    text: 'Lock the substance away, log it, ask the police to collect it, and get the officer to sign.',
  },
  {
    id: 'substance-destroyed',
    cites: ['SUB-09'],
    when: { matters: ['drugs'], route: ['resolve-internally', 'manager-decides'] },
    owner: 'whoever-was-there',
    text: 'Destroy the substance with a second person watching: log it with a description and a photograph, both sign.',
    clock: localPractice(24, 'the substance being taken', 'the Protocol says as soon as possible'),
  },
  {
    id: 'lawful-to-hold',
    cites: ['INC-09', 'SUB-08'],
    when: { edition: ['2025'], matters: ['drugs'] },
    owner: 'whoever-was-there',
    text: 'It is lawful to seize and hold the substance to prevent an offence. You may also ask the police to collect it, without an allegation against the child.',
  },
];
