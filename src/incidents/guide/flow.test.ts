import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAll, anyAnswer } from '../../../test/incidents/any-answers.ts';
import { decide } from '../../protocol/index.ts';
import { factsFrom } from './facts.ts';
import { canDecide, liveAnswers, neededQuestions, nextQuestion, withAnswer } from './flow.ts';
import { type Answers, optionsFor } from './question.ts';
import { incidentFlow } from './questions.ts';

const { questions } = incidentFlow;
const today = '2026-03-03';

const picks = fc.array(fc.nat(2047), { minLength: 5, maxLength: 40 });

describe('the way through the guide', () => {
  it('ends in an answer after at most as many pages as there are questions, whatever is answered', () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const { answers, asked } = answerAll(incidentFlow, numbers);
        expect(asked.length).toBeLessThanOrEqual(questions.length);
        expect(nextQuestion(incidentFlow, answers)).toBeNull();
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { numRuns: 300 },
    );
  });

  it('gives facts that the decision takes, whatever is answered', () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const facts = factsFrom(answerAll(incidentFlow, numbers).answers, today);
        expect(facts).not.toBeNull();
        expect([1, 2, 3]).toContain(decide('incident', facts, { today }).level);
      }),
      { numRuns: 300 },
    );
  });

  it('asks every question for some facts, and only nine of them always', () => {
    const seen = new Map<string, number>();
    const runs = fc.sample(picks, { numRuns: 600, seed: 7 });
    for (const numbers of runs) {
      for (const { id } of answerAll(incidentFlow, numbers).asked) seen.set(id, (seen.get(id) ?? 0) + 1);
    }
    expect(questions.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
    const everyTime = questions.map(({ id }) => id).filter((id) => seen.get(id) === runs.length);
    expect(everyTime).toEqual([
      'danger',
      'setting',
      'age',
      'when',
      'kinds',
      'now',
      'concerns',
      'about',
      'central',
    ]);
  });

  it('keeps every other answer when one is changed, and still ends in an answer', () => {
    fc.assert(
      fc.property(picks, picks, fc.nat(100), (numbers, more, which) => {
        const { answers, asked } = answerAll(incidentFlow, numbers);
        const question = asked[which % asked.length];
        if (!question || question.id === 'central') return;
        const changed = withAnswer(
          incidentFlow,
          answers,
          question.id,
          anyAnswer(question, liveAnswers(incidentFlow, answers), more[0] ?? 0),
        );
        for (const id of Object.keys(answers)) {
          if (id !== question.id && id !== 'central') expect(changed[id]).toEqual(answers[id]);
        }
        expect(nextQuestion(incidentFlow, answerAll(incidentFlow, more, changed).answers)).toBeNull();
      }),
    );
  });
});

const plate: Answers = {
  danger: 'no',
  setting: 'childrens-home',
  age: '14',
  when: today,
  kinds: ['damage'],
  now: ['none'],
  'damage-severity': 'minor',
  'damage-fire': 'no',
  pattern: ['none'],
  victim: 'staff',
  'wants-police': 'no',
  concerns: ['none'],
  about: ['none'],
  central: 'yes',
};

describe('how long the way is', () => {
  /** The most pages that one kind of conduct can take, from the first question to the answer. */
  const most: Readonly<Record<string, number>> = {
    damage: 14,
    assault: 15,
    theft: 15,
    drugs: 15,
    weapon: 15,
    sexual: 13,
    'illegal-material': 10,
    disorder: 13,
    threat: 14,
    other: 13,
  };

  it.each(Object.entries(most))('%s takes at most %i pages', (kind, pages) => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const { asked } = answerAll(incidentFlow, numbers, { danger: 'no', kinds: [kind] });
        expect(asked.length + 2).toBeLessThanOrEqual(pages);
      }),
      { numRuns: 200 },
    );
  });
});

