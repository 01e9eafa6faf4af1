import { expect, test } from 'vitest';
import { atThisHome } from './waits-for-home.ts';

const child = { setting: { id: 'new', name: 'New House', kind: 'childrens-home' as const, telephone: '' } };
const check = (setting_id: string, verdict: 'accepted' | 'questions') => ({ setting_id, verdict });

test('a form that came along from another home waits until the new one takes it on', () => {
  expect(atThisHome(child, { setting_id: 'old' }, [])).toBe('waits');
  expect(atThisHome(child, { setting_id: 'old' }, [check('old', 'accepted')])).toBe('waits');
  expect(atThisHome(child, { setting_id: 'old' }, [check('new', 'questions')])).toBe('questions');
  expect(
    atThisHome(child, { setting_id: 'old' }, [check('new', 'accepted'), check('new', 'questions')]),
  ).toBe('accepted');
});

test('what is written in the home itself, or about somebody in no setting, waits for nobody', () => {
  expect(atThisHome(child, { setting_id: 'new' }, [])).toBe('written-here');
  expect(atThisHome({ setting: null }, { setting_id: 'old' }, [])).toBe('nowhere');
});
