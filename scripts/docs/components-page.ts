import { componentsNotBuilt, coverage } from '../../test/conformance/coverage.ts';
import { documentOf, table } from './markdown.ts';

/** docs/components.md: how much of govuk-frontend our components reproduce, found by rendering every fixture. */
export function componentsPage(): string {
  const found = coverage();
  const sum = (of: 'covered' | 'total'): number => found.reduce((all, entry) => all + entry[of], 0);
  const left = found.flatMap(({ component, leftOut }) =>
    leftOut.map(({ fixture, reason }) => [component, fixture, reason]),
  );
  return documentOf([
    '# Components',
    'Our page components beside those of the GOV.UK Design System. For each, every example that govuk-frontend publishes is rendered with ours and the HTML compared. This page is made by `npm run docs` from test/conformance/coverage.ts.',
    `${found.length} components, ${sum('covered')} of ${sum('total')} examples equal.`,
    table(
      ['component', 'equal', 'of'],
      found.map(({ component, covered, total }) => [component, String(covered), String(total)]),
    ),
    '## Examples left out, and why',
    left.length > 0 ? table(['component', 'example', 'why'], left) : 'None.',
    '## Components we do not have, and why',
    table(
      ['component', 'why'],
      componentsNotBuilt().map(({ component, reason }) => [component, reason]),
    ),
  ]);
}
