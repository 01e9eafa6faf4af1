import { makePdf } from '../platform/documents/index.ts';
import { notFound } from '../platform/errors/index.ts';
import { readWritten } from '../platform/pages/index.ts';
import { file, type Route } from '../platform/web/index.ts';
import { blocksOf } from './blocks-of.ts';
import { type RoleWithBooklet, roleNamed, rolesWithBooklet, topicsOf } from './booklets.ts';
import { fileOf } from './topics.ts';

async function makeBooklet(role: RoleWithBooklet, today: string): Promise<Uint8Array> {
  const texts = await Promise.all(topicsOf(role).map((topic) => readWritten(fileOf(topic))));
  return makePdf({
    title: `Hearth: a booklet for the role of ${rolesWithBooklet[role].toLowerCase()}`,
    language: 'en',
    date: today,
    header: 'If someone is in danger now, call 999.',
    footer: `Hearth, help for: ${rolesWithBooklet[role]}`,
    contents: true,
    blocks: texts.flatMap((text) => [{ kind: 'new-page' } as const, ...blocksOf(text)]),
  });
}

/** The booklet of a role as a PDF. Its texts change with the version alone: each is made once and kept in memory. */
export function bookletRoute(): Route {
  const made = new Map<RoleWithBooklet, Promise<Uint8Array>>();
  return {
    method: 'GET',
    path: '/help/booklet/:role.pdf',
    who: 'anybody',
    audit: null,
    answer: async ({ params, today }) => {
      const role = roleNamed(params.role ?? '');
      if (!role) throw notFound();
      const booklet = made.get(role) ?? makeBooklet(role, today);
      made.set(role, booklet);
      try {
        return file('application/pdf', await booklet);
      } catch (error) {
        made.delete(role);
        throw error;
      }
    },
  };
}
