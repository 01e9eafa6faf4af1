import { notFound } from '../../errors/index.ts';
import { ActionForm, action, type Filled, form } from '../../forms/index.ts';
import { InsetText } from '../../html/index.ts';
import type { SignedInContext } from '../../web/index.ts';
import { proofOf } from '../own-password.ts';
import { myPasskeys, removeMyPasskey, type StaffPasskey } from '../passkeys/staff-passkeys.ts';
import { accountPath, ownAccount } from './own-account.ts';
import { proven } from './proven.tsx';

async function openPasskey(context: SignedInContext) {
  const mine = await myPasskeys(context.tx, context.person.personId);
  const passkey = mine.find(({ id }) => id === context.params.passkeyId);
  if (!passkey) throw notFound();
  // Whoever has a passkey proves with no password alone.
  return { passkey, isLast: mine.length === 1, proof: proofOf({ app: false, passkey: true }, context) };
}

function RemovePage(props: { passkey: StaffPasskey; isLast: boolean; form: Filled }) {
  const { passkey, isLast, form } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Remove the passkey “{passkey.name}”</h1>
      <p class="govuk-body">Nobody can sign in with it any more. You can add a new one at any time.</p>
      {isLast ? (
        <InsetText text="It is the only one you have. Without it you must sign in with your password, and the number in your app if you use one." />
      ) : null}
      <ActionForm of={form} button="Remove it" classes="govuk-button--warning" />
    </>
  );
}

/** Removing a passkey of one's own. */
export const removePasskeyRoutes = action({
  path: `${accountPath}/passkeys/:passkeyId/remove`,
  may: ownAccount,
  audit: { show: null, send: 'removed-passkey' },
  open: openPasskey,
  form: ({ proof }) => form({ present: proven(proof) }),
  page: ({ opened, form }) => ({
    title: 'Remove a passkey',
    back: accountPath,
    body: <RemovePage {...opened} form={form} />,
  }),
  act: async (tx, { passkey }) => {
    await removeMyPasskey(tx, passkey.id);
    return { to: accountPath, made: {} };
  },
  example: {},
}).routes;
