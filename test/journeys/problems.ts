import { tokens } from '../conformance/html-tokens.ts';

/** The summary of errors of a page, as it stands; empty where there is none. */
function summaryOf(html: string): string {
  const from = html.indexOf('class="govuk-error-summary"');
  return from < 0 ? '' : html.slice(from, html.indexOf('</ul>', from));
}

export const hasProblems = (html: string): boolean => summaryOf(html) !== '';

/** How many things a page says are wrong. */
export const problemsOn = (html: string): number => [...summaryOf(html).matchAll(/<li>/g)].length;

/** Where lines of the summary of errors lead that is no control. */
export function deadLinks(html: string): string[] {
  const controls = new Set<string>();
  for (const token of tokens(html))
    if (token.kind === 'open' && ['input', 'select', 'textarea', 'button'].includes(token.name))
      controls.add(token.attributes.get('id') ?? '');
  const led = [...summaryOf(html).matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => id);
  return led.filter((id) => !controls.has(id));
}
