/** An answer, as a browser without scripts sees it. */
export interface Seen {
  readonly status: number;
  readonly url: URL;
  readonly text: string;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** A browser without scripts: it keeps cookies for each host and path, and follows redirects. */
export class PlainBrowser {
  readonly #jar = new Map<string, Cookie>();

  /** What it sends there as cookies. */
  cookies({ host, pathname }: URL): string {
    return [...this.#jar]
      .filter(([key, { path }]) => key.startsWith(`${host} `) && pathname.startsWith(path))
      .map(([, { name, value }]) => `${name}=${value}`)
      .join('; ');
  }

  /** Asks once, without following. */
  async ask(url: URL, form?: Record<string, string>): Promise<Response> {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: this.cookies(url), accept: 'text/html' },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split(';');
      const [name = '', ...value] = pair.split('=');
      const path = rest.map((part) => /^ *path=(.+)/i.exec(part)?.[1]).find(Boolean) ?? '/';
      const key = `${url.host} ${path} ${name}`;
      if (rest.some((part) => /expires=thu, 01 jan 1970|max-age=0/i.test(part))) this.#jar.delete(key);
      else this.#jar.set(key, { name, value: value.join('='), path });
    }
    return answer;
  }

  /** Asks, and follows until there is a page; `until` stops before an address is asked. */
  async go(to: string | URL, form?: Record<string, string>, until?: (url: URL) => boolean): Promise<Seen> {
    let url = new URL(to);
    let answer = await this.ask(url, form);
    for (let hops = 0; hops < 12 && answer.headers.has('location'); hops += 1) {
      url = new URL(answer.headers.get('location') ?? '', url);
      await answer.body?.cancel();
      if (until?.(url)) return { status: 0, url, text: '' };
      answer = await this.ask(url);
    }
    const text = await answer.text();
    const [, fields = ''] = /<form[^>]*>([\s\S]*?)<\/form>/.exec(text) ?? [];
    // A page that sends its only form by itself.
    if (text.includes('forms[0].submit()')) {
      const [, action = ''] = /<form[^>]*action="([^"]*)"/.exec(text) ?? [];
      const sent = [...fields.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      );
      return await this.go(new URL(action, url), Object.fromEntries(sent), until);
    }
    return { status: answer.status, url, text };
  }
}
