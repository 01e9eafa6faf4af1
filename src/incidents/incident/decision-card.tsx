import { londonTime } from '../../platform/clock/index.ts';
import { Details, SummaryList } from '../../platform/html/index.ts';
import { dutyById, factorsByEdition } from '../../protocol/index.ts';
import { routeInWords } from '../route-in-words.ts';
import type { WholeIncident } from './get-incident.ts';

type Decision = WholeIncident['decisions'][number];

const goodEnough = { yes: 'Yes', no: 'No', unsure: 'Not sure' } as const;

/** One decision with its trace: what the Protocol gave on which facts and edition, what the person chose, and why. */
export function DecisionCard({ decision, by, latest }: { decision: Decision; by: string; latest: boolean }) {
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const written = (key: string, chosen: string, words: string) => ({
    key: { text: key },
    value: {
      html: (
        <>
          {chosen}
          {chosen && words ? ': ' : ''}
          <span class="hearth-words">{words}</span>
        </>
      ),
    },
  });
  const factors = factorsByEdition[decision.outcome.edition].filter(({ id }) =>
    decision.factors_weighed.includes(id),
  );
  return (
    <section class="hearth-card" aria-label={`Decision ${decision.sequence}`}>
      <h3 class="govuk-heading-s">
        {latest ? 'The current decision' : `Decision ${decision.sequence}, since replaced`}
      </h3>
      <SummaryList
        rows={[
          row('What was decided', routeInWords(decision.chosen_route)),
          row('What the Protocol says', `Level ${decision.level}: ${routeInWords(decision.route)}`),
          row('Edition', `${decision.edition}, in force on the day`),
          ...(decision.reason ? [written('Why', '', decision.reason)] : []),
          written(
            'Good enough for my child?',
            goodEnough[decision.good_enough],
            decision.good_enough_words ?? '',
          ),
          ...(factors.length > 0 ? [row('Weighed', factors.map(({ text }) => text).join('; '))] : []),
          row('By', `${by}, ${londonTime(decision.decided_at)}`),
        ]}
      />
      <Details summaryText="Reasons and sources">
        <ul class="govuk-list govuk-list--bullet">
          {decision.outcome.reasons.map(({ text, cites, basis }) => (
            <li>
              {text}{' '}
              <span class="govuk-hint">
                {cites.map((id) => `${dutyById(id).title} (${id})`).join('; ')}
                {basis === 'inferred' ? '. Our reading.' : ''}
              </span>
            </li>
          ))}
        </ul>
      </Details>
      {decision.outcome.counterfactuals.length > 0 ? (
        <Details summaryText="What would have changed it">
          <ul class="govuk-list govuk-list--bullet">
            {decision.outcome.counterfactuals.map(({ change, level, route }) => (
              <li>
                {change}: level {level}, {routeInWords(route).toLowerCase()}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </section>
  );
}
