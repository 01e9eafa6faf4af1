import { describe, expect, it } from 'vitest';
import { decide } from '../../protocol/index.ts';
import { factsFrom } from './facts.ts';
import { isEmergency } from './level-so-far.ts';
import type { Answers } from './question.ts';

const today = '2026-03-03';
const start: Answers = { danger: 'no', setting: 'childrens-home', age: '14', when: today };
const end: Answers = { pattern: ['none'], victim: 'none', concerns: ['none'], about: ['none'] };

describe('facts from answers', () => {
  it('waits until everything is answered', () => {
    expect(factsFrom({}, today)).toBeNull();
    expect(factsFrom({ ...start, kinds: ['damage'] }, today)).toBeNull();
  });

  it('refuses a day after today', () => {
    const answers: Answers = { ...start, ...end, kinds: ['other'], 'other-family': 'no' };
    expect(factsFrom(answers, today)).not.toBeNull();
    expect(factsFrom(answers, '2026-03-02')).toBeNull();
  });

  it('makes of danger right now a risk of serious harm', () => {
    const answers: Answers = { ...start, ...end, danger: 'yes', kinds: ['other'], 'other-family': 'no' };
    const facts = factsFrom(answers, today);
    expect(facts?.immediateRisk).toEqual(['serious-harm']);
    expect(decide('incident', facts, { today }).route).toBe('call-999');
  });

  it('leaves out what nobody is sure of, and takes an unsure weapon for an everyday thing', () => {
    const weapon = { 'weapon-risk': 'no', 'weapon-offensive': 'not-sure', 'weapon-surrendered': 'yes' };
    const answers: Answers = { ...start, ...end, kinds: ['weapon'], ...weapon, 'weapon-threat': 'not-sure' };
    expect(factsFrom(answers, today)?.conduct).toEqual([
      { kind: 'weapon', offensive: false, surrendered: true, immediateRisk: false },
    ]);
  });

  it('puts an estimate above £5,000 into pounds above the limit', () => {
    const damage = { 'damage-severity': 'substantial', 'damage-cost': 'yes', 'damage-fire': 'no' };
    const answers: Answers = { ...start, ...end, kinds: ['damage'], ...damage, 'damage-ongoing': 'no' };
    expect(factsFrom(answers, today)?.conduct[0]).toMatchObject({ estimatedValue: 5001, ongoing: false });
  });

  it('carries pattern, the person harmed, worries and what is true of the child', () => {
    const answers: Answers = {
      ...start,
      kinds: ['theft'],
      'theft-value': 'minor',
      'theft-series': 'no',
      pattern: ['prolonged', 'persistent'],
      victim: 'public',
      'wants-police': 'yes',
      concerns: ['coercion', 'age-disputed'],
      about: ['out-of-area', 'send-needs', 'migrant'],
    };
    expect(factsFrom(answers, today)).toEqual({
      occurredOn: today,
      setting: 'childrens-home',
      age: 14,
      conduct: [{ kind: 'theft', value: 'minor', series: false }],
      pattern: { persistent: true, prolonged: true },
      victim: { who: 'public', wantsPolice: true },
      concerns: ['coercion', 'age-disputed'],
      outOfArea: true,
      migrant: true,
      sendNeeds: true,
    });
  });
});

describe('an emergency on the way', () => {
  it('is seen as soon as somebody is ill, before all is answered', () => {
    expect(isEmergency({ ...start, kinds: ['drugs'], 'drugs-risk': 'yes' })).toBe(true);
    expect(isEmergency({ ...start, kinds: ['drugs'], 'drugs-risk': 'no' })).toBe(false);
  });

  it('is not seen while it hangs on whether everyone can be kept safe, and is once nobody can', () => {
    const threat: Answers = { ...start, kinds: ['threat'], 'threat-immediate': 'yes' };
    expect(isEmergency(threat)).toBe(false);
    expect(isEmergency({ ...threat, manageable: 'yes' })).toBe(false);
    expect(isEmergency({ ...threat, manageable: 'no' })).toBe(true);
  });

  it('is not said twice after the page about danger', () => {
    expect(isEmergency({ ...start, danger: 'yes', kinds: ['assault'], 'assault-injury': 'serious' })).toBe(
      false,
    );
  });
});
