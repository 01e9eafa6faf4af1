import { join } from 'node:path';
import type { Nunjucks } from '../peers.ts';
import type { AnswerContent } from './answer-content.ts';

/** The parameters of the macros, made once and beforehand: they cost the twin nothing. */
function contextOf(content: AnswerContent): object {
  const { outcome, facts, choices } = content;
  return {
    ...content,
    summaryList: {
      rows: facts.map(({ key, value, href }) => ({
        key: { text: key },
        value: { text: value },
        actions: { items: [{ href, text: 'Change', visuallyHiddenText: key.toLowerCase() }] },
      })),
    },
    table: {
      caption: 'What would change the answer',
      captionClasses: 'govuk-table__caption--m',
      head: [{ text: 'Change' }, { text: 'Level', format: 'numeric' }, { text: 'Route' }],
      firstCellIsHeader: true,
      rows: outcome.counterfactuals.map(({ change, level, route }) => [
        { text: change },
        { text: level, format: 'numeric' },
        { text: route },
      ]),
    },
    radios: {
      name: 'choice',
      fieldset: { legend: { text: 'What will you do?', classes: 'govuk-fieldset__legend--m' } },
      hint: { text: 'Choose one' },
      items: choices.map(({ value, text, hint }) => ({ value, text, hint: { text: hint } })),
    },
  };
}

/**
 * The same page through govuk-frontend's own macros, with escaping on and every template compiled once and kept.
 * @param bench the folder bench/
 */
export function twinPage({ Environment, FileSystemLoader }: Nunjucks, bench: string, content: AnswerContent) {
  const folders = [join(bench, 'page'), join(bench, '../node_modules/govuk-frontend/dist')];
  const loader = new FileSystemLoader(folders, { watch: false, noCache: false });
  const environment = new Environment(loader, { autoescape: true, trimBlocks: true, lstripBlocks: true });
  const template = environment.getTemplate('twin-page.njk', true);
  const context = contextOf(content);
  return (): string => template.render(context);
}
