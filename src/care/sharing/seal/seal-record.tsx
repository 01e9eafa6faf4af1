import { londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, action, type Filled, form } from '../../../platform/forms/index.ts';
import type { PageParts, SignedInContext } from '../../../platform/web/index.ts';
import { openChild } from '../../child/open-child.ts';
import { childName } from '../../child-name.ts';
import { mayAddTo } from '../may.ts';
import { couldHoldKey, liftSeal, type Seal, sealChild, sealOf } from './seal.ts';
import { sealForm } from './seal-form.ts';

const path = '/children/:childId/seal';
const may = mayAddTo('seal');

async function openToSeal(context: SignedInContext) {
  const child = await openChild(context);
  const people = await couldHoldKey(context.tx, child.id);
  return { child, others: people.filter(({ id }) => id !== context.person.personId) };
}

function Sealed({ called, seal, lift }: { called: string; seal: Seal; lift: Filled }) {
  return (
    <>
      <h1 class="govuk-heading-l">{called}'s record is sealed</h1>
      <p class="govuk-body">
        By {seal.sealed_by_name}, {londonTime(seal.sealed_at)}. Only these people can find it:
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {seal.keys.map(({ name }) => (
          <li>{name}</li>
        ))}
      </ul>
      <p class="govuk-inset-text hearth-words">{seal.reason}</p>
      <ActionForm of={lift} button="Lift the seal" classes="govuk-button--secondary" />
    </>
  );
}

function ToSeal({ called, form }: { called: string; form: Filled }) {
  return (
    <>
      <h1 class="govuk-heading-l">Seal {called}'s record</h1>
      <p class="govuk-body">
        From then on only people who hold a key can find this child, whatever their role. A stand-in cannot
        use someone else’s key. Think about who cares for the child tonight.
      </p>
      <ActionForm of={form} button="Seal the record" classes="govuk-button--warning" />
    </>
  );
}

/** Sealing a record, or the seal that is on it. */
async function sealPage(context: SignedInContext, sent?: Filled): Promise<PageParts> {
  const opened = await openToSeal(context);
  const { child } = opened;
  const called = childName(child);
  const seal = await sealOf(context.tx, child.id);
  const body = seal ? (
    <Sealed {...{ called, seal }} lift={await liftAction.blank(context, child.id)} />
  ) : (
    <ToSeal called={called} form={sent ?? (await sealAction.blank(context, opened))} />
  );
  return { title: 'Seal', body, back: `/children/${child.id}` };
}

export const sealAction = action({
  path,
  may,
  audit: { show: 'viewed-seal', send: 'sealed-child' },
  open: openToSeal,
  form: ({ others }) => sealForm(others),
  page: ({ context, form }) => sealPage(context, form),
  act: async (tx, { child }, sealing, by) => {
    await sealChild(tx, child.id, sealing, by);
    return { to: `/children/${child.id}/seal`, made: {} };
  },
  example: { reason: 'Family of a member of staff.' },
});

export const liftAction = action({
  path: `${path}/lift`,
  shownAt: null,
  may,
  audit: { send: 'lifted-seal' },
  open: async (context) => (await openChild(context)).id,
  form: form({}),
  page: ({ context }) => sealPage(context),
  act: async (tx, childId, _, by) => {
    await liftSeal(tx, childId, by);
    return { to: `/children/${childId}`, made: {} };
  },
  example: {},
});
