import { typesOf } from '../api-client/types-of.ts';
import { auditVerbsPage } from './audit-verbs-page.ts';
import { componentsPage } from './components-page.ts';
import { decisionDiagram } from './decision-diagram.ts';
import { decisionTablesPage } from './decision-tables-page.ts';
import { errorsPage } from './errors-page.ts';
import { openApiDocument } from './open-api-document.ts';
import { plainTables, plainTablesPage } from './plain-tables-page.ts';
import { protocolCoveragePage } from './protocol-coverage-page.ts';
import { retentionPage } from './retention-page.ts';
import { ssda903Page } from './ssda903-page.ts';
import { takenPage } from './taken-page.ts';
import { whoMayPage } from './who-may-page.ts';

/** A document made from the code: where it stands in the repository, and how its text is made. */
interface GeneratedDocument {
  readonly path: string;
  make(): string | Promise<string>;
}

/** Every document that `npm run docs` writes. None holds a date, so that the same code always gives the same text. */
export const documents: readonly GeneratedDocument[] = [
  { path: 'docs/protocol-coverage.md', make: protocolCoveragePage },
  { path: 'docs/decision-tables/incident-2021.md', make: () => decisionTablesPage('2021') },
  { path: 'docs/decision-tables/incident-2021.svg', make: () => decisionDiagram('2021') },
  { path: 'docs/decision-tables/incident-2025.md', make: () => decisionTablesPage('2025') },
  { path: 'docs/decision-tables/incident-2025.svg', make: () => decisionDiagram('2025') },
  ...plainTables.map(({ path, of }) => ({ path, make: () => plainTablesPage(of) })),
  { path: 'docs/errors.md', make: errorsPage },
  { path: 'docs/audit-verbs.md', make: auditVerbsPage },
  { path: 'docs/who-may-do-what.md', make: whoMayPage },
  { path: 'docs/take-it-with-you.md', make: takenPage },
  { path: 'docs/components.md', make: componentsPage },
  { path: 'docs/ssda903.md', make: ssda903Page },
  { path: 'docs/privacy/retention.md', make: retentionPage },
  { path: 'docs/openapi.json', make: openApiDocument },
  { path: 'docs/api.d.ts', make: () => typesOf(openApiDocument()) },
];
