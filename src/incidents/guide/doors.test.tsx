import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { answerAll } from '../../../test/incidents/any-answers.ts';
import {
  decide,
  exploitationRouteInWords,
  missingAnswerInWords,
  missingCategoryInWords,
} from '../../protocol/index.ts';
import { answersFromQuery, answersToQuery } from './answers-in-query.ts';
import type { Door } from './door.ts';
import { exploitationDoor } from './exploitation/exploitation-door.tsx';
import { exploitationFactsFrom } from './exploitation/facts.ts';
import { nextQuestion } from './flow.ts';
import { guidePage } from './guide-page.tsx';
import { incidentDoor } from './incident-door.tsx';
import { missingFactsFrom } from './missing/facts.ts';
import { missingDoor } from './missing/missing-door.tsx';
import { saidOfAbsence } from './missing/said.ts';
import type { Answers } from './question.ts';

const today = '2026-03-03';
const picks = fc.array(fc.nat(2047), { minLength: 5, maxLength: 40 });
const at = (door: Door, query: URLSearchParams | string = '', reader?: 'works-here' | 'young') =>
  guidePage(door, new URLSearchParams(query), today, reader);
const html = (...asked: Parameters<typeof at>): string => renderToString(at(...asked).body);
/** What somebody reads: names of characters are written out. */
const readable = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
const answeredBy = (door: Door, numbers: readonly number[]) => {
  const { answers, asked } = answerAll(door.flow, numbers);
  const query = answersToQuery(door.flow, answers);
  return { answers, asked, query, page: at(door, query), words: html(door, query) };
};
const doors = [
  ['missing', missingDoor],
  ['exploitation', exploitationDoor],
] as const;

