import { childName, getChild, maySee } from '../../../care/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { action } from '../../../platform/forms/index.ts';
import { page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { theirOwn, themselves } from '../../frame/their-own.ts';
import { youngFrame } from '../../frame/young-frame.tsx';
import { howItWasForm } from './how-it-was-form.tsx';
import { HowItWasBody, ToldList } from './how-it-was-page.tsx';
import { tellHowItWas, toldBefore } from './tell-how-it-was.ts';

const path = '/me/how-it-was';

const tellAction = action({
  path,
  who: 'young-person',
  may: theirOwn,
  audit: { show: 'viewed-how-it-was', send: 'told-how-it-was' },
  open: async (context) => themselves(context),
  form: howItWasForm,
  frame: youngFrame,
  page: async ({ context, opened: { childId }, form }) => {
    const told = await toldBefore(context.tx, childId);
    const body = <HowItWasBody {...{ told, form }} sent={context.query.get('sent') === '1'} />;
    return { title: 'Tell us how it was', body, back: '/me' };
  },
  act: async (tx, { childId }, told, by) => {
    by.about({ kind: 'how-it-was', id: await tellHowItWas(tx, childId, told, by) });
    return { to: `${path}?sent=1`, made: {} };
  },
  example: {
    after: 'police',
    face: '2',
    heard: 'no',
    words: 'Nobody said how long it takes.',
    shownTo: 'worker',
  },
});

/** What a young person lets their social worker or adviser read. */
async function forWorker(context: SignedInContext) {
  const { tx, params, today } = context;
  const child = await getChild(tx, params.childId ?? '', today);
  if (!child) throw notFound();
  context.auditSubject({ kind: 'child', id: child.id, childId: child.id });
  const told = await toldBefore(tx, child.id);
  const body = (
    <>
      <h1 class="govuk-heading-l">How it was for {childName(child)}</h1>
      <p class="govuk-body">
        What they said after the police or court, if they chose to let their social worker or adviser read it.
        Bring it into the plan, and ask them what should happen next.
      </p>
      {told.length === 0 ? <p class="govuk-body">There is nothing for you to read here.</p> : null}
      <ToldList told={told} />
    </>
  );
  return page({ title: 'How it was', body, back: `/children/${child.id}` });
}

/** How it was, after the police or a court: told by the young person, read by whom they choose. */
export const howItWasRoutes: readonly Route[] = [
  ...tellAction.routes,
  {
    method: 'GET',
    path: '/children/:childId/how-it-was',
    who: 'signed-in',
    may: maySee('seal'),
    audit: 'read-how-it-was',
    answer: forWorker,
  },
];
