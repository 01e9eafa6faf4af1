import type { FirstHour } from '../../administration/index.ts';
import { type Purpose, purposes } from '../../care/index.ts';
import type { Ask, Question } from './ask.ts';

const needed = (what: string): Question<string> => ({
  what,
  allowed: 'Give 1 to 200 characters.',
  read: (text) => text || undefined,
});
const perhaps = (what: string): Question<string> => ({
  what: `${what} (empty to leave it out)`,
  allowed: 'Give at most 200 characters.',
  read: (text) => text,
});
const oneOf = <Value extends string>(
  what: string,
  words: Readonly<Record<string, Value>>,
): Question<Value> => ({
  what: `${what} (${Object.keys(words).join(', ')})`,
  allowed: `Give one of ${Object.keys(words).join(', ')}.`,
  read: (text) => words[text.toLowerCase()],
});
const address: Question<string> = {
  what: '  the address they sign in with',
  allowed: 'Give an email address, such as name@example.org, that is not the other one’s.',
  read: (text) => (/^[^\s@]+@[^\s@]+$/.test(text) ? text : undefined),
};

const kinds = {
  council: 'local-authority',
  provider: 'provider',
} as const;
const homeKinds = {
  'children’s home': 'childrens-home',
  "children's home": 'childrens-home',
  childrens: 'childrens-home',
  foster: 'foster-home',
  supported: 'supported-accommodation',
} as const;
const homeKind: Question<FirstHour['homes'][number]['kind']> = {
  what: '  what kind of home (childrens, foster, supported)',
  allowed: 'Give one of childrens, foster, supported.',
  read: (text) => homeKinds[text.toLowerCase() as keyof typeof homeKinds],
};

async function twoAdministrators(ask: Ask): Promise<FirstHour['administrators']> {
  const first = { name: await ask(needed('First administrator, name')), email: await ask(address) };
  const name = await ask(needed('Second administrator, name (important changes need two people)'));
  const other: Question<string> = {
    ...address,
    read: (text) => (text.toLowerCase() === first.email.toLowerCase() ? undefined : address.read(text)),
  };
  return [first, { name, email: await ask(other) }];
}

async function homesOf(ask: Ask): Promise<FirstHour['homes']> {
  const homes: { name: string; kind: FirstHour['homes'][number]['kind'] }[] = [];
  for (;;) {
    const name = await ask(perhaps(homes.length === 0 ? 'A home, name' : 'Another home, name'));
    if (name === '') return homes;
    homes.push({ name, kind: await ask(homeKind) });
  }
}

/** Asks everything that a service begins with. */
export async function askFirstHour(ask: Ask): Promise<FirstHour> {
  const organisation = {
    name: await ask(needed('A council or provider, name')),
    kind: await ask(oneOf('Which of the two is it?', kinds)),
  };
  const administrators = await twoAdministrators(ask);
  const homes = await homesOf(ask);
  const contacts: Partial<Record<Purpose, string>> = {};
  for (const purpose of Object.keys(purposes) as Purpose[]) {
    const telephone = await ask(perhaps(`${purposes[purpose]}, telephone`));
    if (telephone) contacts[purpose] = telephone;
  }
  return { organisation, administrators, homes, contacts };
}
