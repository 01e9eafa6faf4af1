import type { WordedRule } from '../../engine/by-cells/rules.ts';
import { ifDangerous } from '../../engine/if-dangerous.ts';
import { adult, asAChild, away, lost, notTold, olderChild, told } from './steps/step-rule.ts';

/** What a choice sets in motion, and what to mind, shown before it is made. */
export const missingCautionRules: readonly WordedRule[] = [
  {
    ...ifDangerous,
    cites: ['MIS-04', 'INC-L3-01'],
    when: { route: ['carers-locate', 'report-online'] },
  },
  {
    id: 'fear-of-self-harm',
    cites: ['MIS-04', 'INC-L3-01'],
    when: { ...lost, selfHarm: ['yes'], route: ['report-online'] },
    text: 'If you fear that they may hurt themselves now, that is immediate danger: call 999. (Inferred: the text does not say what immediate danger is.)',
  },
  {
    id: 'not-by-habit',
    cites: ['MIS-03', 'PRI-01'],
    when: { ...away, ...olderChild, ...notTold, vulnerable: ['no'], concern: ['no'] },
    text: 'Late is not missing. A call made by habit brings the police into a childhood, and finds nobody sooner.',
  },
  {
    id: 'no-category-absent',
    cites: ['MIS-03'],
    when: { edition: ['2021'], ...asAChild, ...away },
    text: 'Since June 2020 the police have no category "absent": whatever is reported is handled as missing.',
  },
  {
    id: 'enquire-every-time',
    cites: ['MIS-04'],
    when: { edition: ['2021'], ...lost, ...asAChild, ...notTold },
    text: 'The police expect you to have looked each time, however often it has happened. It shows whether the risk is greater or smaller than it seems.',
  },
  {
    id: 'signs-weigh',
    cites: ['EXP-05', 'PRI-11'],
    when: { ...away, ...notTold, concern: ['yes'] },
    text: 'Signs of exploitation are a reason to find the risk significant. Judge it for them, today. (Inferred: the text counts them among the risks and leaves the judgement open.)',
  },
  {
    id: 'do-not-ground',
    cites: ['EXP-05'],
    when: { ...asAChild, concern: ['yes'] },
    text: 'Do not keep the child in as a penalty for having been away. Those who exploit them may make them pay for it. Take advice first.',
  },
  {
    id: 'not-a-suspect',
    cites: ['INC-02'],
    when: told,
    text: 'You ask for help to find or protect somebody, not about a suspect. Do not speak of earlier offences: what is mentioned has to be recorded.',
  },
  {
    id: 'say-what-makes-them-vulnerable',
    cites: ['MIS-04'],
    when: { ...away, ...told, vulnerable: ['yes'] },
    text: 'Say what makes them vulnerable: the medicine they need and by when, how they understand and which language they speak, what or who you are afraid of.',
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
    when: { ...away, ...adult, ...notTold },
    text: 'A young adult is not reported for being away, and police contact is not a way to check on one. Ask what you are afraid will happen to them.',
  },
];
