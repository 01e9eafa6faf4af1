import { type Owner, ownerOf, type StepRule } from '../../src/protocol/decisions/incident/steps/step-rule.ts';
import { conditionsOf } from '../../src/protocol/decisions/incident/steps.ts';
import { type EditionId, type Setting, settings } from '../../src/protocol/index.ts';
import { settingInWords, valueInWords } from './decision-words.ts';

const ages = ['10-to-17', '18-to-25'] as const;

/** What any of the conditions of a step allows; everything, where one of them does not ask. */
function asked<T>(of: readonly (readonly T[] | undefined)[], every: readonly T[]): readonly T[] {
  return every.filter((value) => of.some((allowed) => !allowed || allowed.includes(value)));
}

/** Who owns a step in each setting it follows in: "carer (children's home, community); foster carer (foster home)". */
export function ownersInWords(rule: StepRule, edition: EditionId): string {
  const conditions = conditionsOf(rule).filter((one) => !one.edition || one.edition.includes(edition));
  if (rule.owner === 'allocated-worker') {
    return allocated(
      rule.owner,
      edition,
      asked(
        conditions.map(({ age }) => age?.filter((band) => band !== 'under-10')),
        ages,
      ),
    );
  }
  const byRole = new Map<string, string[]>();
  const add = (role: string, where: string): void => {
    byRole.set(role, [...(byRole.get(role) ?? []), where]);
  };
  for (const setting of asked<Setting>(
    conditions.map((one) => one.setting),
    settings,
  )) {
    const place = { edition, setting, age: '10-to-17' } as const;
    const role = ownerOf(rule.owner, place);
    const otherwise = ownerOf(rule.owner, { ...place, carerInvolved: true });
    add(role, settingInWords(setting));
    if (otherwise !== role) add(otherwise, `${settingInWords(setting)}, where the carer is involved`);
  }
  return [...byRole].map(([role, where]) => `${valueInWords(role)} (${where.join(', ')})`).join('; ');
}

function allocated(owner: Owner, edition: EditionId, bands: readonly (typeof ages)[number][]): string {
  const said = bands.map((age) => ({
    role: valueInWords(ownerOf(owner, { edition, age, setting: 'childrens-home' })),
    age: age === '18-to-25' ? 'from 18' : 'under 18',
  }));
  if (said.length === 1) return said[0]?.role ?? '';
  return said.map(({ role, age }) => `${role} (${age})`).join('; ');
}
