import { mayWork } from '../../care/index.ts';
import type { AuditVerb } from '../../platform/audit/index.ts';
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

/** So many lines are printed at once. */
const ofPrint = 300;

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

const pathOf = ({ id }: Setting): string => `/settings/${id}/daybook`;

/** Writing in a daybook, on its page. */
const signing = (
  at: string,
  form: typeof lineForm,
  audit: AuditVerb,
  write: typeof writeDaybook,
  name: 'line' | 'handover',
) =>
  action({
    path: `/settings/:settingId/${at}`,
    shownAt: null,
    may: mayKeep,
    audit: { send: audit },
    open,
    form,
    page: ({ context, opened, form }) => daybookPage(context, opened, { [name]: form }),
    act: async (tx, setting, said, by) => {
      await write(tx, setting.id, said, by);
      return { to: pathOf(setting), made: {} };
    },
    example: { words: 'Everybody up and out by half past eight.' },
  });
const writeLine = signing('daybook', lineForm, 'wrote-daybook', writeDaybook, 'line');
const giveShift = signing('handovers', handoverForm, 'gave-handover', giveHandover, 'handover');

const takeShift = action({
  path: '/handovers/:handoverId/receive',
  shownAt: null,
  may: mayTake,
  audit: { send: 'received-handover' },
  open: async ({ tx, params, today, auditSubject: about }) => {
    const id = params.handoverId ?? '';
    about({ kind: 'handover', id });
    return await openDaybook(tx, (await handoverOf(tx, id))?.setting_id ?? '', today);
  },
  form: receiveForm,
  page: ({ context, opened }) => daybookPage(context, opened, {}),
  act: async (tx, setting, _, by) => {
    await receiveHandover(tx, by.context.params.handoverId ?? '', by);
    return { to: pathOf(setting), made: {} };
  },
  example: {},
});

async function daybookPage(
  context: SignedInContext,
  setting: Setting,
  sent: { readonly line?: Filled; readonly handover?: Filled },
): Promise<PageParts> {
  const { tx, person, query } = context;
  const print = query.get('print') === '1';
  const forms: FormsOfDaybook = {
    line: await writeLine.blank(context, setting),
    handover: await giveShift.blank(context, setting),
    receive: await takeShift.blank(context, setting),
    ...sent,
  };
  const [entries, list] = await askTogether(tx, (asking) =>
    Promise.all([
      daybookEntries(asking, setting.id, print ? ofPrint : context.listSize, readCursor(query.get('after'))),
      handovers(asking, setting.id, context.listSize, readCursor(query.get('handoversAfter'))),
    ]),
  );
  const body = <DaybookPage {...{ setting, entries, list, person, forms, print, query }} />;
  return { title: 'Daybook', body, print };
}

/** The daybook of a setting, and the handover of the shift with two signatures. */
export const daybookRoutes: readonly Route[] = [
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
    answer: async (context) => page(await daybookPage(context, await open(context), {})),
  },
  ...[writeLine, giveShift, takeShift].flatMap(({ routes }) => routes),
];
