import type { SettingKind } from './child/get-child.ts';

const words: Readonly<Record<SettingKind, string>> = {
  'childrens-home': "Children's home",
  'foster-home': 'Foster home',
  'supported-accommodation': 'Supported accommodation',
};

/** What kind of home it is, as people say it. */
export function kindInWords(kind: SettingKind): string {
  return words[kind];
}

/** A home by its name; a foster home whose name is not open to the visitor goes without. */
export function homeName({
  name,
  kind,
}: {
  readonly name: string | null;
  readonly kind: SettingKind;
}): string {
  return name ?? `A ${kindInWords(kind).toLowerCase()}`;
}
