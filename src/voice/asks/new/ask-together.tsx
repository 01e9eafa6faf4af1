import { sql } from 'kysely';
import { getChild } from '../../../care/index.ts';
import { notFound, Refusal } from '../../../platform/errors/index.ts';
import { action } from '../../../platform/forms/index.ts';
import { page, type Reply, type Route, type SignedInContext, type Tx } from '../../../platform/web/index.ts';
import { kindInWords } from '../in-words.ts';
import { mayAskTogether } from '../may.ts';
import { keptFromOf } from '../model.ts';
import { AskForm, KindList } from './ask-fields.tsx';
import { type Asked, askForm } from './ask-form.ts';
import { kindAsked } from './kind-in-address.ts';
import { makeAsk } from './make-ask.ts';

const path = '/children/:childId/ask';

async function childHere({ tx, params, today }: SignedInContext) {
  const child = await getChild(tx, params.childId ?? '', today);
  if (!child) throw notFound();
  return child;
}

/** Nobody types what is to be kept from themselves: then it would not be. */
async function refuseOwnConcern(tx: Tx, childId: string, asked: Asked): Promise<void> {
  const kept = keptFromOf(asked);
  const { rows } = await sql<{ may: boolean }>`
    select app.may_type_ask(${childId}::uuid, ${[...kept]}::text[]) as may`.execute(tx);
  if (!rows[0]?.may) {
    const message =
      'It is about you or where you work. Someone else must write it with them, or they can do it by themselves.';
    throw new Refusal('not-allowed', message, 'words');
  }
}

/** Asking together: typed by somebody who sits beside a young person who has no device, or wants company. */
const askTogether = action({
  path: `${path}/:kind`,
  may: mayAskTogether,
  audit: { show: 'opened-ask-together', send: 'asked-together' },
  open: async (context) => ({ kind: kindAsked(context.params), child: await childHere(context) }),
  form: askForm,
  page: ({ opened: { kind, child }, form }) => ({
    title: kindInWords[kind].title,
    back: `/children/${child.id}/ask`,
    body: (
      <>
        <h1 class="govuk-heading-l">{kindInWords[kind].title}</h1>
        <p class="govuk-body">Read this out, and write what they say.</p>
        <AskForm {...{ kind, form }} />
      </>
    ),
  }),
  act: async (tx, { kind, child }, said, by) => {
    const asked = { ...said, kind, about: said.about ?? null };
    await refuseOwnConcern(tx, child.id, asked);
    const id = await makeAsk(tx, asked, { ...by, childId: child.id, themselves: false });
    by.about({ kind: 'ask', id });
    return { to: `/children/${child.id}/ask/sent`, made: { id } };
  },
  example: { words: 'I want someone at my review.', reach: 'talk' },
});

async function togetherList(context: SignedInContext): Promise<Reply> {
  const child = await childHere(context);
  const body = (
    <>
      <h1 class="govuk-heading-l">Ask for something together</h1>
      <p class="govuk-body">
        For a young person who has no device or wants company. Write what they say, in their words. Let them
        read it before it is sent. You will not see it again: it goes to the person who must answer. If the
        young person has their own sign-in, they get the answer there.
      </p>
      <KindList base={`/children/${child.id}/ask`} />
    </>
  );
  return page({ title: 'Ask for something together', body, back: `/children/${child.id}` });
}

async function togetherSent(context: SignedInContext): Promise<Reply> {
  const child = await childHere(context);
  const body = (
    <>
      <h1 class="govuk-heading-l">It is sent</h1>
      <p class="govuk-body">
        Tell the young person that someone has it now and must answer. If nobody answers in time, someone else
        will see it too.
      </p>
    </>
  );
  return page({ title: 'It is sent', body, back: `/children/${child.id}` });
}

const get = (at: string, answer: (context: SignedInContext) => Promise<Reply>): Route => ({
  method: 'GET',
  path: at,
  who: 'signed-in',
  may: mayAskTogether,
  audit: null,
  answer,
});

export const askTogetherRoutes: readonly Route[] = [
  get(path, togetherList),
  get(`${path}/sent`, togetherSent),
  ...askTogether.routes,
];
