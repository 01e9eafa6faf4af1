import { formsOf, type PageForm } from '../../bad-input/forms-of-page.ts';
import type { City } from './city.ts';
import { type TemplateOf, templates } from './template-of.ts';

/** An address that a page led somebody to, or a form that it gave them. */
export interface Seen<What> {
  readonly person: string;
  readonly what: What;
}

/** What pages have led to, by the path of the route. It grows with every page that is read. */
export class Survey {
  readonly links = new Map<string, Seen<string>[]>();
  readonly forms = new Map<string, Seen<PageForm>[]>();
  /** What stood in the place of a parameter, by its name: another route with one of that name may lead on from there. */
  readonly parameters = new Map<string, Seen<string>[]>();
  readonly templateOf: TemplateOf;
  readonly #read = new Map<string, number>();

  constructor(city: City) {
    this.templateOf = templates(city.routes);
  }

  /** The same again: what is read later in one is not in the other. */
  copy(city: City): Survey {
    const copy = new Survey(city);
    for (const [template, links] of this.links) copy.links.set(template, links);
    for (const [template, forms] of this.forms) copy.forms.set(template, forms);
    for (const [name, values] of this.parameters) copy.parameters.set(name, values);
    return copy;
  }

  /** Whether there may be something on a page that they have not seen. */
  isNew(person: string, path: string): boolean {
    const template = this.templateOf(path);
    return template !== undefined && (this.#read.get(`${person} ${template}`) ?? 0) < pagesOfAKind;
  }

  /** Reads a page as somebody saw it. Of one kind of page a few are enough. @returns where it leads */
  read(person: string, path: string, html: string): string[] {
    const kind = `${person} ${this.templateOf(path)}`;
    const times = this.#read.get(kind) ?? 0;
    this.#read.set(kind, times + 1);
    if (times >= pagesOfAKind) return [];
    const found: string[] = [];
    for (const [, link = ''] of html.matchAll(/href="(\/[^"#]*)/g)) {
      const address = link.replaceAll('&amp;', '&');
      if (this.#keep(this.links, address, { person, what: address })) found.push(address);
    }
    for (const form of formsOf(html)) {
      const action = form.action || path;
      this.#keep(this.forms, action, { person, what: { ...form, action } });
    }
    return found;
  }

  #keepParameters(template: string, path: string, person: string): void {
    const stood = path.split('/');
    for (const [at, name] of template.split('/').entries()) {
      const what = stood[at];
      if (!name.startsWith(':') || what === undefined) continue;
      const there = this.parameters.get(name) ?? [];
      if (there.length >= mostOfAParameter || there.some((one) => one.person === person && one.what === what))
        continue;
      this.parameters.set(name, [...there, { person, what }]);
    }
  }

  #keep<What>(map: Map<string, Seen<What>[]>, address: string, seen: Seen<What>): boolean {
    const template = this.templateOf(address.split('?')[0] ?? '');
    if (template === undefined) return false;
    const there = map.get(template) ?? [];
    if (there.length >= mostOfAKind) return false;
    const words = JSON.stringify(seen);
    if (there.some((other) => JSON.stringify(other) === words)) return false;
    map.set(template, [...there, seen]);
    this.#keepParameters(template, address.split('?')[0] ?? '', seen.person);
    return true;
  }
}

const pagesOfAKind = 3;
const mostOfAKind = 24;
const mostOfAParameter = 200;

/** Pages from which somebody goes on, and those that end a sign-in. */
const firstPages = ['/my-work', '/me'] as const;
const endsHere = /^\/(?:assets|api|sign-out|me\/leave)/;

/** Somebody on their way: what lies ahead of them, and the kinds of pages where they have been. */
interface Walk {
  readonly id: string;
  readonly ahead: string[];
  readonly been: Set<string>;
}

/** Walks from page to page as each of these in turn, so many pages in all: at every kind of page a few of them look. */
export async function surveyCity(
  city: City,
  people: City['people'],
  { pages, lookers }: { readonly pages: number; readonly lookers: number },
): Promise<Survey> {
  const survey = new Survey(city);
  const seen = new Map<string, number>();
  let walks: Walk[] = people.map(({ id }) => ({ id, ahead: [...firstPages], been: new Set() }));
  for (let left = pages; left > 0 && walks.length > 0; ) {
    for (const walk of walks) {
      const path = next(walk, seen, survey, lookers);
      if (path === undefined) continue;
      left -= 1;
      const { token } = await city.session(walk.id);
      const answer = await city.app.inject({ method: 'GET', url: path, cookies: { hearth_session: token } });
      if (!String(answer.headers['content-type']).includes('html')) continue;
      walk.ahead.push(...survey.read(walk.id, path.split('?')[0] ?? '', answer.body));
    }
    walks = walks.filter(({ ahead }) => ahead.length > 0);
  }
  return survey;
}

/** The next page of a kind where they have not been, and hardly anybody else. */
function next(
  { ahead, been }: Walk,
  seen: Map<string, number>,
  { templateOf }: Survey,
  lookers: number,
): string | undefined {
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    const kind = templateOf(path.split('?')[0] ?? '') ?? path;
    const isFirst = (firstPages as readonly string[]).includes(path);
    const looked = seen.get(kind) ?? 0;
    if (been.has(kind) || endsHere.test(path) || (looked >= lookers && !isFirst)) continue;
    been.add(kind);
    seen.set(kind, looked + 1);
    return path;
  }
  return undefined;
}