describe.each(doors)('the door of the %s decision', (name, door) => {
  const factsOf = (answers: Answers) =>
    name === 'missing' ? missingFactsFrom(answers, today) : exploitationFactsFrom(answers, today);

  it('ends in an answer, whatever is answered, and the address carries nothing but codes', () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const { answers, asked, query } = answeredBy(door, numbers);
        expect(nextQuestion(door.flow, answers)).toBeNull();
        expect(asked.length).toBeLessThanOrEqual(door.flow.questions.length);
        expect(factsOf(answers)).not.toBeNull();
        expect(answersFromQuery(door.flow, query, today)).toEqual(answers);
        for (const [, value] of query) expect(value).toMatch(/^[a-z0-9-]+$/);
      }),
      { numRuns: 300 },
    );
  });

  it('shows what the decision answers to the facts: the call, every step, caution and reason', () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const { answers, page, words } = answeredBy(door, numbers);
        const outcome = decide(name, factsOf(answers), { today });
        const said =
          outcome.decision === 'missing'
            ? missingAnswerInWords(outcome)
            : exploitationRouteInWords(outcome.route);
        expect(page.title).toBe(said);
        expect(words).toMatch(new RegExp(`<h1[^>]*>${said}</h1>`));
        const text = readable(words);
        for (const step of outcome.steps) expect(text).toContain(step.text);
        for (const { id, text: caution } of outcome.cautions)
          if (!['if-dangerous', 'code-is-narrower'].includes(id))
            expect(text).toContain(caution.split(' (Inferred: ')[0]);
        for (const { row, text: reason } of outcome.reasons)
          if (!row.startsWith('code-')) expect(text).toContain(reason.split(' (Inferred: ')[0]);
        for (const { change } of outcome.counterfactuals) expect(text).toContain(change.slice(1));
        if (outcome.decision === 'missing')
          expect(text).toContain(`The Protocol calls this: ${missingCategoryInWords(outcome.category)}`);
      }),
      { numRuns: 150 },
    );
  });

  it('shows steps in the order in which they are done, with the basis of each clock', () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const { answers, words } = answeredBy(door, numbers);
        const text = readable(words);
        const { steps } = decide(name, factsOf(answers), { today });
        const order = ['now', 'tonight', 'next-days', 'later'].flatMap((when) =>
          steps
            .filter((step) => step.when === when && step.if === undefined)
            .map((step) => [when, step] as const),
        );
        const place = (one: string): number => text.lastIndexOf(one);
        for (const [before, first] of order)
          for (const [after, second] of order)
            if (order.findIndex(([when]) => when === before) < order.findIndex(([when]) => when === after))
              expect(place(first.text)).toBeLessThan(place(second.text));
        if (steps.some(({ clock }) => clock))
          expect(text).toMatch(/within \d+ (hours?|days|working days) of .* \((good practice|set by)/);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps nobody from 999, and calls the police only where the decision does', () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const { answers, words } = answeredBy(door, numbers);
        const { route } = decide(name, factsOf(answers), { today }) as { route: string };
        expect(words).toContain('href="tel:999"');
        expect(/role="button"[^>]*>Call 999<\/a>|Call 999<\/a>/.test(words)).toBe(route === 'call-999');
        expect(words).not.toMatch(/do not call (999|101|the police)/i);
      }),
      { numRuns: 200 },
    );
    for (const question of door.flow.questions) {
      const words = html(door, `to=${question.id}`);
      expect(words).toContain('href="tel:999"');
      expect(words.match(/<h1/g)).toHaveLength(1);
      expect(words).toContain('There is a problem');
    }
  });

  it('leads to 999 in one press when they are in danger, and on from there', () => {
    expect(at(door, 'to=danger&danger=yes').title).toBe('Call 999 now');
    expect(html(door, 'to=danger&danger=yes')).toContain(`href="${door.flow.path}?danger=yes"`);
    expect(html(door, 'danger=yes')).toContain('If you have not called 999');
    expect(html(door)).toContain('value="yes"');
    expect(at(door).back).toBe('/');
  });

  it('asks no name and takes no words: every question is one of codes, a number or a day', () => {
    const markup = door.flow.questions.map(({ id }) => html(door, `to=${id}`)).join('');
    expect(markup).not.toMatch(/<textarea|type="text"(?![^>]*inputmode="numeric")/);
  });

  it('shows people who work here where it is recorded, asks others to sign in, and shows a young person neither', () => {
    const { query } = answeredBy(door, [2, 3]);
    const to = name === 'missing' ? 'href="/missing"' : 'href="/children"';
    expect(html(door, query)).toContain(to);
    expect(html(door, query)).toContain('need to sign in');
    expect(html(door, query, 'works-here')).toContain(to);
    expect(html(door, query, 'works-here')).toContain('href="/rotas"');
    expect(html(door, query, 'works-here')).not.toContain('need to sign in');
    expect(html(door, query, 'young')).not.toContain(to);
    query.set('print', '1');
    expect(html(door, query)).not.toContain('<details');
  });
});

