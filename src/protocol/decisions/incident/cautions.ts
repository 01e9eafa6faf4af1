import type { EditionId } from '../../editions.ts';
import type { Caution } from '../../engine/answer.ts';
import { meets, type Situation, type SituationCondition } from './situation.ts';

interface CautionRule extends Caution {
  readonly when: SituationCondition;
}

const only = (edition: EditionId): SituationCondition => ({ edition: [edition] });

/** What a choice sets in motion, shown before it is made. */
export const cautionRules: readonly CautionRule[] = [
  {
    when: {},
    cites: ['INC-02'],
    text: 'Whatever you report that amounts to a crime is recorded as one against this child. If you mention earlier offences, those must be recorded too. Think of what it will mean for the child in years to come.',
  },
  {
    when: { ...only('2025'), level: [1] },
    cites: ['INC-L1-02', 'POL-01'],
    text: 'If somebody calls the police at level 1, a crime report is made even when no officer comes. That is why police contact is avoided here. (Inferred: the text both rules out the call and says how it is handled.)',
  },
  {
    when: { ...only('2025'), level: [2], route: ['manager-decides', 'report-non-urgent'] },
    cites: ['POL-01', 'INC-L2-05'],
    text: 'Call handlers may send officers to a level 2 report. Say that no immediate response is needed. (Inferred: the text calls level 2 both "no immediate response" and "needing deployment"; we follow the first.)',
  },
  {
    when: { ...only('2025'), matters: ['not-yet-police'], anyOf: ['repeated-drugs', 'dealing'] },
    cites: ['SUB-05', 'INC-L1-02'],
    text: 'Information about repeated use or dealing is always shared with the police. That is information about a place and a risk, not a report of this child. (Inferred: the text also asks to avoid police contact.)',
  },
  {
    when: { ...only('2025'), matters: ['weapon', 'not-yet-police'] },
    cites: ['INC-08', 'INC-L3-04'],
    text: 'Not every knife is an offensive weapon: a kitchen knife in a bedroom may not be. Describe what you saw, and do not name an offence. (Inferred: the Act that the text cites mostly bans certain weapons.)',
  },
  {
    when: { matters: ['drugs'] },
    cites: ['EXP-05'],
    text: 'Taking drugs from a child can leave them in debt to dangerous people. Ask what happens to them if it is gone, and tell those who can protect them.',
  },
  {
    when: { matters: ['exploitation'] },
    cites: ['EXP-05'],
    text: 'Keeping a child in can put them in danger from those who exploit them. Take advice first. There is a defence for children who were exploited into a crime.',
  },
  {
    when: {},
    cites: ['INC-01'],
    text: 'Look at what this child has lived through. What you see may be fear or hurt.',
  },
];

/** The cautions that apply in a situation. */
export function cautionsFor(situation: Situation): Caution[] {
  return cautionRules
    .filter((rule) => meets(situation, rule.when))
    .map(({ cites, text }) => ({ cites, text }));
}
