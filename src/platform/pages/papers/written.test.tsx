import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Written } from './written.tsx';

const html = (text: string): string =>
  renderToString(
    <Written text={text} leadsTo={(href) => (/^(?:https:|\/)/.test(href) ? href : undefined)} />,
  );

test('headings, lists, tables and code have the type of GOV.UK', () => {
  const shown = html(
    '# One\n\nA *b* **c** `d`.\n\n- e\n- f\n\n1. g\n\n| h | i |\n| --- | --- |\n| j | `k` |\n\n    l\n',
  );
  expect(shown).toContain('<h1 class="govuk-heading-l">One</h1>');
  expect(shown).toContain('A <em>b</em> <strong>c</strong> <code class="hearth-code">d</code>.');
  expect(shown).toContain('<ul class="govuk-list govuk-list--bullet"><li>e</li><li>f</li></ul>');
  expect(shown).toContain('<ol class="govuk-list govuk-list--number"><li>g</li></ol>');
  expect(shown).toContain('<th scope="col" class="govuk-table__header">h</th>');
  expect(shown).toContain('<td class="govuk-table__cell"><code class="hearth-code">k</code></td>');
  expect(shown).toContain('tabindex="0" aria-label="One, table 1"');
});

test('HTML in a text stays text, and no address but those allowed is a link', () => {
  const shown = html(
    'A <b onclick="x()">b</b> & c\n\n<script>alert(1)</script>\n\n[d](javascript:alert(1)) [e](https://a.example/?f=1&g=2)',
  );
  expect(shown).not.toMatch(/<b |<script|javascript:/);
  expect(shown).toContain('&lt;script>');
  expect(shown).toContain('d <a class="govuk-link" href="https://a.example/?f=1&amp;g=2">e</a>');
});
