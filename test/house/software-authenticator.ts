import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

/** What the browser would hand to a device, as the page holds it. */
interface Asked {
  readonly challenge: string;
  readonly user?: { readonly id: string };
}

/** How a device behaves: as it should, unless something else is said. */
export interface Behaviour {
  /** Where it believes to be. */
  readonly origin?: string;
  /** Whether it made sure that it is its owner. */
  readonly verified?: boolean;
  /** How often it says that it has signed; one more than before when not said. */
  readonly counter?: number;
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();

/** CBOR of what a device answers: small whole numbers, bytes, texts, and maps of them. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  const head = (kind: number, size: number): Buffer =>
    size < 24
      ? Buffer.from([(kind << 5) | size])
      : size < 256
        ? Buffer.from([(kind << 5) | 24, size])
        : Buffer.from([(kind << 5) | 25, size >> 8, size & 255]);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const entries = [...value].flatMap(([key, held]) => [cbor(key), cbor(held as Buffer)]);
  return Buffer.concat([head(5, value.size), ...entries]);
}

/** A device in software, with one passkey: it makes it and signs with it as WebAuthn says. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(32).toString('base64url');
  readonly #key: KeyObject;
  readonly #publicKey: KeyObject;
  readonly #site: string;
  readonly #origin: string;
  #counter = 0;

  /** @param counts whether it counts how often it signs: a passkey that is on several devices does not */
  constructor(
    origin: string,
    readonly counts = true,
  ) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    this.#publicKey = publicKey;
    this.#origin = origin;
    this.#site = new URL(origin).hostname;
  }

  #data({ verified = true, counter }: Behaviour, made: Buffer = Buffer.alloc(0)): Buffer {
    if (this.counts) this.#counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter ?? this.#counter);
    const flags = 0x01 | (verified ? 0x04 : 0) | (made.length > 0 ? 0x40 : 0);
    return Buffer.concat([sha256(this.#site), Buffer.from([flags]), count, made]);
  }

  #client(type: string, { challenge }: Asked, { origin = this.#origin }: Behaviour): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  #answer(response: object): string {
    const { id } = this;
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  /** Makes the passkey: what the script of the page would send. */
  make(asked: Asked, behaviour: Behaviour = {}): string {
    const { x = '', y = '' } = this.#publicKey.export({ format: 'jwk' });
    const key = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    );
    const id = Buffer.from(this.id, 'base64url');
    const made = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
    const attestation = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', this.#data(behaviour, made)],
      ]),
    );
    return this.#answer({
      clientDataJSON: this.#client('webauthn.create', asked, behaviour).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
    });
  }

  /** Signs with it: what the script of the page would send. */
  use(asked: Asked, behaviour: Behaviour = {}): string {
    const client = this.#client('webauthn.get', asked, behaviour);
    const data = this.#data(behaviour);
    const signature = createSign('sha256')
      .update(Buffer.concat([data, sha256(client)]))
      .sign(this.#key);
    return this.#answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }
}

/** What a page asks a device to make: the id of the asking, and what it says. */
export function askedOn(body: string): { ask: string; options: Asked } {
  const ask = /name="ask" value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? '';
  const options = /data-options="([^"]*)"/.exec(body)?.[1] ?? '{}';
  return { ask, options: JSON.parse(options.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Asked };
}
