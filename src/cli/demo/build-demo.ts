import type { Records } from '../../main.ts';
import { leaveTrace } from '../../platform/audit/index.ts';
import type { Output } from '../output.ts';
import { demoBuilt } from './what-is-there.ts';

/** How often the wait is accounted for, in milliseconds. */
const tellEvery = 5000;

/** Builds Synthetic London in an empty database, telling on `errors` how it goes, and marks it as the demo. */
export async function buildDemo(records: Records, scale: number, errors: Output): Promise<void> {
  const { buildSyntheticLondon } = await import('../../../demo/index.ts');
  const began = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - began) / 1000)} seconds`;
  await errors.line(
    `Building Synthetic London${scale === 1 ? '' : ` at scale ${scale}`}. Nobody in it exists.`,
  );
  const timer = setInterval(() => void errors.line(`  still building, ${seconds()}`), tellEvery);
  try {
    const now = new Date();
    const { children, incidents, people } = await buildSyntheticLondon(records, { now, scale });
    // Last, so that a demo that was cut short is never taken for a whole one.
    await records.asOwner(async (tx) => {
      for (const { id } of people) {
        await leaveTrace(tx, {
          at: now,
          personId: null,
          action: demoBuilt,
          subjectKind: 'person',
          subjectId: id,
        });
      }
    });
    const count = (value: number): string => value.toLocaleString('en-GB');
    await errors.line(`Built ${count(children)} children and ${count(incidents)} incidents in ${seconds()}.`);
  } finally {
    clearInterval(timer);
  }
}
