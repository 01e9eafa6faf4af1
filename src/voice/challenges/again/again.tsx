import '../../tables.ts';
import { decideAgain } from '../../../incidents/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { ActionForm, action, Fields, type Filled } from '../../../platform/forms/index.ts';
import type { SignedInContext } from '../../../platform/web/index.ts';
import type { Conduct } from '../../../protocol/index.ts';
import { kindsInWords } from '../../my-record/in-words.ts';
import { challengeById } from '../challenges-of.ts';
import { mayDecideAgain } from '../may.ts';
import { isOpen, stateOf } from '../model.ts';
import { againForm, asTheyStand, correctionsIn, fieldsOfConduct, type Standing } from './again-form.ts';
import { correctFacts } from './correct-facts.ts';

/** The challenge, and the decision that stands. */
async function standing({ tx, params, now, auditSubject: about }: SignedInContext) {
  const challenge = await challengeById(tx, params.challengeId ?? '');
  if (!isOpen(stateOf(challenge, challenge.events, now))) throw notFound();
  const decision = await tx
    .selectFrom('decision')
    .select(['facts', 'edition'])
    .where('incident_id', '=', challenge.incident_id ?? '')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!decision) throw notFound();
  about({ kind: 'challenge', id: challenge.id, childId: challenge.child_id });
  return { challenge, facts: decision.facts, edition: decision.edition as Standing['edition'] };
}

function OneConduct({ conduct, index, form }: { conduct: Conduct; index: number; form: Filled }) {
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        {index + 1}. {kindsInWords([conduct.kind])[0]}
      </legend>
      <Fields of={form} only={Object.keys(fieldsOfConduct(conduct, index))} />
    </fieldset>
  );
}

/** Taking a decision again on corrected facts, because the young person challenged them. */
export const decideAgainAction = action({
  path: '/challenges/:challengeId/decide-again',
  may: mayDecideAgain,
  audit: { show: 'viewed-challenge', send: 'decided-again-after-challenge' },
  open: standing,
  form: againForm,
  start: asTheyStand,
  page: ({ opened: { challenge, facts }, form }) => ({
    title: 'Decide again',
    back: `/challenges/${challenge.id}`,
    body: (
      <>
        <h1 class="govuk-heading-l">Correct the facts and decide again</h1>
        <blockquote class="hearth-quote hearth-words" dir="auto">
          {challenge.what_is_wrong}
        </blockquote>
        <p class="govuk-body">
          The signed record and every earlier decision stay as they are. This is a new decision, on the facts
          as you correct them here, under the edition in force on the day it happened.
        </p>
        <ActionForm of={form} button="Decide again">
          {facts.conduct.map((conduct, index) => (
            <OneConduct {...{ conduct, index, form }} />
          ))}
          <Fields
            of={form}
            except={facts.conduct.flatMap((one, at) => Object.keys(fieldsOfConduct(one, at)))}
          />
        </ActionForm>
      </>
    ),
  }),
  act: async (tx, opened, values, by) => {
    const { challenge, facts } = opened;
    const { chosenRoute, goodEnough, reason, factorsWeighed } = values;
    const correctedFacts = correctFacts(facts, correctionsIn(opened, values), values.riskNow === true);
    const decision = { chosenRoute, goodEnough, goodEnoughWords: '', reason, factorsWeighed, correctedFacts };
    await decideAgain(tx, challenge.incident_id ?? '', decision, by);
    return { to: `/challenges/${challenge.id}`, made: {} };
  },
  example: { chosenRoute: 'resolve-internally', goodEnough: 'yes', reason: 'Nobody was hurt.' },
});
