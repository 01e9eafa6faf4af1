import { expect, test } from 'vitest';
import { basisInWords } from '../../engine/clock.ts';
import { missingCautionRules } from './cautions.ts';
import { decideMissing } from './decide.ts';
import { aChildAway, anAdultAway } from './example.ts';
import { missingStepRules } from './steps.ts';

test('every step and caution, with conditions, owner and clock, is that of the file beside this test', async () => {
  const steps = missingStepRules.map(({ clock, place, ...rule }) => ({
    ...rule,
    place: Object.values(place).join(' '),
    cites: rule.cites.join(' '),
    when: Object.entries(rule.when).map(([fact, values]) => `${fact}: ${values.join(' or ')}`),
    ...(clock ? { clock: `${clock.hours}h from ${clock.from}; ${basisInWords(clock)}` } : {}),
  }));
  const cautions = missingCautionRules.map((rule) => ({
    ...rule,
    cites: rule.cites.join(' '),
    when: Object.entries(rule.when).map(([fact, values]) => `${fact}: ${values.join(' or ')}`),
  }));
  await expect(`${JSON.stringify({ steps, cautions }, null, 1)}\n`).toMatchFileSnapshot('golden-steps.json');
});

const found = { located: true, whereaboutsKnown: true };

const ids = (facts: object, edition = '2025'): string[] =>
  decideMissing({ ...facts, edition }).steps.map(({ id }) => id);

test('looking comes before telling, telling before reporting, and the return is thought of beforehand', () => {
  const order = ids(aChildAway({ enquiriesMade: true }));
  const places = [
    'reach-and-find',
    'log-contacts',
    'tell-social-worker',
    'report-missing',
    'offer-return-conversation',
  ].map((id) => order.indexOf(id));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBe(0);
});

test('in immediate danger the first step is 999, and a foster carer is not left alone with it', () => {
  expect(ids(aChildAway({ immediateDanger: true }))[0]).toBe('call-999');
  expect(ids(aChildAway({ immediateDanger: true, setting: 'foster-home' })).slice(0, 2)).toEqual([
    'call-999',
    'call-out-of-hours-too',
  ]);
});

test('the offer of a return conversation has 72 hours by the statutory guidance, and says it is not the Protocol', () => {
  for (const edition of ['2021', '2025']) {
    for (const facts of [aChildAway(), aChildAway({ enquiriesMade: true }), aChildAway(found)]) {
      const { steps } = decideMissing({ ...facts, edition });
      const offer = steps.find(({ id }) => id === 'offer-return-conversation');
      expect(offer).toMatchObject({ who: 'social-worker', clock: { hours: 72, from: 'their being found' } });
      expect(offer?.clock?.basis).toMatch(/^statutory guidance, Statutory guidance .* not the Protocol/);
    }
  }
});

test('once found nobody looks any more, and everybody who was told hears of it', () => {
  const steps = ids(aChildAway(found));
  for (const id of [
    'reach-and-find',
    'log-contacts',
    'tell-police-what-you-learn',
    'tell-social-worker',
    'report-missing',
  ]) {
    expect(steps).not.toContain(id);
  }
  expect(steps).toEqual(expect.arrayContaining(['tell-that-found', 'safe-and-well', 'end-the-episode']));
});

test('for a young adult none of the steps for children follow', () => {
  const adult = ids(anAdultAway({ enquiriesMade: true, significantRisk: true }));
  expect(adult).toEqual([
    'reach-and-find',
    'log-contacts',
    'tell-manager',
    'tell-personal-adviser',
    'report-vulnerable-adult',
    'tell-police-what-you-learn',
    'find-together',
    'raise-adult-safeguarding',
    'ask-how-they-are',
    'record-of-an-adult',
  ]);
});

test('each setting has its own people', () => {
  const who = (facts: object, step: string) =>
    decideMissing({ ...facts, edition: '2025' }).steps.find(({ id }) => id === step)?.who;
  expect(who(aChildAway(), 'reach-and-find')).toBe('carer');
  expect(who(aChildAway({ setting: 'foster-home' }), 'reach-and-find')).toBe('foster-carer');
  expect(who(aChildAway({ age: 4 }), 'offer-return-conversation')).toBe('social-worker');
  expect(who(anAdultAway(), 'reach-and-find')).toBe('support-worker');
  expect(who(anAdultAway(), 'find-together')).toBe('personal-adviser');
  expect(who(anAdultAway({ concerns: ['age-disputed'] }), 'treat-as-a-child')).toBe('social-worker');
});

test('in a foster home the foster carer decides under 2025, and the social worker under 2021', () => {
  const facts = aChildAway({ age: 12, setting: 'foster-home' });
  const decides = (edition: string) =>
    decideMissing({ ...facts, edition }).steps.find(({ id }) => id === 'judge-the-risk-again')?.who;
  expect([decides('2021'), decides('2025')]).toEqual(['social-worker', 'foster-carer']);
});

test('from 18 nobody is referred without their consent, and under 18 none is asked', () => {
  expect(ids(anAdultAway({ vulnerability: ['trafficked'] }))).toContain('ask-about-the-referral');
  expect(ids(anAdultAway({ concerns: ['trafficking'] }))).not.toContain('see-to-the-referral');
  expect(ids(aChildAway({ concerns: ['trafficking'] }))).toContain('see-to-the-referral');
  expect(ids(aChildAway({ concerns: ['trafficking'] }))).not.toContain('ask-about-the-referral');
});
