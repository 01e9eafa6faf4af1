import { cautionRules } from '../../src/protocol/decisions/incident/cautions.ts';
import { isAskedUnder } from '../../src/protocol/decisions/incident/steps.ts';
import { type Rulebook, stepRules, tablesOf } from '../../src/protocol/index.ts';
import { hoursInWords, raisesNothing, wayInWords } from './decision-words.ts';
import { bullets, codes, pageOf } from './markdown.ts';

function rowReadings(rulebook: Rulebook): string[] {
  const whole = new Set(Object.values(rulebook.whole).map(({ id }) => id));
  return tablesOf(rulebook).flatMap((rules) =>
    rules.rows
      .filter(({ basis }) => basis === 'inferred')
      .map(({ id, outcome, text, why, cites }) => {
        const leads =
          whole.has(rules.id) && raisesNothing(outcome)
            ? outcome.noReport
              ? 'no report on the authority of the levels'
              : 'raises nothing'
            : whole.has(rules.id) && outcome.level === 1
              ? `at any level, ${wayInWords(outcome.route)}`
              : `level ${outcome.level}, ${wayInWords(outcome.route)}`;
        return `\`${rules.id}/${id}\` (${leads}; ${codes(cites)}): ${text} **Why we read it so:** ${why}`;
      }),
  );
}

/** Everything in which the text was silent or at odds with itself and we had to choose: what a review should settle. */
export function ourReadings(rulebook: Rulebook): string {
  const { edition } = rulebook;
  const cautions = cautionRules

    .filter(({ when }) => !when.edition || when.edition.includes(edition))
    .filter(({ text }) => text.includes('(Inferred: '))
    .map(
      ({ text, cites }) =>
        `${text.replace('(Inferred: ', '**Why we read it so:** ').replace(/\)$/, '')} (${codes(cites)})`,
    );
  const clocks = stepRules
    .filter((rule) => isAskedUnder(rule, edition) && rule.clock?.legalBasis === 'local practice')
    .map(({ id, clock }) =>
      clock ? `\`${id}\`: ${hoursInWords(clock.hours)} from ${clock.from}; ${clock.note}` : '',
    );
  const rows = rowReadings(rulebook);
  return pageOf([
    '## Our readings: the agenda for the next review',
    `Where the ${edition} edition is silent, or says two things, we had to choose. These are our choices, so that the people who review the Protocol can confirm or change each. A draft with other answers can be tried on past decisions with \`hearth replay\`.`,
    `### Rows (${rows.length})`,
    bullets(rows),
    cautions.length > 0 ? `### Cautions (${cautions.length})` : '',
    bullets(cautions),
    `### Clocks that we set (${clocks.length})`,
    bullets(clocks),
  ]);
}
