import { expect } from 'vitest';
import { type EmptyService, emptyDirectory, emptyPostgres } from '../cli/empty-service.ts';
import { hearthProcess } from '../cli/hearth.ts';
import { type Started, startHearth } from '../cli/started.ts';
import { findPostgres } from '../database/index.ts';
import { type MailStub, mailStub } from '../follow-up/telling/stubs.ts';
import { Person } from './person-over-http.ts';

const password = 'seven grey herons wade';

/** The engines on which a live service can begin, with how an empty one is made. */
export const emptyEngines = async () => [
  ['an empty directory', emptyDirectory] as const,
  ...((await findPostgres()) ? [['an empty PostgreSQL', emptyPostgres] as const] : []),
];

/** A live service that begins with nothing, the mail that it sends, and the people who have signed in. */
export class LiveService {
  readonly people = new Map<string, Person>();
  readonly #mail: MailStub;
  readonly #empty: EmptyService;
  #service: Started | undefined;

  private constructor(mail: MailStub, empty: EmptyService) {
    this.#mail = mail;
    this.#empty = empty;
  }

  static async open(makeEmpty: () => Promise<EmptyService>): Promise<LiveService> {
    return new LiveService(await mailStub(), await makeEmpty());
  }

  async close(): Promise<void> {
    await this.#service?.stop();
    await this.#empty.close();
    await this.#mail.close();
  }

  /** Somebody by their first name; whoever has not signed in is nobody. */
  as(name: string): Person {
    return this.people.get(name) ?? this.nobody();
  }

  nobody(): Person {
    return new Person(this.#service?.address ?? '');
  }

  /** An organisation begins by `hearth init`: the links for its administrators. */
  async begin(organisation: readonly string[]): Promise<readonly string[]> {
    const { code, output, errors } = await hearthProcess(['init'], {
      settings: this.#empty.settings,
      input: `${organisation.join('\n')}\n`,
    });
    expect(code, errors).toBe(0);
    return [...output.matchAll(/\/account\/reset\/\w+/g)].map(([link]) => link);
  }

  /** Starts the service, or starts it again at the same address. */
  async start(): Promise<void> {
    const port = this.#service ? new URL(this.#service.address).port : '0';
    await this.#service?.stop();
    this.#service = await startHearth({
      ...this.#empty.settings,
      HEARTH_MODE: 'live',
      HEARTH_PORT: port,
      HEARTH_SECOND_FACTOR: 'false',
      HEARTH_ADDRESS: 'https://hearth.example',
      HEARTH_SMTP_URL: `smtp://127.0.0.1:${this.#mail.port}`,
      HEARTH_MAIL_FROM: 'hearth@hearth.example',
    });
  }

  /** Chooses a password by the link that was sent or printed, and signs in. */
  async arrives(name: string, link: string, at = 'first.example'): Promise<void> {
    const person = this.nobody();
    const path = new URL(link, this.#service?.address).pathname;
    await person.fillIn(path, null, { password });
    await person.fillIn('/sign-in', '/sign-in', { email: `${name}@${at}`, password });
    this.people.set(name, person);
  }

  /** The link of the invitation that was mailed to somebody. */
  async mailedTo(name: string, at = 'first.example'): Promise<string> {
    for (let received = 1; ; received += 1) {
      await this.#mail.hasReceived(received);
      const { to, bytes } = this.#mail.received[received - 1] ?? { to: '', bytes: '' };
      const link = /https?:\/\/\S+\/account\/reset\/\w+/.exec(bytes.replaceAll('=\r\n', ''))?.[0];
      if (to === `${name}@${at}` && link) return link;
    }
  }
}
