import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { type Carrier, notifyCarrier, smtpCarrier } from '../../../src/platform/notify/index.ts';

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

/** A mail server on loopback that keeps every byte it was sent. */
export interface MailStub {
  readonly carrier: Carrier;
  readonly port: number;
  readonly received: { readonly to: string; readonly bytes: string }[];
  /** Waits until it has received so many in all. */
  hasReceived(many: number): Promise<void>;
  /** What it answers to an address; null takes it. */
  refuse: (to: string) => number | null;
  close(): Promise<void>;
}

/** Opens it. */
export async function mailStub(): Promise<MailStub> {
  const waiting: { many: number; done: () => void }[] = [];
  const received: { to: string; bytes: string }[] = [];
  const tellWhoWaits = () => {
    for (const one of waiting.filter(({ many }) => received.length >= many)) {
      waiting.splice(waiting.indexOf(one), 1);
      one.done();
    }
  };
  const hasReceived = (many: number) =>
    new Promise<void>((done) => {
      waiting.push({ many, done });
      tellWhoWaits();
    });
  const stub = { received, hasReceived, refuse: () => null } as unknown as MailStub & { carrier: Carrier };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const code = stub.refuse(address);
      done(code === null ? null : Object.assign(new Error(`not ${address}`), { responseCode: code }));
    },
    onData: (stream, session, done) => {
      // Whoever is killed while sending leaves half a message: nobody has received that.
      void text(stream).then(
        (bytes) => {
          for (const { address } of session.envelope.rcptTo) received.push({ to: address, bytes });
          tellWhoWaits();
          done();
        },
        () => {},
      );
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const carrier = smtpCarrier({ url: `smtp://127.0.0.1:${port}`, from: 'Hearth <hearth@hearth.example>' });
  return Object.assign(stub, {
    carrier,
    port,
    close: async () => {
      carrier.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

/** One message as GOV.UK Notify got it. */
interface Notified {
  readonly path: string;
  readonly reference: string;
  readonly body: string;
}

/** Something that answers as GOV.UK Notify does. */
export interface NotifyStub {
  readonly carrier: Carrier;
  readonly received: Notified[];
  /** What it answers; null takes the message. */
  answer: (body: {
    email_address?: string;
    phone_number?: string;
  }) => { status: number; body: object } | null;
  close(): Promise<void>;
}

const anId = '0b0b0b0b-1111-4222-8333-444455556666';

/** Opens it. */
export async function notifyStub(): Promise<NotifyStub> {
  const received: Notified[] = [];
  const stub = { received, answer: () => null } as unknown as NotifyStub;
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stub');
    const send = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (!/^Bearer .+\..+\..+$/.test(request.headers.authorization ?? '')) return send(403, { errors: [] });
    if (request.method === 'GET') {
      const reference = searchParams.get('reference');
      const found = received.filter((one) => one.reference === reference);
      return send(200, { notifications: found.map((one) => ({ id: `n-${one.reference}` })) });
    }
    const body = await text(request);
    const asked = JSON.parse(body);
    const refused = stub.answer(asked);
    if (refused) return send(refused.status, refused.body);
    received.push({ path: pathname, reference: asked.reference, body });
    return send(201, { id: `n-${asked.reference}`, reference: asked.reference });
  });
  const port = await listening(server);
  const carrier = notifyCarrier({
    apiKey: `stub-${anId}-${anId}`,
    url: `http://127.0.0.1:${port}`,
    emailTemplate: anId,
    textTemplate: anId,
  });
  return Object.assign(stub, {
    carrier,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
