import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { hearthProcess, migratedDirectory, type Ran, temporaryDirectory } from './hearth.ts';
import { type Started, startHearth } from './started.ts';

const live = async () => ({ HEARTH_MODE: 'live', HEARTH_DATA: await migratedDirectory() });

/** Sends the head of a request, and waits until the service has it and asks for the rest. */
async function halfARequest(port: number, form: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const type = 'Content-Type: application/x-www-form-urlencoded';
  const head = ['POST /sign-in HTTP/1.1', `Host: 127.0.0.1:${port}`, type, `Content-Length: ${form.length}`];
  socket.write(`${[...head, 'Expect: 100-continue'].join('\r\n')}\r\n\r\n`);
  expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 100 /);
  return socket;
}

/** It ended as it was asked to, and had said how it is opened and stopped. */
function expectStopped({ address }: Started, { code, output, errors }: Ran): void {
  expect(code).toBe(0);
  expect(output).toContain(`Hearth is ready. Open ${address}\nThere is no account yet. Begin at `);
  expect(output).toMatch(/\nStop with Ctrl\+C\.\n$/);
  expect(errors).toMatch(/Stopped\.\n$/);
}

/** Whether the service takes another visitor: it does not from when it is asked to end. */
function takesVisitors(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });
}

test('a service answers /health and /ready at the address it prints, and ends with 0 on SIGINT', async () => {
  const service = await startHearth(await live());
  expect(service.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(`${service.address}/health`)).json()).toEqual({ status: 'up' });
  expect(await (await fetch(`${service.address}/ready`)).json()).toEqual({ status: 'ready' });
  expect(await (await fetch(`${service.address}/assets/govuk-frontend.css`)).text()).toContain('govuk');
  expectStopped(service, await service.stop('SIGINT'));
});

test('a service without accounts begins on a page at the address it prints, once, by two people', async () => {
  const service = await startHearth(await live());
  const begin = await service.says(/Begin at (\S+)/);
  const form = {
    organisation: 'Elm Care',
    kind: 'provider',
    firstName: 'Ada',
    firstEmail: 'ada@elm.example',
  };
  const send = (typed: Record<string, string>) =>
    fetch(`${service.address}/begin`, {
      method: 'POST',
      body: new URLSearchParams({ code: begin.split('/').at(-1) ?? '', ...form, ...typed }),
    });
  expect((await fetch(begin)).status).toBe(200);
  expect((await fetch(`${begin}x`)).status).toBe(404);
  expect((await send({ code: 'another', secondName: 'Ben', secondEmail: 'ben@elm.example' })).status).toBe(
    404,
  );
  const alone = await send({ secondName: 'Ada too', secondEmail: 'ADA@elm.example' });
  expect(alone.status).toBe(422);
  expect(await alone.text()).toContain('must be two people');
  const begun = await (await send({ secondName: 'Ben', secondEmail: 'ben@elm.example' })).text();
  expect(begun.match(/href="\/account\/reset\/\w+"/g)).toHaveLength(2);
  const again = await send({
    firstEmail: 'eve@elm.example',
    secondName: 'Eve',
    secondEmail: 'mal@elm.example',
  });
  expect(await again.text()).toContain('This service has begun');
  const { output } = await service.stop();
  expect(output).toContain('Begin at');
});

test('metrics have a port of their own, which is printed; their port taken, or their directory, a second start says so and ends with 1', async () => {
  const settings = await live();
  const service = await startHearth({ ...settings, HEARTH_METRICS_PORT: '0' });
  await fetch(`${service.address}/about`);
  expect((await fetch(`${service.address}/metrics`)).status).toBe(404);
  const figures = await (await fetch(service.metrics ?? '')).text();
  expect(figures).toContain('hearth_request_seconds_count{method="GET",route="/about",status="2xx"} 1');
  const { port } = new URL(service.metrics ?? '');
  const taken = { ...(await live()), HEARTH_PORT: '0', HEARTH_METRICS_PORT: port };
  const onPort = await hearthProcess(['start'], { settings: taken });
  expect(onPort.code).toBe(1);
  expect(onPort.errors).toContain(
    `Port ${port} on 127.0.0.1 is used by another program. Set HEARTH_METRICS_PORT`,
  );
  const inDirectory = await hearthProcess(['start'], { settings: { ...settings, HEARTH_PORT: '0' } });
  expect(inDirectory.code).toBe(1);
  expect(inDirectory.errors).toMatch(
    /hearth: The data directory .* is already open in another Hearth\. Stop that one first/,
  );
  expect((await fetch(`${service.address}/ready`)).status).toBe(200);
  expectStopped(service, await service.stop('SIGTERM'));
});

