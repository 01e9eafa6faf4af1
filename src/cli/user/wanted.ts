import { type Arguments, UsageRefused } from '../command.ts';
import { organisationKinds, roles, rolesOfASetting, settingKinds } from './roles.ts';

type OrganisationKind = (typeof organisationKinds)[number];
type SettingKind = (typeof settingKinds)[number];

/** The account that was asked for, and what is to be made along with it. */
export interface Wanted {
  readonly name: string;
  readonly email: string;
  readonly role: (typeof roles)[number];
  readonly organisation: string | undefined;
  readonly newOrganisation: { readonly name: string; readonly kind: OrganisationKind } | undefined;
  readonly setting: string | undefined;
  readonly newSetting: { readonly name: string; readonly kind: SettingKind } | undefined;
}

function oneOf<Word extends string>(option: string, given: string | undefined, words: readonly Word[]): Word {
  const found = words.find((word) => word === given);
  if (found === undefined) throw new UsageRefused(`--${option} must be one of ${words.join(', ')}.`);
  return found;
}

function words(given: Arguments, option: string): string | undefined {
  const text = given.text(option)?.trim();
  if (text === undefined) return undefined;
  if (text.length < 1 || text.length > 200 || text.includes('\0')) {
    throw new UsageRefused(`--${option} must be 1 to 200 characters.`);
  }
  return text;
}

function needed(given: Arguments, option: string): string {
  const text = words(given, option);
  if (text === undefined) throw new UsageRefused(`--${option} is missing.`);
  return text;
}

/** A new organisation or setting and its kind: the one needs the other. */
function made<Kind extends string>(
  given: Arguments,
  option: string,
  kindOption: string,
  kinds: readonly Kind[],
) {
  const name = words(given, option);
  const kind = given.text(kindOption);
  if (name === undefined) {
    if (kind !== undefined) throw new UsageRefused(`--${kindOption} goes with --${option}.`);
    return undefined;
  }
  return { name, kind: oneOf(kindOption, kind, kinds) };
}

/** Reads what account is wanted. Throws UsageRefused where the options do not fit together. */
export function readWanted(given: Arguments): Wanted {
  const wanted: Wanted = {
    name: needed(given, 'name'),
    email: needed(given, 'email'),
    role: oneOf('role', given.text('role'), roles),
    organisation: words(given, 'organisation'),
    newOrganisation: made(given, 'new-organisation', 'kind', organisationKinds),
    setting: words(given, 'setting'),
    newSetting: made(given, 'new-setting', 'setting-kind', settingKinds),
  };
  const { organisation, newOrganisation, setting, newSetting, role } = wanted;
  if (organisation && newOrganisation)
    throw new UsageRefused('Give --organisation or --new-organisation, not both.');
  if (setting && newSetting) throw new UsageRefused('Give --setting or --new-setting, not both.');
  if (setting && newOrganisation) {
    throw new UsageRefused(
      '--setting names an existing setting, and a new organisation has none yet: use --new-setting.',
    );
  }
  if (!setting && !organisation && !newOrganisation) {
    throw new UsageRefused('Say where they work: --setting, --organisation or --new-organisation.');
  }
  if (!setting && !newSetting && rolesOfASetting.includes(role)) {
    throw new UsageRefused(`A ${role} works in one setting: give --setting or --new-setting.`);
  }
  return wanted;
}
