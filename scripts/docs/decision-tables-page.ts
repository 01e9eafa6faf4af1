import { cautionRules } from '../../src/protocol/decisions/incident/cautions.ts';
import { citesUnder, conditionsOf, isAskedUnder } from '../../src/protocol/decisions/incident/steps.ts';
import { citesIn } from '../../src/protocol/duties.ts';
import { basisInWords } from '../../src/protocol/engine/clock.ts';
import {
  type EditionId,
  editionById,
  factorsByEdition,
  type Rulebook,
  rulebook2021,
  rulebook2025,
  stepRules,
  tablesOf,
} from '../../src/protocol/index.ts';
import { decisionTable } from './decision-rows.ts';
import { hoursInWords } from './decision-words.ts';
import { codes, count, documentOf, stacked, table } from './markdown.ts';
import { ourReadings } from './our-readings.ts';
import { conditionsInWords, placeInWords, situationInWords } from './situation-words.ts';
import { ownersInWords } from './step-owners.ts';

/** The rules of an edition. */
export const rulebooks: Readonly<Record<EditionId, Rulebook>> = {
  '2021': rulebook2021,
  '2025': rulebook2025,
};

function stepsTable(edition: EditionId): string {
  const rows = stepRules
    .filter((rule) => isAskedUnder(rule, edition))
    .map((rule) => [
      stacked([rule.text, rule.ofAnAdult ? `From 18: ${rule.ofAnAdult}` : '']),
      conditionsInWords(conditionsOf(rule), edition),
      placeInWords(rule.place),
      ownersInWords(rule, edition),
      rule.clock
        ? `${hoursInWords(rule.clock.hours)} from ${rule.clock.from}. ${basisInWords(rule.clock)}`
        : 'none',
      codes(citesUnder(rule, edition)),
      codes([rule.id]),
    ]);
  return table(
    ['What', 'Follows', 'Done', 'Who', 'Clock, and what makes it binding', 'Duties', 'Step'],
    rows,
  );
}

function cautionsTable(edition: EditionId): string {
  const rows = cautionRules
    .filter(({ when }) => !when.edition || when.edition.includes(edition))
    .map(({ id, text, ofAnAdult, when, cites }) => [
      stacked([text, ofAnAdult ? `From 18: ${ofAnAdult}` : '']),
      situationInWords(when),
      codes(citesIn(cites, edition)),
      codes([id]),
    ]);
  return table(['Caution', 'Said', 'Duties', 'Name'], rows);
}

/** docs/decision-tables: every rule of an edition's incident decision, for people who practise and for those who review. */
export function decisionTablesPage(edition: EditionId): string {
  const rulebook = rulebooks[edition];
  const { title, from, until, note } = editionById(edition);
  const rows = tablesOf(rulebook).flatMap((rules) => rules.rows);
  const read = rows.filter(({ basis }) => basis === 'inferred').length;
  const list = (part: Rulebook['conduct' | 'whole']): string[] =>
    Object.values(part).map((rules) => decisionTable(rules, rulebook));
  return documentOf([
    `# The incident decision under the ${edition} edition`,
    `For incidents ${until ? `from ${from} until the day before ${until}` : `from ${from} on`}, under "${title}". ${note} This page is made by \`npm run docs\` from the rules that decide.`,
    `![Which row leads where](incident-${edition}.svg)`,
    `${count(rows.length, 'row')}: ${rows.length - read} say what the text says, ${read} are our reading and say why. Exactly one row of a table holds for any facts. An incident takes the highest level that any part of it reaches, and the most urgent way. Duties are listed in [protocol-coverage.md](../protocol-coverage.md).`,
    '## What happened',
    ...list(rulebook.conduct),
    '## The incident as a whole',
    'Read after what happened, in this order. These tables can raise the answer: "as it was" means that they leave it. One thing alone is taken away: who is under 10 or over 17 is not reported on the authority of the levels. A call to 999 stays.',
    ...list(rulebook.whole),
    '## Next steps',
    'Each step that follows has an owner, who depends on the setting. A step that waits for an event is made by it, and not before. A clock says what makes it binding; local practice is a length that we set.',
    stepsTable(edition),
    '## Cautions',
    'Said before anybody is called. They warn, and ask for nothing to be ticked off.',
    cautionsTable(edition),
    `## What is weighed (${factorsByEdition[edition].length})`,
    table(
      ['Factor', 'Duties'],
      factorsByEdition[edition].map(({ text, cites }) => [text, codes(cites)]),
    ),
    ourReadings(rulebook),
  ]).replace(/\n+$/, '\n');
}