test('a request under way when the service is asked to end is answered first', async () => {
  const service = await startHearth(await live());
  const port = Number(new URL(service.address).port);
  const form = 'email=nobody%40example.org&password=not+the+right+one';
  const socket = await halfARequest(port, form);
  const stopped = service.stop();
  while (await takesVisitors(port));
  const answer = once(socket, 'data');
  const hungUp = once(socket, 'close');
  socket.write(form);
  expect(String((await answer)[0])).toMatch(/^HTTP\/1\.1 \d\d\d /);
  await hungUp;
  expect((await stopped).code).toBe(0);
});

test('asked a second time it ends at once, with 1', async () => {
  const service = await startHearth(await live());
  const port = Number(new URL(service.address).port);
  const socket = await halfARequest(port, 'email=x');
  socket.on('error', () => {});
  let isOver = false;
  service.process.once('close', () => {
    isOver = true;
  });
  // Those that come right after the first count as the same one.
  while (!isOver) {
    service.process.kill('SIGTERM');
    await takesVisitors(port);
  }
  const { code, errors } = await service.stop();
  expect(code).toBe(1);
  expect(errors).toContain('Asked twice: stopped at once.');
  socket.destroy();
});

test('a port that is taken is named, with what to do, and exit code 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const settings = { ...(await live()), HEARTH_PORT: String(port), HEARTH_LOG: 'silent' };
  const { code, output, errors } = await hearthProcess(['start'], { settings });
  expect({ code, output }).toEqual({ code: 1, output: '' });
  expect(errors).toContain(`hearth: Port ${port} on 127.0.0.1 is used by another program. Set HEARTH_PORT`);
  other.close();
});

test('settings with faults are refused, all of them at once, with exit code 2', async () => {
  const settings = { HEARTH_MODE: 'prod', HEARTH_PORT: 'http', HEARTH_DATE: './data' };
  const { code, output, errors } = await hearthProcess(['start'], { settings });
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(/^hearth: The settings are refused:\n {2}- HEARTH_DATE is not a setting/);
  expect(errors).toContain('\n  - HEARTH_MODE must be demo, practice or live.\n');
  expect(errors).toContain('\n  - HEARTH_PORT must be a whole number from 0 to 65535.\n');
});

test('with nothing set it is the demo: built once, served again as it was, and never as real records', async () => {
  const settings = { HEARTH_DATA: await temporaryDirectory() };
  const first = await startHearth(settings);
  const people = async (address: string) =>
    (await (await fetch(`${address}/sign-in`)).text()).match(/Registered manager[^<]*/g);
  const there = await people(first.address);
  expect(there).not.toBeNull();
  const { code, output, errors } = await first.stop();
  expect(code).toBe(0);
  expect(output).toContain(
    `This is the demo: nobody in it is real. Sign in as any of its people at ${first.address}/sign-in\n`,
  );
  expect(errors).toMatch(/Built \d+ children and \d+ incidents|as built when Hearth was installed/);
  const again = await startHearth(settings);
  expect(await people(again.address)).toEqual(there);
  expect((await again.stop()).errors).not.toContain('Building');
  const asLive = await hearthProcess(['start'], { settings: { ...settings, HEARTH_MODE: 'live' } });
  expect(asLive.code).toBe(1);
  expect(asLive.errors).toContain('holds Synthetic London, which must not be used as real records.');
  const rebuilt = await hearthProcess(['demo'], { settings });
  expect(rebuilt.code).toBe(1);
  expect(rebuilt.errors).toContain('holds Synthetic London already, and we never overwrite anything.');
}, 300_000);
