import type { Command } from './command.ts';
import { done } from './exit-codes.ts';
import { sealingKeys } from './records/audit-keys.ts';
import { withSecretsKey } from './records/secrets-key.ts';
import { whereInWords } from './records/with-records.ts';
import { addressToOpen, whyNotListening } from './start/addresses.ts';
import { untilAskedToStop } from './start/stop-signal.ts';

const help = `
Serves Hearth. If you set nothing it is the demo: an embedded database in ./data, filled
with Synthetic London the first time, at http://127.0.0.1:3000. The settings, all
environment variables, are in docs/configuration.md. While it runs it seals the audit
and escalates overdue steps every minute. Ctrl+C or SIGTERM stops it cleanly: it answers
the requests under way and closes the database.

Example
  HEARTH_MODE=live HEARTH_DATA=/srv/hearth HEARTH_PORT=8080 hearth start

Output
  The address to open, then the log. /health answers while the process is up,
  /ready while the database answers too. HEARTH_METRICS_PORT opens /metrics.

Exit codes
  0  ended when asked
  1  it could not start, or it had to be cut short
  2  the settings were refused
`;

/** `hearth start`. */
export const start: Command = {
  name: 'start',
  usage: '',
  options: {},
  positionals: [],
  help,
  run: async (_given, { output, errors }) => {
    const { whereToBegin } = await import('./start/where-to-begin.ts');
    const { openMigratedRecords, settingsOfThisProcess } = await import('../records.ts');
    const settings = settingsOfThisProcess();
    const asked = untilAskedToStop((why) => void errors.line(`hearth: ${why}`));
    await errors.line(`Opening the records: ${whereInWords(settings)}.`);
    const database = await whereToBegin(settings, new Date());
    const opening = openMigratedRecords({ database });
    // What serves is read while the database starts, which takes as long; a fault in it is thrown below.
    const serving = Promise.all([
      import('../main.ts'),
      import('./start/ready-records.ts'),
      import('./start/service-login.ts'),
    ]);
    serving.catch(() => {});
    const records = await opening;
    try {
      const [{ serve }, { codeOfFirstStart, readyRecords }, { requireServiceLogin }] = await serving;
      if ('readyCluster' in database && database.readyCluster !== undefined)
        await errors.line(
          'This is Synthetic London, where nobody is real, as built when Hearth was installed.',
        );
      await requireServiceLogin(settings, records);
      const people = await readyRecords(records, settings, errors);
      const keys = await sealingKeys(settings, new Date(), errors);
      const settled = await withSecretsKey(settings, errors);
      const firstStart = await codeOfFirstStart(settings, records);
      const service = await serve(settled, records, people, keys, firstStart).catch((error) => {
        throw whyNotListening(error, settings);
      });
      const address = addressToOpen(settings, service.port);
      await output.line(`Hearth is ready. Open ${address}`);
      if (settings.mode === 'demo') {
        await output.line(
          `This is the demo: nobody in it is real. Sign in as any of its people at ${address}/sign-in`,
        );
      }
      if (firstStart !== null)
        await output.line(`There is no account yet. Begin at ${address}/begin/${firstStart}`);
      if (settings.metrics && service.metricsPort !== null)
        await output.line(`Metrics: ${addressToOpen(settings.metrics, service.metricsPort)}/metrics`);
      await output.line('Stop with Ctrl+C.');
      await asked;
      await service.stop();
      await errors.line('Stopped.');
      return done;
    } finally {
      await records.close();
    }
  },
};
