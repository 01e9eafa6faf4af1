import { randomBytes } from 'node:crypto';
import type { Settings } from '../../platform/config/index.ts';
import type { DemoPerson } from '../../platform/sign-in/sign-in-page.tsx';
import type { Records } from '../../records.ts';
import { CannotBeDone } from '../command.ts';
import { buildDemo } from '../demo/build-demo.ts';
import { type WhatIsThere, whatIsThere } from '../demo/what-is-there.ts';
import type { Output } from '../output.ts';
import { whereInWords } from '../records/with-records.ts';

const another = 'Name another with HEARTH_DATA or DATABASE_URL.';

/** Why records of this kind are not served in this mode; undefined when they are. */
function whyNot(there: WhatIsThere, mode: Settings['mode']): string | undefined {
  if (there === 'nothing') return undefined;
  if (mode === 'live') {
    return there === 'records'
      ? undefined
      : `holds Synthetic London, which must not be used as real records. ${another}`;
  }
  if (there === 'part of a demo') return `holds a demo that was only partly built. Remove it, or: ${another}`;
  if (there === 'records')
    return `holds your own records. To serve them, set HEARTH_MODE=live. For a demo: ${another}`;
  return undefined;
}

/**
 * Makes sure that the records fit the mode, and fills an empty demo. Real records and one-click sign-in never meet.
 * @returns whom the demo lets you be; nobody in live mode
 */
export async function readyRecords(
  records: Records,
  settings: Settings,
  errors: Output,
): Promise<readonly DemoPerson[]> {
  const there = await whatIsThere(records);
  const reason = whyNot(there, settings.mode);
  if (reason !== undefined) throw new CannotBeDone(`${whereInWords(settings)} ${reason}`);
  if (settings.mode === 'demo') {
    if (there === 'nothing') return buildDemo(records, 1, errors);
    const { demoPeople } = await import('../../../demo/index.ts');
    return demoPeople(records);
  }
  return [];
}

/** The code in the address on which a live service begins; null in a demo, and where somebody has an account. */
export async function codeOfFirstStart({ mode }: Settings, records: Records): Promise<string | null> {
  const isFirst = mode === 'live' && (await whatIsThere(records)) === 'nothing';
  return isFirst ? randomBytes(24).toString('base64url') : null;
}
