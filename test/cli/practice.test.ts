import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hearthProcess, temporaryDirectory } from './hearth.ts';
import { startHearth } from './started.ts';

test('a practice begins as a demo, says on every page what it is, and can be begun anew; with mail it does not start', async () => {
  const practice = { HEARTH_MODE: 'practice', HEARTH_DATA: join(await temporaryDirectory(), 'practice') };
  const mail = { HEARTH_SMTP_URL: 'smtp://127.0.0.1:2525', HEARTH_MAIL_FROM: 'hearth@practice.example' };
  const refused = await hearthProcess(['start'], { settings: { ...practice, ...mail } });
  expect(refused.code).toBe(2);
  expect(refused.errors).toContain(
    'HEARTH_SMTP_URL must not be set in a practice service: nothing leaves it.',
  );

  expect((await hearthProcess(['demo', '--fresh'], { settings: practice })).code).toBe(0);
  const service = await startHearth(practice);
  for (const path of ['/', '/sign-in', '/help', '/rights'])
    expect(await (await fetch(service.address + path)).text(), path).toContain('Do not name a real child');
  expect(await (await fetch(`${service.address}/me/sign-in`)).text()).toContain('Do not use a real name');
  const busy = await hearthProcess(['demo', '--fresh'], { settings: practice });
  expect([busy.code, busy.errors]).toEqual([1, expect.stringContaining('already open in another Hearth')]);
  expect((await service.stop()).code).toBe(0);
  expect(
    (await hearthProcess(['start'], { settings: { ...practice, HEARTH_MODE: 'live' } })).errors,
  ).toContain('must not be used as real records');
  const again = await hearthProcess(['demo', '--fresh'], { settings: practice });
  expect([again.code, again.output]).toEqual([0, expect.stringContaining('Synthetic London is in')]);
}, 300_000);
