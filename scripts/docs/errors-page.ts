import { catalogue } from '../../src/platform/errors/catalogue.ts';
import { documentOf, table } from './markdown.ts';

/** docs/errors.md: every code that leaves the service. Each has an anchor of its own, for the links in the answers. */
export function errorsPage(): string {
  const rows = Object.entries(catalogue).map(([code, { status, meaning }]) => [
    `<a id="${code}"></a>\`${code}\``,
    String(status),
    meaning,
  ]);
  return documentOf([
    '# Errors',
    'Every refusal and failure has a code that does not change. The API answers with `application/problem+json`: `{ error: { code, field, message } }` and the status below; `field` is the path of the field at fault, or empty. A page says the same in words. The command line prints the same and ends with exit code 2 for input that is refused. This page is made by `npm run docs` from src/platform/errors/catalogue.ts.',
    table(['code', 'status', 'meaning'], rows),
  ]);
}
