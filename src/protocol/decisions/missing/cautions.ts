import type { WordedRule } from '../../engine/by-cells/rules.ts';
import { anAdult, asAChild, away, told } from './steps/step-rule.ts';

/** What a choice sets in motion, shown before it is made. */
export const missingCautionRules: readonly WordedRule[] = [
  {
    id: 'not-by-habit',
    cites: ['MIS-03', 'PRI-01'],
    when: { ...asAChild, route: ['carers-locate'] },
    text: 'Late is not missing. A call made by habit brings the police into a childhood, and finds nobody sooner.',
  },
  {
    id: 'no-category-absent',
    cites: ['MIS-03'],
    when: { edition: ['2021'], ...asAChild, ...away },
    text: 'Since June 2020 the police have no category "absent": whatever is reported is handled as missing.',
  },
  {
    id: 'small-child',
    cites: ['MIS-04', 'PRI-01'],
    when: { ...away, young: ['yes'], whereabouts: ['unknown'], risk: ['none'] },
    text: 'A child under 10 whom nobody can find is at significant risk. Say so, and ask again. (Inferred: the text names no age.)',
  },
  {
    id: 'signs-weigh',
    cites: ['EXP-05', 'PRI-11'],
    when: { ...away, concern: ['yes'], risk: ['none'] },
    text: 'Signs of exploitation are a reason to find the risk significant. Judge it for this child today. (Inferred: the text counts them among the risks and leaves the judgement open.)',
  },
  {
    id: 'do-not-ground',
    cites: ['EXP-05'],
    when: { concern: ['yes'] },
    text: 'Do not keep somebody in as a penalty for having been away. Those who exploit them may make them pay for it. Take advice first.',
  },
  {
    id: 'not-a-suspect',
    cites: ['INC-02'],
    when: told,
    text: 'You ask for help to find or protect somebody, not about a suspect. Do not speak of earlier offences: what is mentioned has to be recorded.',
  },
  {
    id: 'grade-is-for-the-police',
    cites: ['MIS-04'],
    when: told,
    text: 'Say what you know and what you fear. How high the risk is graded is for the police: keep your own words in your record. (Inferred: the text does not say who grades.)',
  },
  {
    id: 'code-is-narrower',
    cites: ['MIS-03'],
    when: { ...asAChild, category: ['unauthorised-absence', 'located'] },
    text: 'The unauthorised absence of the Protocol is wider than code A of the return: a child who is merely late, with nobody worried or told, has no code. (Inferred: the Protocol knows no codes.)',
  },
  {
    id: 'adults-come-and-go',
    cites: ['MIS-08', 'MIS-04'],
    when: anAdult,
    text: 'A young adult is not reported for being away, and police contact is no way to check on one. Ask what you fear for them.',
  },
];
