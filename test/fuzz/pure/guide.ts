import { renderToString } from 'preact-render-to-string';
import type { Random } from '../../../demo/random.ts';
import { answersFromQuery, answersToQuery } from '../../../src/incidents/guide/answers-in-query.ts';
import type { Door } from '../../../src/incidents/guide/door.ts';
import { doors } from '../../../src/incidents/guide/doors.ts';
import { guidePage } from '../../../src/incidents/guide/guide-page.tsx';
import { brokenText, nastyText } from '../grammar/nasty-text.ts';
import { comesThrough } from '../markup.ts';
import { holds, type Target } from '../target.ts';

const today = '2026-03-03';

const doorOf = (path: string): Door => doors.get(path) as Door;

/** An answer to each question up to some point, most of them good. */
function walked(random: Random, { flow: { questions } }: Door): URLSearchParams {
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

/** An address of the guide: a door, and what stands behind it. */
function address(random: Random): string {
  const path = random.pick([...doors.keys()]);
  const door = doorOf(path);
  const query = walked(random, door);
  for (const name of ['to', 'ask', 'print'])
    if (random.chance(0.25))
      query.set(name, random.chance(0.7) ? random.pick(door.flow.questions).id : nastyText(random));
  const text = query.toString();
  return `${path}?${random.chance(0.2) ? brokenText(text, random) : text}`;
}

/** The guide has a page for every address, and what stands in the address stays text. */
export const guide: Target<string> = {
  name: 'pages of the guide',
  share: 60,
  draw: address,
  hold: (drawn) => {
    const end = drawn.indexOf('?');
    const door = doorOf(drawn.slice(0, end));
    const query = new URLSearchParams(drawn.slice(end + 1));
    const page = guidePage(door, query, today);
    const html = renderToString(page.body);
    holds(page.title !== '', 'a page has a title');
    holds(html.length < 200_000, 'a page is of a size that can be read');
    holds(!comesThrough(html), 'what stands in the address stays text');
    const answers = answersFromQuery(door.flow, query, today);
    const again = answersFromQuery(door.flow, answersToQuery(door.flow, answers), today);
    holds(JSON.stringify(again) === JSON.stringify(answers), 'answers survive being put into an address');
  },
};
