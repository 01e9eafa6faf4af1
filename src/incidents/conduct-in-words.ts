import type { ConductKind } from '../protocol/index.ts';

/** Each kind of conduct, as somebody says it. */
export const conductWords: Readonly<Record<ConductKind, string>> = {
  damage: 'something was damaged',
  assault: 'someone was hit or hurt',
  theft: 'something was taken',
  drugs: 'drugs',
  weapon: 'a weapon',
  sexual: 'sexual harm',
  'illegal-material': 'illegal pictures or texts',
  disorder: 'disorder',
  threat: 'a threat',
  'self-harm': 'they hurt themselves',
  other: 'something else',
};

/** What happened, as a list says it: what was seen, and no name for the child. */
export function conductInWords(kinds: readonly ConductKind[]): string {
  const text = kinds.map((kind) => conductWords[kind]).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
