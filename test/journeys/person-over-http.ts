import type { Response, Visitor } from '../house/test-app.ts';

/** A person with a browser that runs no scripts: it keeps cookies, and sends the forms that a page shows. */
export class Person {
  readonly #address: string;
  readonly #cookies = new Map<string, string>();
  #page = '';

  constructor(address: string) {
    this.#address = address;
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(path, this.#address), {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie },
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      this.#cookies.set(name, value);
    }
    const body = await answer.text();
    if (body.includes('<form')) this.#page = body;
    const location = answer.headers.get('location') ?? undefined;
    return { statusCode: answer.status, body, headers: { location } } as unknown as Response;
  }

  readonly get = (path: string): Promise<Response> => this.#ask(path);

  /** Sends fields with the token of the page that was looked at last. */
  readonly post = async (path: string, fields: Record<string, string | string[]>): Promise<Response> => {
    const token = /name="_csrf" value="([^"]+)"/.exec(this.#page)?.[1];
    const body = new URLSearchParams(token ? { _csrf: token } : {});
    for (const [name, value] of Object.entries(fields))
      for (const each of Array.isArray(value) ? value : [value]) body.append(name, each);
    return this.#ask(path, { method: 'POST', body });
  };

  /** Sends a file by the form of a page, as a browser does. Fails where the form comes back. Returns where it led. */
  async sendFile(page: string, name: string, text: string): Promise<string> {
    const shown = await this.get(page);
    const body = new FormData();
    const form = shown.body.slice(shown.body.indexOf('enctype="multipart/form-data"'));
    for (const [, key = '', value = ''] of form.matchAll(
      /<input type="hidden" name="([^"]+)" value="([^"]*)"/g,
    ))
      body.set(key, value);
    body.set('file', new Blob([text]), name);
    const sent = await this.#ask(page, { method: 'POST', body });
    if (sent.statusCode !== 303) throw new Error(`${page}: ${sent.statusCode} ${wordsOf(sent.body)}`);
    return String(sent.headers.location);
  }

  /** This person as other helpers of the tests know a visitor. */
  get visitor(): Visitor {
    return this as unknown as Visitor;
  }

  /**
   * Opens a page, fills in the form on it that is sent to an address, with all that it carries unseen, and sends it. Fails
   * where the page has no such form, or the form comes back.
   * @param to where it is sent; null for the one that asks what is typed
   * @returns where it led
   */
  async fillIn(page: string, to: string | null, typed: Record<string, string> = {}): Promise<string> {
    const shown = await this.get(page);
    const form = shown.body
      .split('<form')
      .slice(1)
      .map((text) => text.slice(0, text.indexOf('</form>')))
      .find((text) =>
        to === null
          ? Object.keys(typed).every((name) => text.includes(`name="${name}"`))
          : text.includes(`action="${to}"`),
      );
    const action = /action="([^"]+)"/.exec(form ?? '')?.[1];
    if (!form || !action)
      throw new Error(`${page} has no form for ${to}: ${shown.statusCode} ${wordsOf(shown.body)}`);
    const unseen = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    const sent = await this.#ask(action, {
      method: 'POST',
      body: new URLSearchParams({ ...Object.fromEntries(unseen), ...typed }),
    });
    if (sent.statusCode !== 303 && sent.statusCode !== 200)
      throw new Error(`${action}: ${sent.statusCode} ${wordsOf(sent.body)}`);
    return String(sent.headers.location);
  }
}

/** What a page says, without its marks. */
export const wordsOf = (html: string): string =>
  html
    .slice(html.indexOf('<main'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 1500);
