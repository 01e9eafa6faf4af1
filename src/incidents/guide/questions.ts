import type { Flow } from './question.ts';
import { assaultAndTheftQuestions } from './questions/assault-and-theft.ts';
import { beginQuestions } from './questions/begin.ts';
import { childQuestions } from './questions/child.ts';
import { damageQuestions } from './questions/damage.ts';
import { disorderAndThreatQuestions } from './questions/disorder-and-threat.ts';
import { drugsQuestions } from './questions/drugs.ts';
import { heldQuestion } from './questions/held.ts';
import { kindsQuestion } from './questions/kinds.ts';
import { nowQuestion } from './questions/now.ts';
import { peopleQuestions } from './questions/people.ts';
import { selfHarmQuestion } from './questions/self-harm.ts';
import { sexualAndMaterialQuestions } from './questions/sexual-and-material.ts';
import { weaponQuestions } from './questions/weapon.ts';
import { whoseQuestion } from './questions/whose.ts';

/** The id of the question asked last, before the answer is final. */
export const centralQuestionId = 'central';

/** Something has happened: every question of the incident. */
export const incidentFlow: Flow = {
  name: 'Something has happened',
  path: '/guide',
  last: centralQuestionId,
  questions: [
    ...beginQuestions,
    kindsQuestion,
    nowQuestion,
    whoseQuestion,
    selfHarmQuestion,
    ...damageQuestions,
    ...assaultAndTheftQuestions,
    ...drugsQuestions,
    ...weaponQuestions,
    heldQuestion,
    ...sexualAndMaterialQuestions,
    ...disorderAndThreatQuestions,
    ...peopleQuestions,
    ...childQuestions,
  ],
};
