import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { testApp } from '../house/test-app.ts';

test('what arrives while the service is closing is still answered as always, and not turned away', async () => {
  let begun = () => {};
  let letGo = () => {};
  const isUnderWay = new Promise<void>((done) => {
    begun = done;
  });
  const mayGo = new Promise<void>((done) => {
    letGo = done;
  });
  const house = await testApp({
    change: (deps) => ({
      ...deps,
      database: {
        ...deps.database,
        asPerson: async (who, work) => {
          begun();
          await mayGo;
          return deps.database.asPerson(who, work);
        },
      },
    }),
  });
  const address = new URL(await house.app.listen({ host: '127.0.0.1', port: 0 }));
  const token = await house.as(house.world.carer).token();
  const ask = `GET /api/v1/steps HTTP/1.1\r\nHost: ${address.host}\r\nAuthorization: Bearer ${token}\r\n\r\n`;
  const socket = connect(Number(address.port), address.hostname);
  await once(socket, 'connect');
  let answered = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    answered += text;
  });
  // The second is behind the first on the same connection, and is read when closing has begun.
  socket.write(ask);
  await isUnderWay;
  const closing = house.app.close();
  socket.write(ask.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'));
  letGo();
  await once(socket, 'close');
  await closing;
  await house.close();
  expect(answered).not.toContain('Service Unavailable');
  expect(answered).toContain('HTTP/1.1 200 OK');
});
