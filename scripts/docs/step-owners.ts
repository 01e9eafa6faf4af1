import { type Owner, ownerOf, type StepRule } from '../../src/protocol/decisions/incident/steps/step-rule.ts';
import { settings } from '../../src/protocol/index.ts';
import { settingInWords, valueInWords } from './decision-words.ts';

const situation = {
  edition: '2025',
  level: 1,
  route: 'resolve-internally',
  matters: new Set<never>(),
} as const;
const ages = ['10-to-17', '18-to-25'] as const;

/** Who owns a step in each setting it follows in: "carer (children's home, community); foster carer (foster home)". */
export function ownersInWords({ owner, when }: StepRule): string {
  const asked = when.setting ?? settings;
  if (owner === 'allocated-worker') return allocated(owner, when.age ?? ages);
  const byRole = new Map<string, string[]>();
  for (const setting of asked) {
    const role = ownerOf(owner, { ...situation, age: '10-to-17', setting });
    byRole.set(role, [...(byRole.get(role) ?? []), settingInWords(setting)]);
  }
  return [...byRole].map(([role, where]) => `${valueInWords(role)} (${where.join(', ')})`).join('; ');
}

function allocated(owner: Owner, bands: readonly (typeof ages)[number][] | readonly string[]): string {
  const asked = ages.filter((age) => bands.includes(age as never));
  const said = asked.map((age) => {
    const role = ownerOf(owner, { ...situation, age, setting: 'childrens-home' });
    return { role: valueInWords(role), age: age === '18-to-25' ? 'from 18' : 'under 18' };
  });
  if (said.length === 1) return said[0]?.role ?? '';
  return said.map(({ role, age }) => `${role} (${age})`).join('; ');
}
