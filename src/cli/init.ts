import { CannotBeDone, type Command } from './command.ts';
import { whatIsThere } from './demo/what-is-there.ts';
import { done } from './exit-codes.ts';
import { asker } from './init/ask.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Begins your own service in an empty database. It asks for the council or provider, the
first two administrators, homes and telephone numbers, one line at a time, and opens the
two accounts. Everything can be changed on the pages later. Run again, it adds what is
new and leaves what is there as it is. The answers can also come from a file, one a line.
With the embedded database, stop the service first.

Example
  hearth init
  hearth init < answers.txt

Output
  For each administrator the path of a page that works once, for seven days: give it to
  them and nobody else. Then what is still missing.

Exit codes
  0  begun
  1  it could not be done
  2  an answer was refused; nothing was changed
`;

/** `hearth init`. */
export const init: Command = {
  name: 'init',
  usage: '',
  options: {},
  positionals: [],
  help,
  run: async (_, terminal) => {
    const { askFirstHour } = await import('./init/first-hour.ts');
    const said = await askFirstHour(asker(terminal));
    const { beginService, gapInWords, gapsOfAll } = await import('../administration/index.ts');
    const { mintResetCode } = await import('../platform/sign-in/index.ts');
    const { randomUUID } = await import('node:crypto');
    const { output } = terminal;
    await withRecords({ migrated: true }, async (records, { telling }) => {
      const there = await whatIsThere(records);
      if (there === 'demo' || there === 'part of a demo')
        throw new CannotBeDone(
          'This database holds Synthetic London, which must not be used as real records. Name another with HEARTH_DATA or DATABASE_URL.',
        );
      const now = new Date();
      const opened = await records.asService((tx) => beginService(tx, said, now, randomUUID));
      for (const { name, resetId } of opened) {
        await output.line(`${name} chooses a password within seven days at:`);
        await output.line(
          `${telling.address ?? ''}/account/reset/${await mintResetCode(records, resetId, now)}`,
        );
      }
      if (opened.length === 0)
        await output.line('Both administrators have an account already. For a new link: hearth user reset.');
      const gaps = await records.asService(async (tx) => gapsOfAll(tx));
      await output.line('Start the service with HEARTH_MODE=live. Still missing:');
      for (const gap of gaps) await output.line(`  ${gap.organisation}: ${gapInWords(gap)}`);
      if (gaps.length === 0) await output.line('  nothing');
    });
    return done;
  },
};
