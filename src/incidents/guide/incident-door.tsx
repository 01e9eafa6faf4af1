import { decide } from '../../protocol/index.ts';
import { incidentAnswerPage } from './answer-page.tsx';
import type { Door } from './door.ts';
import { factsFrom } from './facts.ts';
import { isEmergency } from './level-so-far.ts';
import { ProvisionalAnswer } from './provisional-answer.tsx';
import { allOf } from './question.ts';
import { incidentFlow } from './questions.ts';
import { SayTo999 } from './say-to-999.tsx';

/** Something has happened: the incident decision. */
export const incidentDoor: Door = {
  flow: incidentFlow,
  say: SayTo999,
  emergency: (live) => {
    if (!isEmergency(live)) return 'no';
    const isHurt = ['serious', 'unwell'].some((hurt) => allOf(live, 'now').includes(hurt));
    return isHurt ? 'call-ambulance' : 'call';
  },
  soFar: (answers, today) => {
    const facts = factsFrom(answers, today);
    return facts && <ProvisionalAnswer outcome={decide('incident', facts, { today })} facts={facts} />;
  },
  answerPage: incidentAnswerPage,
};
