import { recordPages } from '../../src/incidents/record/record-pages.ts';
import { cautionRules } from '../../src/protocol/decisions/incident/cautions.ts';
import { citesUnder, isAskedUnder } from '../../src/protocol/decisions/incident/steps.ts';
import { citesIn } from '../../src/protocol/duties.ts';
import {
  type EditionId,
  editionIds,
  everyTable,
  factorsByEdition,
  stepRules,
  tablesOf,
} from '../../src/protocol/index.ts';
import { rulebooks } from './decision-tables-page.ts';

/** What kind of thing cites a duty. */
export const citationKinds = ['row', 'row of another decision', 'step', 'caution', 'factor', 'page'] as const;
export type CitationKind = (typeof citationKinds)[number];

/** One place in the code that cites a duty: its name, and under which edition. Pages of the record have no edition. */
export interface Citation {
  readonly duty: string;
  readonly kind: CitationKind;
  readonly name: string;
  readonly editions: readonly EditionId[];
  readonly basis: 'stated' | 'inferred' | null;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

function under(edition: EditionId): Citation[] {
  const editions = [edition];
  const cite = (
    kind: CitationKind,
    name: string,
    cites: readonly string[],
    basis: Citation['basis'] = null,
  ) => cites.map((duty): Citation => ({ duty, kind, name, editions, basis }));
  return [
    ...tablesOf(rulebooks[edition]).flatMap((rules) =>
      rules.rows.flatMap(({ id, cites, basis }) => cite('row', `${rules.id}/${id}`, cites, basis)),
    ),
    ...stepRules
      .filter((rule) => isAskedUnder(rule, edition))
      .flatMap((rule) => cite('step', rule.id, citesUnder(rule, edition))),
    ...cautionRules
      .filter(({ when }) => !when.edition || when.edition.includes(edition))
      .flatMap(({ text, cites }) => cite('caution', shortened(text), citesIn(cites, edition))),
    ...factorsByEdition[edition].flatMap(({ id, cites }) => cite('factor', id, cites)),
  ];
}

/** Rows of the other decisions: those without editions read the wording of 2025. */
function ofOtherDecisions(): Citation[] {
  return everyTable
    .filter(({ decision }) => decision !== 'incident')
    .flatMap(({ decision, edition, tables }) =>
      tables.flatMap((rules) =>
        rules.rows.flatMap(({ id, cites, basis }) =>
          cites.map(
            (duty): Citation => ({
              duty,
              kind: 'row of another decision',
              name: `${decision}/${rules.id}/${id}`,
              editions: [edition ?? '2025'],
              basis,
            }),
          ),
        ),
      ),
    );
}

/** Every citation in the rules and in the pages of the record; one that stands in both editions is named once. */
export function citations(): Citation[] {
  const found = new Map<string, Citation>();
  for (const citation of [...editionIds.flatMap(under), ...ofOtherDecisions()]) {
    const key = [citation.duty, citation.kind, citation.name, citation.basis].join(' ');
    const before = found.get(key);
    found.set(key, before ? { ...before, editions: [...before.editions, ...citation.editions] } : citation);
  }
  const pages = recordPages.flatMap(({ id, cites }) =>
    cites.map((duty): Citation => ({ duty, kind: 'page', name: id, editions: [], basis: null })),
  );
  return [...found.values(), ...pages];
}
