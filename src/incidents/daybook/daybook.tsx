import { childrenLivingAt, mayWork } from '../../care/index.ts';
import { askTogether } from '../../platform/database/index.ts';
import { action, type Filled } from '../../platform/forms/index.ts';
import {
  type May,
  type PageParts,
  page,
  type Route,
  readCursor,
  redirect,
  type SignedInContext,
} from '../../platform/web/index.ts';
import { handoverForm, lineForm, receiveForm } from './daybook-forms.ts';
import { DaybookPage, DaybooksPage, type FormsOfDaybook } from './daybook-page.tsx';
import { itemsOf } from './handover/items.ts';
import { type FindAtHome, standsNow } from './handover/stands-now.ts';
import {
  daybookEntries,
  daybookSettings,
  giveHandover,
  handoverOf,
  handovers,
  openDaybook,
  receiveHandover,
  writeDaybook,
} from './keep-daybook.ts';

const mayKeep: May = {
  words: 'people who work in the setting',
  check: async ({ tx, params, today }) =>
    (await daybookSettings(tx, today)).some(({ id }) => id === params.settingId),
};
const mayTake: May = {
  words: 'people who work in the setting',
  check: async ({ tx, params }) => (await handoverOf(tx, params.handoverId ?? '')) !== undefined,
};

async function open({ tx, params, today, auditSubject: about }: SignedInContext) {
  const setting = await openDaybook(tx, params.settingId ?? '', today);
  about({ kind: 'setting', id: setting.id });
  return setting;
}
type Setting = Awaited<ReturnType<typeof open>>;

/** The same with the children who live there, to whom something can be promised. */
async function openWithChildren(context: SignedInContext) {
  const setting = await open(context);
  return { ...setting, children: await childrenLivingAt(context.tx, setting.id, context.today) };
}
type SettingWithChildren = Awaited<ReturnType<typeof openWithChildren>>;

const pathOf = ({ id }: Setting): string => `/settings/${id}/daybook`;

/** A form on the page that was sent and not taken; the one of taking over, with its handover. */
interface Sent {
  readonly line?: Filled;
  readonly handover?: Filled;
  readonly receive?: Filled;
}

/**
 * The daybook of a setting, and the handover of the shift with two signatures.
 * @param find finds what the rooms above hold of a home that the next shift must know
 */
export function daybookRoutes(find: FindAtHome): readonly Route[] {
  const writeLine = action({
    path: '/settings/:settingId/daybook',
    shownAt: null,
    may: mayKeep,
    audit: { send: 'wrote-daybook' },
    open: openWithChildren,
    form: ({ children }) => lineForm(children),
    page: ({ context, opened, form }) => daybookPage(context, opened, { line: form }),
    act: async (tx, setting, said, by) => {
      await writeDaybook(tx, setting.id, said, by);
      return { to: pathOf(setting), made: {} };
    },
    example: { words: 'Everybody up and out by half past eight.' },
  });

  const giveShift = action({
    path: '/settings/:settingId/handovers',
    shownAt: null,
    may: mayKeep,
    audit: { send: 'gave-handover' },
    open: openWithChildren,
    form: handoverForm,
    page: ({ context, opened, form }) => daybookPage(context, opened, { handover: form }),
    act: async (tx, setting, said, by) => {
      const stands = await standsNow(by.context, setting.id, setting.children, find);
      await giveHandover(tx, setting.id, said, stands, by);
      return { to: pathOf(setting), made: {} };
    },
    example: { words: 'Everybody up and out by half past eight.' },
  });

  const takeShift = action({
    path: '/handovers/:handoverId/receive',
    shownAt: null,
    may: mayTake,
    audit: { send: 'received-handover' },
    open: async ({ tx, params, today, auditSubject: about }) => {
      const id = params.handoverId ?? '';
      about({ kind: 'handover', id });
      const setting = await openDaybook(tx, (await handoverOf(tx, id))?.setting_id ?? '', today);
      return { ...setting, children: await childrenLivingAt(tx, setting.id, today) };
    },
    form: receiveForm,
    page: ({ context, opened, form }) => daybookPage(context, opened, { receive: form }),
    act: async (tx, setting, _, by) => {
      await receiveHandover(tx, by.context.params.handoverId ?? '', by);
      return { to: pathOf(setting), made: {} };
    },
    example: { readThrough: true },
  });

  async function daybookPage(
    context: SignedInContext,
    setting: SettingWithChildren,
    sent: Sent,
  ): Promise<PageParts> {
    const { tx, person, query, params } = context;
    const print = query.get('print') === '1';
    const receive = await takeShift.blank(context, setting);
    const forms: FormsOfDaybook = {
      line: sent.line ?? (await writeLine.blank(context, setting)),
      handover: sent.handover ?? (await giveShift.blank(context, setting)),
      receive: (id) =>
        (sent.receive && params.handoverId === id ? sent.receive : receive).with({
          to: `/handovers/${id}/receive`,
          ids: id,
        }),
    };
    const [entries, list] = await askTogether(tx, (asking) =>
      Promise.all([
        daybookEntries(asking, setting.id, print ? 300 : 20, readCursor(query.get('after'))),
        handovers(asking, setting.id, 10, readCursor(query.get('handoversAfter'))),
      ]),
    );
    const given = list.page.map(({ id }) => id);
    const items = given.length > 0 ? await itemsOf(tx, given) : [];
    const stands = print ? [] : await standsNow(context, setting.id, setting.children, find);
    const body = <DaybookPage {...{ setting, entries, list, items, stands, person, forms, print }} />;
    return { title: 'Daybook', body, print };
  }

  return [
    {
      method: 'GET',
      path: '/daybook',
      who: 'signed-in',
      may: mayWork('it lists the settings in which they work'),
      audit: null,
      answer: async ({ tx, today }) => {
        const settings = await daybookSettings(tx, today);
        const [only, ...others] = settings;
        if (only && others.length === 0) return redirect(pathOf(only));
        return page({ title: 'Daybook', body: <DaybooksPage settings={settings} /> });
      },
    },
    {
      method: 'GET',
      path: '/settings/:settingId/daybook',
      who: 'signed-in',
      may: mayKeep,
      audit: 'viewed-daybook',
      answer: async (context) => page(await daybookPage(context, await openWithChildren(context), {})),
    },
    ...[writeLine, giveShift, takeShift].flatMap(({ routes }) => routes),
  ];
}
