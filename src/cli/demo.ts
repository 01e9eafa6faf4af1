import { CannotBeDone, type Command, UsageRefused } from './command.ts';
import { done } from './exit-codes.ts';
import { whereInWords, withRecords } from './records/with-records.ts';

const largestScale = 100_000;

const help = `
Fills an empty database with Synthetic London: made-up boroughs, homes, children and
years of incidents, the same every time. "hearth start" does this automatically at scale
1; use this command for a larger city, or to build it in advance.

  --fresh     throw away the practice that is there first; only with HEARTH_MODE=practice
  --scale N   how many times as large, 1 to ${largestScale}; 1 when not given

Example
  HEARTH_DATA=/tmp/big-city hearth demo --scale 20
  HEARTH_MODE=practice HEARTH_DATA=/srv/practice hearth demo --fresh

Output
  Progress on standard error; where it was built on standard output.

Exit codes
  0  built
  1  the database is not empty, or it could not be built
  2  the command or the settings were refused
`;

function scaleOf(text: string | undefined): number {
  const scale = text === undefined ? 1 : Number(text);
  if (Number.isInteger(scale) && scale >= 1 && scale <= largestScale) return scale;
  throw new UsageRefused(`--scale must be a whole number from 1 to ${largestScale}.`);
}

/** `hearth demo`. */
export const demo: Command = {
  name: 'demo',
  usage: '[--scale N] [--fresh]',
  options: { scale: { type: 'string' }, fresh: { type: 'boolean' } },
  positionals: [],
  help,
  run: async (given, { output, errors }) => {
    const scale = scaleOf(given.text('scale'));
    const { buildDemo } = await import('./demo/build-demo.ts');
    const { whatIsThere } = await import('./demo/what-is-there.ts');
    const { settingsOfThisProcess } = await import('../records.ts');
    const settings = settingsOfThisProcess();
    if (settings.mode === 'live') {
      throw new UsageRefused(
        'HEARTH_MODE is live, and a demo cannot be: unset it, and name a database for the demo.',
      );
    }
    if (given.has('fresh')) await (await import('./demo/practice.ts')).throwPracticeAway(settings);
    return withRecords({ migrated: true }, async (records) => {
      const where = whereInWords(settings);
      const there = await whatIsThere(records);
      if (there !== 'nothing') {
        const what = there === 'demo' ? 'Synthetic London' : there;
        throw new CannotBeDone(
          `${where} holds ${what} already, and we never overwrite anything. Name another with HEARTH_DATA or DATABASE_URL.`,
        );
      }
      await buildDemo(records, scale, errors);
      await output.line(`Synthetic London is in ${where}. To open it: hearth start`);
      return done;
    });
  },
};
