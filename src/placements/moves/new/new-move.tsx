import type { AuditVerb } from '../../../platform/audit/index.ts';
import { type ActionParts, action, type Filled } from '../../../platform/forms/index.ts';
import {
  type PageParts,
  page,
  type Route,
  redirect,
  type SignedInContext,
} from '../../../platform/web/index.ts';
import { maySayHome } from '../../who-may.ts';
import { AnswerPage } from '../answer/answer-page.tsx';
import { FactsPage } from '../facts/facts-page.tsx';
import { askable } from '../facts/questions.ts';
import { findDestination, prepareMove } from '../record/prepare-move.ts';
import { recordMove } from '../record/record-move.ts';
import { moveUnderWay } from '../record/under-way.ts';
import { WherePage } from '../where/where-page.tsx';
import { moveForm, ofWhere } from './move-form.ts';
import { moveIn, openSoFar, orNull, type SoFar } from './so-far.ts';

const path = '/children/:childId/moves';
type Step = 'where' | 'facts' | 'answer';

/** A page of a move: the one that is asked for, or an earlier one where something of it is wrong or not known. */
async function pageOf(context: SignedInContext, soFar: SoFar, sent: Filled, step: Step): Promise<PageParts> {
  const { child, found } = soFar;
  const at = `/children/${child.id}/moves`;
  const isWrong = (keys: readonly string[]) => sent.sent.faults.some(({ key }) => keys.includes(key));
  const parts = { title: 'A move', back: at };
  // Somebody was quicker: what was answered was answered about another home.
  const isPast = sent.sent.faults.some(({ code }) => code === 'conflict');
  if (step === 'where' || !found || isPast || isWrong(ofWhere))
    return { ...parts, body: <WherePage soFar={soFar} form={sent.with({ to: `${at}/facts` })} /> };
  const prepared =
    step === 'answer' && !isWrong(askable)
      ? await orNull(prepareMove(context.tx, child, moveIn(soFar), context.today))
      : null;
  if (!prepared)
    return {
      ...parts,
      body: <FactsPage {...{ soFar, found }} form={sent.with({ to: `${at}/answer` })} />,
    };
  const body = <AnswerPage {...{ soFar, prepared }} now={context.now} form={sent.with({ to: at })} />;
  return { ...parts, title: 'What this move needs', body };
}

type Shape = ReturnType<typeof moveForm>['fields'];
type Parts = ActionParts<SoFar, Shape, object>;
type StepParts = Pick<Parts, 'act' | 'instead'> & {
  readonly at: string;
  readonly shownAt?: string;
  readonly audit: AuditVerb;
  readonly checked: 'nothing' | 'where' | 'facts';
  /** The page on which it stands. */
  readonly step: Step;
};

/** One step of recording a move. All of them are one form, of which more is checked with each. */
const stepOf = ({ at, shownAt, audit, checked, step, ...parts }: StepParts) =>
  action<SoFar, Shape>({
    ...parts,
    path: `${path}${at}`,
    shownAt: shownAt ? `${path}${shownAt}` : null,
    may: maySayHome,
    audit: { send: audit },
    open: openSoFar,
    form: (soFar) => moveForm(soFar, checked),
    start: ({ last }) => ({ seen: last?.id ?? 'none' }),
    page: ({ context, opened, form }) => pageOf(context, opened, form, step),
    example: { words: 'House', from: '2026-03-10', emergency: 'no' },
  });

/** Shows a page with all that was typed. */
const show = async (context: SignedInContext, soFar: SoFar, step: Step) => {
  const of = step === 'where' ? where : step === 'facts' ? facts : record;
  const to = soFar.homes.length === 1 ? (soFar.homes[0]?.setting_id ?? null) : soFar.typed.to;
  const form = await of.blank(context, soFar, { ...soFar.typed, to });
  return page(await pageOf(context, soFar, form, step));
};

const back = stepOf({
  at: '/where',
  audit: 'prepared-move',
  checked: 'nothing',
  step: 'where',
  act: (_, soFar, __, { context }) => show(context, soFar, 'where'),
});

const where = stepOf({
  at: '/facts',
  shownAt: '/new',
  audit: 'prepared-move',
  checked: 'where',
  step: 'where',
  instead: async ({ child }, { tx }) => {
    const underWay = await moveUnderWay(tx, child.id);
    return underWay ? redirect(`/moves/${underWay}?under-way=1`) : null;
  },
  act: async (tx, soFar, _, { context }) => {
    if (soFar.homes.length > 1) return show(context, soFar, 'where');
    await findDestination(tx, soFar.child, moveIn(soFar), context.today);
    return await show(context, soFar, 'facts');
  },
});

const facts = stepOf({
  at: '/answer',
  audit: 'prepared-move',
  checked: 'facts',
  step: 'facts',
  act: async (tx, soFar, _, { context }) => {
    await prepareMove(tx, soFar.child, moveIn(soFar), context.today);
    return await show(context, soFar, 'answer');
  },
});

const record = stepOf({
  at: '',
  audit: 'made-move',
  checked: 'facts',
  step: 'answer',
  act: async (tx, soFar, _, by) => {
    const made = await recordMove(tx, soFar.child, moveIn(soFar), by);
    return { to: `/moves/${made.id}`, made };
  },
});

/** Recording a move: where and when, what no register knows, what is asked for, and the confirmation. */
export const newMoveRoutes: readonly Route[] = [where, back, facts, record].flatMap(({ routes }) => routes);