describe('a child who is not here', () => {
  it('is asked nothing more that could change what is done about the police', () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const { answers } = answerAll(missingDoor.flow, numbers);
        const facts = missingFactsFrom(answers, today);
        const all = { risk: numbers[0], looked: numbers[1] };
        const unasked = Object.fromEntries(
          Object.entries(all)
            .filter(([id]) => !Object.hasOwn(answers, id))
            .map(([id, number = 0]) => [id, number % 2 ? 'yes' : 'no']),
        );
        const { significantRisk, enquiriesMade } = saidOfAbsence({ ...answers, ...unasked });
        const more = {
          ...facts,
          significantRisk: significantRisk === true,
          enquiriesMade: enquiriesMade === true,
        };
        expect(decide('missing', more).route).toBe(decide('missing', facts).route);
      }),
      { numRuns: 300 },
    );
  });

  it('in no immediate danger: nine presses from the first page to the answer, most of them the only one on their page', () => {
    const pressed = ['danger=no', 'known=no', 'age=14', 'lives=childrens-home', 'noticed=today'];
    const all = [...pressed, 'vulnerable=none', 'risk=no', 'looked=yes'];
    let answers: Answers = {};
    for (const [place, press] of all.entries()) {
      const id = press.split('=')[0] ?? '';
      const query = `${answersToQuery(missingDoor.flow, answers)}&to=${id}&${press}`;
      const markup = html(missingDoor, answersToQuery(missingDoor.flow, answers));
      expect(markup).toMatch(new RegExp(`name="to" value="${id}"`));
      answers = answersFromQuery(missingDoor.flow, new URLSearchParams(query), today);
      if (place === all.length - 1)
        expect(at(missingDoor, query).title).toBe('Tell the police through their online form for partners');
    }
    // One more press opens the door.
    expect(all.length + 1).toBeLessThanOrEqual(9);
  });

  it('and is not looked for yet: nobody tells the police, and the way up is in sight', () => {
    const query =
      'danger=no&known=no&age=14&lives=childrens-home&noticed=2026-03-03&vulnerable=none&risk=no&looked=no';
    const words = html(missingDoor, query);
    expect(at(missingDoor, query).title).toBe(
      'Their carers look for them and bring them back, without the police',
    );
    expect(words).toContain('If it becomes dangerous');
    expect(words).not.toContain('What to say');
    expect(words).toContain('When they are found');
  });

  it('of nine years is an emergency as soon as that is known, and danger is carried along', () => {
    expect(html(missingDoor, 'danger=no&known=no&age=9')).toContain('If you have not called 999');
    expect(html(missingDoor, 'danger=no&known=no&age=14')).not.toContain('If you have not called 999');
    expect(html(missingDoor, 'danger=no&known=yes&age=9')).not.toContain('If you have not called 999');
  });

  it('is decided under the edition of the day on which it was noticed', () => {
    const query = (day: string) =>
      `danger=no&known=no&age=14&lives=childrens-home&noticed=${day}&vulnerable=none&risk=no&looked=yes`;
    expect(html(missingDoor, query('2024-05-01'))).toContain('London Protocol 2021');
    expect(html(missingDoor, query('2026-03-02'))).toContain('London Protocol 2025');
  });
});

describe('somebody who may be exploited', () => {
  const seen = 'danger=no&assault=no&age=15&seen=2026-03-02';

  it('is asked about each heading that was chosen, in the words of the edition of the day', () => {
    const query = (day: string) => `${seen.replace('2026-03-02', day)}&headings=gangs-and-violence`;
    expect(at(exploitationDoor, `${seen}&headings=family&headings=absence`).title).toBe(
      'Absence: what was it?',
    );
    expect(html(exploitationDoor, query('2024-05-01'))).toContain('An older &quot;boyfriend&quot;');
    expect(html(exploitationDoor, query('2026-03-02'))).toContain('Calls it a relationship');
    expect(html(exploitationDoor, query('2024-05-01').replace('gangs', 'x'))).toContain(
      'Involvement with gangs',
    );
  });

  it('has 101 to press, what to say, and health first', () => {
    const words = html(
      exploitationDoor,
      `${seen}&headings=emotional-and-physical-health&signs-emotional-and-physical-health=self-harm`,
    );
    expect(words).toContain('href="tel:101"');
    expect(words).toContain('href="tel:111"');
    expect(words).toContain('You are not reporting what they did');
    expect(words.indexOf('See to their health first')).toBeLessThan(words.indexOf('Call 101</a>'));
  });

  it('who is grown up and told of an assault is asked before anybody calls', () => {
    expect(html(exploitationDoor, 'danger=no&assault=yes&age=15')).toContain('If you have not called 999');
    expect(html(exploitationDoor, 'danger=no&assault=yes&age=19')).not.toContain(
      'If you have not called 999',
    );
  });
});

describe('the first page', () => {
  it('asks about danger and offers three doors', () => {
    const words = html(incidentDoor);
    for (const door of [
      'Something has happened',
      'A child is not here',
      'I think someone is exploiting them',
    ])
      expect(words).toContain(door);
    expect(words).toContain('href="/guide/missing"');
    expect(words).toContain('href="/guide/exploitation"');
    expect(words.indexOf('Yes, someone is in danger')).toBeLessThan(words.indexOf('A child is not here'));
  });

  it('keeps danger on the way to another door after the call', () => {
    expect(html(incidentDoor, 'to=danger&danger=yes')).toContain('href="/guide/missing?danger=yes"');
  });
});
