import type { Records } from '../../main.ts';
import type { Settings } from '../../platform/config/index.ts';
import type { DemoPerson } from '../../platform/sign-in/sign-in-page.tsx';
import { CannotBeDone } from '../command.ts';
import { buildDemo } from '../demo/build-demo.ts';
import { demoPeopleOf } from '../demo/demo-people.ts';
import { whatIsThere } from '../demo/what-is-there.ts';
import type { Output } from '../output.ts';
import { whereInWords } from '../records/with-records.ts';

/**
 * Makes sure that the records fit the mode, and fills an empty demo. Real records and one-click sign-in never meet.
 * @returns whom the demo lets you be; nobody in live mode
 */
export async function readyRecords(
  records: Records,
  settings: Settings,
  errors: Output,
): Promise<DemoPerson[]> {
  const there = await whatIsThere(records);
  const where = whereInWords(settings);
  if (settings.mode === 'live') {
    if (there === 'nothing') {
      await errors.line('There is no account yet, so nobody can sign in. Open the first: hearth user add --help');
    }
    if (there !== 'demo') return [];
    throw new CannotBeDone(
      `${where} holds Synthetic London, which must not serve as real records. Name another with HEARTH_DATA or DATABASE_URL.`,
    );
  }
  if (there === 'records') {
    throw new CannotBeDone(
      `${where} holds records that are not a whole demo. To serve them set HEARTH_MODE=live; for a demo name another with HEARTH_DATA or DATABASE_URL.`,
    );
  }
  if (there === 'nothing') await buildDemo(records, 1, errors);
  return demoPeopleOf(records);
}
