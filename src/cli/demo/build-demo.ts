import { recordAuditEvent } from '../../platform/audit/index.ts';
import type { DemoPerson } from '../../platform/sign-in/sign-in-page.tsx';
import type { Records } from '../../records.ts';
import type { Output } from '../output.ts';
import { demoBuilt } from './what-is-there.ts';

/** How often it is told how far the building is, in milliseconds. */
const tellEvery = 2000;
const inWords = (count: number): string => count.toLocaleString('en-GB');

/**
 * Builds Synthetic London in an empty database, telling on `errors` how far it is, and marks it as a whole demo.
 * @returns whom it lets you be
 */
export async function buildDemo(
  records: Records,
  scale: number,
  errors: Output,
): Promise<readonly DemoPerson[]> {
  const { buildSyntheticLondon } = await import('../../../demo/index.ts');
  const began = Date.now();
  let soFar = '';
  const onProgress = (done: number, of: number, what: string): void => {
    soFar = `${inWords(done)} of ${inWords(of)} ${what}`;
  };
  await errors.line(
    `Building Synthetic London, where nobody is real${scale === 1 ? '' : `, at scale ${scale}`}.`,
  );
  let told = soFar;
  const timer = setInterval(() => {
    if (told !== soFar) void errors.line(`  ${soFar}`);
    told = soFar;
  }, tellEvery);
  try {
    const now = new Date();
    const { children, incidents, people } = await buildSyntheticLondon(records, { now, scale, onProgress });
    // Last, so that a demo that was cut short is never taken for a whole one.
    await records.asOwner((tx) => recordAuditEvent(tx, { at: now, personId: null, action: demoBuilt }));
    const seconds = Math.round((Date.now() - began) / 1000);
    await errors.line(
      `Built ${inWords(children)} children and ${inWords(incidents)} incidents in ${seconds} seconds.`,
    );
    return people;
  } finally {
    clearInterval(timer);
  }
}
