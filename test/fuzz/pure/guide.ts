import { renderToString } from 'preact-render-to-string';
import type { Random } from '../../../demo/random.ts';
import { guidePage } from '../../../src/incidents/guide/guide-page.tsx';
import { answersFromQuery, answersToQuery, questions } from '../../../src/incidents/guide/index.ts';
import { brokenText, nastyText } from '../grammar/nasty-text.ts';
import { comesThrough } from '../markup.ts';
import { holds, type Target } from '../target.ts';

const today = '2026-03-03';

/** An answer to each question up to some point, most of them good. */
function walked(random: Random): URLSearchParams {
  const query = new URLSearchParams({ danger: 'no' });
  const reached = random.whole(1, questions.length);
  for (const question of questions.slice(0, reached)) {
    const good =
      question.kind === 'number'
        ? String(random.whole(question.min, question.max))
        : question.kind === 'choice-with-date'
          ? random.pick(['today', 'yesterday', '2026-02-28', '2025-10-31'])
          : random.pick(question.options).value;
    if (random.chance(0.05)) continue;
    query.append(question.id, random.chance(0.08) ? nastyText(random) : good);
    if (random.chance(0.2)) query.append(question.id, good);
  }
  return query;
}

/** An address of the guide. */
function address(random: Random): string {
  const query = walked(random);
  for (const name of ['to', 'ask', 'print'])
    if (random.chance(0.25))
      query.set(name, random.chance(0.7) ? random.pick(questions).id : nastyText(random));
  const text = query.toString();
  return random.chance(0.2) ? brokenText(text, random) : text;
}

/** The guide has a page for every address, and what stands in the address stays text. */
export const guide: Target<string> = {
  name: 'pages of the guide',
  share: 60,
  draw: address,
  hold: (query) => {
    const page = guidePage(new URLSearchParams(query), today);
    const html = renderToString(page.body);
    holds(page.title !== '', 'a page has a title');
    holds(html.length < 200_000, 'a page is of a size that can be read');
    holds(!comesThrough(html), 'what stands in the address stays text');
    const answers = answersFromQuery(new URLSearchParams(query), today);
    const again = answersFromQuery(new URLSearchParams(answersToQuery(answers)), today);
    holds(JSON.stringify(again) === JSON.stringify(answers), 'answers survive being put into an address');
  },
};
