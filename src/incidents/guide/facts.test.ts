import { describe, expect, it } from 'vitest';
import { decide } from '../../protocol/index.ts';
import { factsFrom } from './facts.ts';
import { isEmergency } from './level-so-far.ts';
import type { Answers } from './question.ts';

const today = '2026-03-03';
const start: Answers = { danger: 'no', setting: 'childrens-home', age: '14', when: today };
const end: Answers = {
  now: ['none'],
  pattern: ['none'],
  victim: 'none',
  concerns: ['none'],
  about: ['none'],
};

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
    const weapon = { 'weapon-risk': 'no', 'weapon-offensive': 'not-sure', held: 'staff' };
    const answers: Answers = { ...start, ...end, kinds: ['weapon'], ...weapon, 'weapon-use': 'not-sure' };
    expect(factsFrom(answers, today)?.conduct).toEqual([
      { kind: 'weapon', offensive: false, heldBy: 'staff', immediateRisk: false },
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
      now: ['not-sure'],
      whose: 'did-it',
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
      hurt: 'no',
      child: 'did-it',
      pattern: { persistent: true, prolonged: true },
      victim: { who: 'public', wantsPolice: true },
      concerns: ['coercion', 'age-disputed'],
      outOfArea: true,
      migrant: true,
      sendNeeds: true,
    });
  });
});

describe('whose incident it is', () => {
  const hit: Answers = {
    ...start,
    ...end,
    kinds: ['assault'],
    'assault-injury': 'minor',
    'assault-again': 'no',
  };
  const { victim: _, pattern: __, ...open } = hit;

  it('is said with who did it, and then they are the person harmed', () => {
    const facts = factsFrom({ ...open, whose: 'by-staff', 'wants-police': 'no' }, today);
    expect(facts).toMatchObject({
      child: 'harmed',
      doneBy: 'staff',
      victim: { who: 'child', wantsPolice: false },
    });
  });

  it.each(['did-it', 'both', 'unclear'])('%s leaves open who harmed them', (whose) => {
    const facts = factsFrom({ ...hit, whose }, today);
    expect(facts?.child).toBe(whose);
    expect(facts).not.toHaveProperty('doneBy');
  });
});

describe('how everyone is now', () => {
  const cup: Answers = {
    ...start,
    ...end,
    kinds: ['damage'],
    'damage-severity': 'minor',
    'damage-fire': 'no',
  };

  it.each([
    [['none'], { hurt: 'no', riskManageable: true }],
    [['needs-treatment'], { hurt: 'needs-treatment', riskManageable: true }],
    [['needs-treatment', 'unwell', 'not-managed'], { hurt: 'unwell', riskManageable: false }],
    [['serious', 'not-sure', 'not-managed'], { hurt: 'serious', riskManageable: false }],
  ])('%j is the worst hurt, and whether they can be kept safe', (now, facts) => {
    expect(factsFrom({ ...cup, now }, today)).toMatchObject(facts);
  });

  it('says nothing of the risk where nobody is sure', () => {
    expect(factsFrom({ ...cup, now: ['not-sure'] }, today)).not.toHaveProperty('riskManageable');
  });
});

describe('an emergency on the way', () => {
  it('is seen as soon as somebody is ill, before all is answered', () => {
    expect(isEmergency({ ...start, kinds: ['drugs'], now: ['unwell'] })).toBe(true);
    expect(isEmergency({ ...start, kinds: ['drugs'], now: ['none'] })).toBe(false);
  });

  it('is seen once nobody can keep everyone safe, whatever happened', () => {
    const threat: Answers = { ...start, kinds: ['threat'], whose: 'did-it', 'threat-of': 'serious-harm-now' };
    expect(isEmergency({ ...threat, now: ['none'] })).toBe(false);
    expect(isEmergency({ ...threat, now: ['not-sure'] })).toBe(true);
    expect(isEmergency({ ...start, kinds: ['damage'], now: ['not-managed'] })).toBe(true);
  });

  it('is not seen for grave damage before it is known whether it goes on', () => {
    const wrecked: Answers = { ...start, kinds: ['damage'], now: ['none'], 'damage-severity': 'substantial' };
    expect(isEmergency(wrecked)).toBe(false);
    expect(isEmergency({ ...wrecked, 'damage-ongoing': 'no' })).toBe(false);
    expect(isEmergency({ ...wrecked, 'damage-ongoing': 'yes' })).toBe(true);
  });

  it('is not said twice after the page about danger', () => {
    expect(isEmergency({ ...start, danger: 'yes', kinds: ['assault'], 'assault-injury': 'serious' })).toBe(
      false,
    );
  });
});