describe('changing an answer', () => {
  it('asks the central question again, because the answer may be another', () => {
    expect(nextQuestion(incidentFlow, plate)).toBeNull();
    expect(
      nextQuestion(incidentFlow, withAnswer(incidentFlow, plate, 'damage-severity', 'moderate'))?.id,
    ).toBe('central');
    expect(
      nextQuestion(incidentFlow, withAnswer(incidentFlow, plate, 'damage-severity', 'minor')),
    ).toBeNull();
  });

  it('leaves out of the facts what no longer applies, and finds it again when it does', () => {
    const drugs = { held: 'staff', 'drugs-class': 'A', 'drugs-occasion': '2', 'drugs-supply': 'yes' };
    const both: Answers = { ...plate, ...drugs, 'drugs-quantity': 'no', kinds: ['damage', 'drugs'] };
    expect(factsFrom(both, today)?.conduct.map(({ kind }) => kind)).toEqual(['damage', 'drugs']);
    const one = withAnswer(incidentFlow, both, 'kinds', ['damage']);
    expect(factsFrom(one, today)?.conduct).toEqual([
      { kind: 'damage', severity: 'minor', deliberateFire: false },
    ]);
    expect(neededQuestions(incidentFlow, one).map(({ id }) => id)).not.toContain('drugs-class');
    expect(factsFrom(withAnswer(incidentFlow, one, 'kinds', ['drugs']), today)?.conduct[0]).toMatchObject({
      class: 'A',
    });
  });

  it('takes a stored value that is none of the answers as not answered, and never throws', () => {
    const strange = fc.dictionary(fc.constantFrom(...questions.map(({ id }) => id)), fc.anything());
    fc.assert(
      fc.property(strange, (values) => {
        const answers = { ...plate, ...values } as Answers;
        const facts = factsFrom(answers, today);
        if (facts) expect(decide('incident', facts, { today }).level).toBeGreaterThan(0);
        expect(canDecide(incidentFlow, answers)).toBe(facts !== null);
      }),
    );
  });
});

describe('only the questions that the facts need', () => {
  const asked = (answers: Answers): string[] => neededQuestions(incidentFlow, answers).map(({ id }) => id);

  it('asks about £5,000 only for very bad damage', () => {
    expect(asked(plate)).not.toContain('damage-cost');
    expect(asked({ ...plate, 'damage-severity': 'substantial' })).toContain('damage-cost');
  });

  it('asks how everyone is, and whether it was done to them, before it asks for the rest', () => {
    expect(asked(plate).slice(4, 6)).toEqual(['kinds', 'now']);
    const hit = { ...plate, kinds: ['assault'] };
    expect(asked(hit).slice(4, 7)).toEqual(['kinds', 'now', 'whose']);
  });

  it('asks nobody who was harmed whether it keeps happening, nor who was harmed', () => {
    const hit = { ...plate, kinds: ['assault'], 'assault-injury': 'minor', 'assault-again': 'no' };
    const harmed = asked({ ...hit, whose: 'by-child' });
    expect(harmed).toContain('wants-police');
    expect(harmed).not.toContain('pattern');
    expect(harmed).not.toContain('victim');
    expect(asked({ ...hit, whose: 'did-it' })).toEqual(expect.arrayContaining(['pattern', 'victim']));
  });

  it('asks once who has it, for a weapon and for drugs', () => {
    const both = { ...plate, kinds: ['drugs', 'weapon'], 'drugs-class': 'B', 'drugs-occasion': '1' };
    const rest = {
      'drugs-supply': 'no',
      'drugs-quantity': 'no',
      'weapon-risk': 'no',
      'weapon-offensive': 'no',
    };
    const all = asked({ ...both, ...rest, 'weapon-use': 'no' });
    expect(all.filter((id) => id === 'held')).toHaveLength(1);
  });

  it('asks whether it happens often only at level 1', () => {
    expect(asked(plate)).toContain('pattern');
    expect(asked({ ...plate, 'damage-severity': 'moderate' })).not.toContain('pattern');
  });

  it('asks who was harmed for damage, not for drugs alone', () => {
    const drugs = { held: 'staff', 'drugs-class': 'B', 'drugs-occasion': '1', 'drugs-supply': 'no' };
    const answers: Answers = { ...plate, ...drugs, 'drugs-quantity': 'no', kinds: ['drugs'] };
    expect(asked(answers)).not.toContain('victim');
    expect(nextQuestion(incidentFlow, answers)).toBeNull();
  });

  it('offers the warning under the 2021 edition and the disputed age under that of 2025', () => {
    const options = (id: string, when: string): string[] => {
      const question = questions.find((one) => one.id === id);
      if (question?.kind !== 'checkboxes') return [];
      return optionsFor(question, liveAnswers(incidentFlow, { ...plate, when })).map(({ value }) => value);
    };
    expect(options('pattern', '2024-05-01')).toContain('warned');
    expect(options('pattern', today)).not.toContain('warned');
    expect(options('concerns', '2024-05-01')).not.toContain('age-disputed');
    expect(options('concerns', today)).toContain('age-disputed');
  });
});
