import type { Code903 } from '../../protocol/index.ts';
import type { EntryKind, ReturnEvent, SettingThen } from '../tables.ts';

/** The code of the 903 return, in words; it is no other name for what the Protocol calls the absence. */
export function codeInWords(code: Code903 | null): string {
  if (code === null) return 'None';
  return code === 'M'
    ? 'M: missing, nobody knew where they were'
    : 'A: away without authorisation, it was known where they were';
}

export const entryKindsInWords: Readonly<Record<EntryKind, string>> = {
  'tried-to-reach': 'Tried to reach them',
  looked: 'Looked for them',
  sighting: 'Seen, or heard from',
  police: 'Police',
  'social-worker': 'Social worker or duty team',
  manager: 'Manager on call',
  family: 'Family or friends',
  other: 'Something else',
};

export const returnInWords: Readonly<Record<ReturnEvent, string>> = {
  offered: 'Offered',
  accepted: 'Accepted',
  declined: 'Declined',
  held: 'Held',
};

export const settingInWords: Readonly<Record<SettingThen, string>> = {
  'childrens-home': "A children's home",
  'foster-home': 'A foster home',
  'supported-accommodation': 'Supported accommodation',
  'own-tenancy': 'Their own tenancy',
  community: 'No setting is recorded',
};
