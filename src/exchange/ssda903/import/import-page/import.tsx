import type { AuditVerb } from '../../../../platform/audit/index.ts';
import { type ActionParts, action, type Filled, form, type Shape } from '../../../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../../../platform/web/index.ts';
import { confirmAction } from '../decide/confirm.tsx';
import { dateForm } from '../decide/decide-forms.ts';
import { abandonImport, chooseYear } from '../decide/decide-import.ts';
import { formsByRule } from '../decide/repairs.tsx';
import type { Importing } from '../importing.ts';
import type { ShownImport } from '../look/get-import.ts';
import { getOverview } from '../look/get-overview.ts';
import { openImport } from '../open-import.ts';
import { CheckedPage } from '../pages/checked.tsx';
import { CameToNothingPage, CommittedPage } from '../pages/ended.tsx';
import { FilesOfImport } from '../pages/files-of-import.tsx';
import { StateTag } from '../pages/import-list.tsx';
import { importTitle } from '../pages/in-words.ts';
import { LeftOut, RuleList } from '../pages/overview-lists.tsx';
import { UnderWayPage, YearPage } from '../pages/under-way.tsx';
import { takeBackAction } from '../take-back/take-back.tsx';
import { mayDecideImport } from '../who-may.ts';

const path = '/imports/:importId';

type ShortForm<S extends Shape> = Pick<ActionParts<ShownImport, S, object>, 'form' | 'start' | 'example'> & {
  readonly at: 'year' | 'abandon';
  readonly audit: AuditVerb;
  readonly work: (...args: Parameters<ActionParts<ShownImport, S, object>['act']>) => Promise<void>;
};
type Sent = Partial<Record<'year' | 'abandon', Filled>>;

const yearHint = ({ proposed_year }: ShownImport): string =>
  proposed_year
    ? 'The latest episode in the files started in the year chosen below.'
    : 'We could not read a start date for any episode in the files.';

/** An import, and what is done to it: dated, let in, given up. */
export function importRoutes({ wake }: Importing): readonly Route[] {
  const shortForm = <S extends Shape>({ at, audit, work, ...parts }: ShortForm<S>) =>
    action<ShownImport, S>({
      ...parts,
      path: `${path}/${at}`,
      shownAt: null,
      may: mayDecideImport,
      audit: { send: audit },
      open: openImport,
      page: ({ context, opened, form }) => importPage(context, opened, { [at]: form }),
      act: async (tx, shown, values, by) => {
        await work(tx, shown, values, by);
        wake();
        return { to: `/imports/${shown.id}`, made: {} };
      },
    });

  const year = shortForm({
    at: 'year',
    audit: 'dated-import',
    form: (shown) => dateForm(yearHint(shown)),
    start: ({ proposed_year }) => (proposed_year ? { year: String(proposed_year) } : {}),
    work: (tx, { id }, { year }) => chooseYear(tx, id, Number(year)),
    example: { year: '2018' },
  });
  const confirm = confirmAction(wake);
  const abandon = shortForm({
    at: 'abandon',
    audit: 'abandoned-import',
    form: form({}),
    work: (tx, { id }) => abandonImport(tx, id),
    example: {},
  });

  /** What an import's page holds, by where it stands. */
  async function partsOf(context: SignedInContext, shown: ShownImport, sent: Sent) {
    const giveUp = sent.abandon ?? (await abandon.blank(context, shown));
    if (shown.state === 'read' && shown.year === null)
      return <YearPage form={sent.year ?? (await year.blank(context, shown))} giveUp={giveUp} />;
    if (shown.state === 'refused' || shown.state === 'abandoned' || shown.state === 'undone')
      return <CameToNothingPage shown={shown} />;
    if (shown.state !== 'checked' && shown.state !== 'committed')
      return <UnderWayPage shown={shown} giveUp={giveUp} />;
    const overview = await getOverview(context.tx, shown);
    const rules = overview.repairs.map(({ rule }) => rule);
    return (
      <>
        {shown.state === 'checked' ? (
          <CheckedPage {...{ shown, overview, giveUp }} repairs={await formsByRule(context, shown, rules)} />
        ) : (
          <>
            <CommittedPage shown={shown} />
            <LeftOut shown={shown} leftOut={overview.leftOut} />
            <h2 class="govuk-heading-m">What the rules say</h2>
            <RuleList shown={shown} flags={overview.flags} />
          </>
        )}
        <FilesOfImport files={overview.files} />
      </>
    );
  }

  async function importPage(context: SignedInContext, shown: ShownImport, sent: Sent): Promise<PageParts> {
    const title = importTitle(shown);
    const body = (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="govuk-body">
          <StateTag shown={shown} />
        </p>
        {await partsOf(context, shown, sent)}
      </>
    );
    return { title, body, back: '/imports' };
  }

  return [
    {
      method: 'GET',
      path,
      who: 'signed-in',
      may: mayDecideImport,
      audit: 'viewed-import',
      answer: async (context) => page(await importPage(context, await openImport(context), {})),
    },
    ...[year, confirm, takeBackAction, abandon].flatMap(({ routes }) => routes),
  ];
}
