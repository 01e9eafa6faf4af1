import { tokens } from '../conformance/html-tokens.ts';

/** A form of a page: where it is sent, what a hasty person would send, and the fields with values to choose among. */
export interface PageForm {
  readonly action: string;
  readonly sent: Readonly<Record<string, string>>;
  /** What the page carries unseen. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly choices: readonly string[];
  /** Those among them of which one is chosen: radios and lists, but no ticks and buttons. */
  readonly oneOf: ReadonlySet<string>;
  /** The values among which one chooses, by field. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
  /** The fields in which a file is sent. */
  readonly files: readonly string[];
}

type Attributes = ReadonlyMap<string, string>;

/** What is typed into a field by somebody who wants to get on. */
function typed(name: string, attributes: Attributes): string {
  const given = attributes.get('value');
  if (given || attributes.get('type') === 'hidden') return given ?? '';
  if (/day$/i.test(name)) return '3';
  if (/month$/i.test(name)) return '3';
  if (/year$/i.test(name)) return '2026';
  if (/time$/i.test(name)) return '08:00';
  return 'Words';
}

/** The forms of a page that are sent by POST. */
export function formsOf(html: string): PageForm[] {
  const forms: PageForm[] = [];
  let sent: Record<string, string> = {};
  let hidden: Record<string, string> = {};
  let choices = new Set<string>();
  let oneOf = new Set<string>();
  let offered: Record<string, string[]> = {};
  let files: string[] = [];
  let action: string | null = null;
  let select = '';
  const choice = (name: string, value: string): void => {
    choices.add(name);
    sent[name] ||= value;
    offered[name] = [...(offered[name] ?? []), value];
  };
  for (const token of tokens(html)) {
    if (token.kind === 'close' && token.name === 'form' && action !== null)
      forms.push({ action, sent, hidden, choices: [...choices], oneOf, offered, files });
    if (token.kind !== 'open') continue;
    const { attributes } = token;
    const name = attributes.get('name') ?? '';
    if (token.name === 'form') {
      action = attributes.get('method')?.toLowerCase() === 'post' ? (attributes.get('action') ?? '') : null;
      sent = {};
      hidden = {};
      choices = new Set();
      oneOf = new Set();
      offered = {};
      files = [];
    } else if (token.name === 'select') {
      select = name;
      oneOf.add(name);
    } else if (token.name === 'option') choice(select, attributes.get('value') ?? '');
    // What saves a form for later sends nothing.
    else if (!name || name === '_save') continue;
    else if (attributes.get('type') === 'file') files.push(name);
    else if (['radio', 'checkbox'].includes(attributes.get('type') ?? '')) {
      choice(name, attributes.get('value') ?? 'on');
      if (attributes.get('type') === 'radio') oneOf.add(name);
    } else if (token.name === 'button') choice(name, attributes.get('value') ?? '');
    else if (['input', 'textarea'].includes(token.name)) {
      sent[name] ??= typed(name, attributes);
      if (attributes.get('type') === 'hidden') hidden[name] ??= attributes.get('value') ?? '';
    }
  }
  return forms;
}
