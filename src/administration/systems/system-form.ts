import { choice, choices, form, line, number, type ValuesOf } from '../../platform/forms/index.ts';
import { ruleRoles } from '../own-sign-in/rule-form.ts';
import { scopes } from './scopes.ts';

/** What people are for an organisation as a whole, but for whom the work of others falls to. */
const wholeRoles = {
  'social-worker': ruleRoles['social-worker'],
  'personal-adviser': ruleRoles['personal-adviser'],
  'virtual-school': ruleRoles['virtual-school'],
  'youth-justice-worker': ruleRoles['youth-justice-worker'],
  'health-worker': ruleRoles['health-worker'],
  'police-officer': ruleRoles['police-officer'],
  commissioner: ruleRoles.commissioner,
  'placement-officer': ruleRoles['placement-officer'],
  'duty-officer': ruleRoles['duty-officer'],
};

/** Another system that is to ask the API. */
export const systemForm = form({
  name: line('What the system is called', {
    hint: 'It is where people see who did something, such as “Case management of Northbank”.',
    needed: 'Give the name of the system.',
    most: 100,
    size: 's',
  }),
  scopes: choices('What it may ask for', scopes, { needed: 'Tick what it may ask for.', size: 's' }),
  role: choice('What it works as', wholeRoles, {
    hint: 'It sees and does no more than somebody with this role, and of that only what you ticked.',
    asList: 'Choose',
    needed: 'Choose what it works as.',
    size: 's',
  }),
});
export type NewSystem = ValuesOf<typeof systemForm>;

/** A key, and how long it holds. */
export const keyForm = form({
  days: number('For how many days?', {
    hint: '365 at most. Make the next key before this one ends: two can hold at the same time.',
    needed: 'Give a number of days, such as 90.',
    least: 1,
    most: 365,
  }),
});
