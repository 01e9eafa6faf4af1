import { randomUUID } from 'node:crypto';
import { sendMessages } from '../../../src/follow-up/outbox/send-messages.ts';
import { type DatabaseSettings, openDatabase } from '../../../src/platform/database/index.ts';
import { smtpCarrier } from '../../../src/platform/notify/index.ts';

// A process that sends what waits, to a mail server on loopback, until nothing does or somebody ends it.
// It is told the database, the port, and the time at which it starts.
async function main([settings = '', port, from = '']: readonly string[]): Promise<void> {
  const database = await openDatabase(JSON.parse(settings) as DatabaseSettings);
  const carrier = smtpCarrier({ url: `smtp://127.0.0.1:${port}`, from: 'Hearth <hearth@hearth.example>' });
  const begun = Date.now();
  const sending = {
    database,
    carriers: [carrier],
    address: 'https://hearth.example',
    clock: () => new Date(Date.parse(from) + Date.now() - begun),
    newId: randomUUID,
    chance: () => 0.5,
  };
  while ((await sendMessages(sending)) > 0);
  carrier.close();
  await database.close();
  process.stdout.write('done\n');
  process.exit();
}

// Ends with the test that started it, even when that one was killed.
process.stdin.on('end', () => process.exit()).resume();

main(process.argv.slice(2)).catch((error) => {
  process.stdout.write(`failed ${error}\n`);
  process.exit(1);
});
