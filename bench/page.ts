import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { normaliseHtml } from '../test/conformance/normalise-html.ts';
import { answerContent } from './page/answer-content.ts';
import { AnswerPage } from './page/answer-page.tsx';
import { twinPage } from './page/twin-page.ts';
import type { Nunjucks } from './peers.ts';
import { compared, type Section } from './report.ts';
import { median } from './rounds.ts';

const rounds = 40;
const pagesInTurn = 25;

/** Throws unless both pages come to the same tree of elements, attributes and words. */
function assertSamePage(ours: string, twin: string): void {
  const [mine, theirs] = [ours, twin].map((html) => normaliseHtml(html).split('\n')) as [string[], string[]];
  const at = mine.findIndex((line, index) => line !== theirs[index]);
  if (at < 0 && mine.length === theirs.length) return;
  throw new Error(`No figures: the pages differ.\nours: ${mine[at]}\ntwin: ${theirs[at]}`);
}

/** Milliseconds of every page, ours and the twin's taken in turn. Two rounds warm up and are not counted. */
function millisecondsInTurn(pages: readonly (() => string)[]): number[][] {
  const times: number[][] = pages.map(() => []);
  for (let round = -2; round < rounds; round += 1) {
    pages.forEach((page, which) => {
      for (let count = 0; count < pagesInTurn; count += 1) {
        const start = performance.now();
        const html = page();
        const taken = performance.now() - start;
        if (html.length === 0) throw new Error('an empty page');
        if (round >= 0) times[which]?.push(taken);
      }
    });
  }
  return times;
}

/**
 * The guide's answer page, ours beside the same page through govuk-frontend's Nunjucks macros.
 * @param bench the folder bench/
 */
export function measurePage(nunjucks: Nunjucks | Error, bench: string): Section {
  const ours = (): string => renderToString(h(AnswerPage, answerContent));
  const twin = nunjucks instanceof Error ? undefined : twinPage(nunjucks, bench, answerContent);
  if (twin) assertSamePage(ours(), twin());
  const [mine, theirs] = millisecondsInTurn(twin ? [ours, twin] : [ours]).map(median) as [number, number?];
  const { steps, factors } = answerContent.outcome;
  const size = (html: string): string => `${(html.length / 1024).toFixed(1)} KB of HTML`;
  const figures = [
    {
      name: 'Hearth',
      value: mine,
      unit: 'ms a page',
      includes: `from facts and outcome to text: ${size(ours())}`,
    },
    ...(twin && theirs !== undefined
      ? [
          {
            name: 'Nunjucks macros',
            value: theirs,
            unit: 'ms a page',
            includes: `from ready parameters, templates cached, to text: ${size(twin())}`,
          },
        ]
      : []),
  ];
  return {
    title: 'The guide’s answer page',
    checked: twin
      ? `Both come to the same elements, attributes and words: ${steps.length} steps, ${factors.length} factors.`
      : 'There is no twin to compare it with.',
    figures,
    comparisons: [
      compared('Hearth, median', mine, 'ms', { is: 'under', value: 1 }),
      ...(theirs === undefined ? [] : [compared('Nunjucks macros : Hearth', theirs / mine, 'times')]),
    ],
    gaps:
      nunjucks instanceof Error
        ? [{ what: 'the ratio to govuk-frontend’s Nunjucks macros', why: nunjucks.message }]
        : [],
  };
}
