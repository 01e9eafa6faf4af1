import { mayAdminister } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { action, type Filled, form } from '../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { keyForm, systemForm } from './system-form.ts';
import { askForSystem, endKey, makeKey, openSystem, openSystems } from './systems-of.ts';
import { KeyPage, SystemsPage } from './systems-page.tsx';

const path = '/organisations/:organisationId/systems';
const pathOf = ({ organisation }: { organisation: { id: string } }): string =>
  `/organisations/${organisation.id}/systems`;

/** Another system is added. */
const addAction = action({
  path,
  may: mayAdminister,
  audit: { show: 'viewed-systems', send: 'asked-for-system' },
  open: openSystems,
  form: systemForm,
  page: ({ context, form }) => systemsPage(context, { add: form }),
  act: async (tx, opened, asked, by) => {
    await askForSystem(tx, by.entry, opened.organisation.id, asked, by);
    by.about({ kind: 'service-account', id: by.entry });
    return { to: pathOf(opened), made: {} };
  },
  example: { name: 'Case management of Northbank', scopes: ['children'], role: 'duty-officer' },
});

/** A key is made. It is shown in this answer and in no other. */
const makeAction = action({
  path: `${path}/:systemId/keys`,
  shownAt: null,
  may: mayAdminister,
  audit: { send: 'made-service-key' },
  open: openSystem,
  form: keyForm,
  start: () => ({ days: 90 }),
  page: ({ context, opened, form }) => systemsPage(context, { make: { id: opened.system.id, form } }),
  act: async (tx, opened, { days }, by) => {
    const value = await makeKey(tx, by.entry, opened.system.id, days ?? 90, by.now);
    by.about({ kind: 'service-account', id: opened.system.id });
    const to = pathOf(opened);
    return {
      to,
      made: {},
      page: async () => page({ title: 'The key', body: <KeyPage value={value} />, back: to }),
    };
  },
  example: { days: 90 },
});

/** A key ends. */
const endAction = action({
  path: `${path}/:systemId/keys/:keyId/end`,
  shownAt: null,
  may: mayAdminister,
  audit: { send: 'ended-service-key' },
  open: async (context: SignedInContext) => {
    const opened = await openSystem(context);
    const key = opened.system.keys.find(({ id }) => id === context.params.keyId);
    if (!key) throw notFound();
    return { ...opened, key };
  },
  form: form({}),
  confirm: {
    question: 'End this key?',
    words:
      'The other system cannot ask Hearth anything with it from now on. A key that has ended cannot be used again.',
    button: 'End the key',
  },
  page: ({ context }) => systemsPage(context),
  act: async (tx, opened) => {
    await endKey(tx, opened.key.id);
    return { to: pathOf(opened), made: {} };
  },
  example: {},
});

async function systemsPage(
  context: SignedInContext,
  sent: { add?: Filled; make?: { id: string; form: Filled } } = {},
): Promise<PageParts> {
  const opened = await openSystems(context);
  const lines = opened.systems.map(async (system) => {
    const at = { ...context, params: { ...context.params, systemId: system.id } };
    const ofThis = { ...opened, system };
    const keys = system.keys.map(async (key) => {
      const of = { ...at, params: { ...at.params, keyId: key.id } };
      return { key, end: await endAction.blank(of, { ...ofThis, key }, null, key.id) };
    });
    const make =
      sent.make?.id === system.id ? sent.make.form : await makeAction.blank(at, ofThis, null, system.id);
    return { system, make, keys: await Promise.all(keys) };
  });
  const body = (
    <SystemsPage
      name={opened.organisation.name}
      lines={await Promise.all(lines)}
      add={sent.add ?? (await addAction.blank(context, opened))}
    />
  );
  return { title: 'Other systems', body, back: `/organisations/${opened.organisation.id}` };
}

/** The other systems that ask the API, for the administrators of their organisation. */
export const systemRoutes: readonly Route[] = [addAction, makeAction, endAction].flatMap(
  ({ routes }) => routes,
);
