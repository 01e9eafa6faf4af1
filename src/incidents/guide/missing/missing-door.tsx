import { decide, isSmallChild, missingAnswerInWords } from '../../../protocol/index.ts';
import { answerFrame } from '../answer-frame.tsx';
import type { Door } from '../door.ts';
import { oneOf } from '../question.ts';
import { RecordIt } from '../record-it.tsx';
import { MissingBody } from './answer-body.tsx';
import { missingFactsFrom } from './facts.ts';
import { missingFlow } from './questions.ts';
import { SayOfAbsence } from './say.tsx';

/** A child is not here: the missing decision, for anybody, of somebody who is not named. */
export const missingDoor: Door = {
  flow: missingFlow,
  say: SayOfAbsence,
  emergency: (live) => {
    const age = oneOf(live, 'age');
    const isLost = oneOf(live, 'known') === 'no' && age !== '' && isSmallChild(Number(age));
    return isLost || oneOf(live, 'danger') === 'yes' ? 'call' : 'no';
  },
  answerPage: (answers, { today, reader, print }) => {
    const facts = missingFactsFrom(answers, today);
    if (!facts) return null;
    const outcome = decide('missing', facts, { today });
    return answerFrame({
      flow: missingFlow,
      answers,
      print,
      title: missingAnswerInWords(outcome),
      body: <MissingBody {...{ outcome, facts }} unfolded={print} />,
      record: (
        <RecordIt
          reader={reader}
          at="/missing"
          button="Record that they are not here"
          how="Choose who is not here: it keeps what you do, by the minute, and fills in the form for the police."
        />
      ),
    });
  },
};
