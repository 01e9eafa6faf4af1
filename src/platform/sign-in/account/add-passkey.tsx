import '../tables.ts';
import {
  ActionForm,
  action,
  carried,
  checkedBy,
  type Filled,
  form,
  line,
  withoutExample,
} from '../../forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../web/index.ts';
import { ownAction } from '../own-action.ts';
import { ownProof, type Proof, proofOf, provePassword } from '../own-password.ts';
import { askToMake, madePasskey } from '../passkeys/make-passkey.ts';
import type { PasskeyAsk } from '../passkeys/passkey-asks.ts';
import { PasskeyForm, passkeyAnswer } from '../passkeys/passkey-form.tsx';
import { passkeySite } from '../passkeys/passkey-site.ts';
import { keepMyPasskey } from '../passkeys/staff-passkeys.ts';
import type { SignInDeps } from '../sign-in-deps.ts';
import { accountPath, ownAccount } from './own-account.ts';
import { proven } from './proven.tsx';

const path = `${accountPath}/passkeys`;
const name = line('What do you call this device?', {
  needed: 'Give the passkey a name, such as My phone.',
  most: 60,
  hint: 'For example, My work phone. You will see the name in your list.',
  autocomplete: 'off',
});
/** The name again, which goes with what the device made. */
const called = checkedBy(carried(60), (name) =>
  name.trim() ? null : { code: 'missing', message: 'Give the passkey a name, such as My phone.' },
);
const nameForm = (proof: Proof) => form({ name, present: proven(proof) });

const namePage = (form: Filled): PageParts => ({
  title: 'Add a passkey',
  back: accountPath,
  body: (
    <>
      <h1 class="govuk-heading-l">Add a passkey</h1>
      <p class="govuk-body">
        Add it only on your own device, or one that your work has given only to you. Anybody who can unlock
        the device can sign in as you.
      </p>
      <ActionForm of={form} button="Continue" />
    </>
  ),
});

/** The device makes it. */
function MakePage({ name, form, ask }: { name: string; form: Filled; ask: PasskeyAsk }) {
  return (
    <>
      <h1 class="govuk-heading-l">Make the passkey “{name}”</h1>
      <p class="govuk-body">
        Press the button within 5 minutes. Your device then asks for your fingerprint, your face or its PIN.
      </p>
      <PasskeyForm of={form} ask={ask} button="Make the passkey" classes="" />
      <p class="govuk-body">
        If there is no button, this browser cannot make a passkey. Use another device, or an{' '}
        <a class="govuk-link" href={accountPath}>
          authenticator app
        </a>
        .
      </p>
    </>
  );
}

/** Adding a passkey: its name, then the device makes it, then it is kept. */
export function addPasskeyRoutes(deps: SignInDeps): Route[] {
  const { database, address } = deps;
  const siteOf = ({ headers }: SignedInContext) => passkeySite(headers.host, address);

  const begin = ownAction(deps, {
    path: `${path}/new`,
    may: ownAccount,
    audit: { show: null, send: 'asked-for-passkey' },
    open: ownProof,
    form: ({ proof }) => nameForm(proof),
    page: ({ form }) => namePage(form),
    prove: ({ proof }, { present }, context) => provePassword(database, proof, present, context),
    act: async (tx, _, { name }, { context, personId, now, newId }) => {
      const mine = await tx
        .selectFrom('staff_passkey')
        .select('credential_id')
        .where('person_id', '=', personId)
        .execute();
      const has = mine.map(({ credential_id }) => credential_id);
      const who = { personId, name: context.person.name, site: 'Hearth', has };
      const ask = await askToMake(tx, who, siteOf(context), { now, newId });
      const form = await keep.blank(context, null, { name, askId: ask.id });
      const body = <MakePage {...{ name, form, ask }} />;
      return page({ title: 'Make the passkey', back: `${path}/new`, scripts: ['passkey'], body });
    },
    example: { name: 'My work phone' },
  });
  // Nothing is typed on the page of the device: where that went wrong, it begins again with the name.
  const keep = action({
    path,
    shownAt: null,
    may: ownAccount,
    audit: { send: 'made-passkey' },
    open: async () => null,
    form: form({ ...passkeyAnswer, name: called }),
    page: async ({ context, form }) => {
      const { withFactor } = context.person;
      const factors = { app: withFactor, passkey: withFactor };
      const known = { name: form.typed('name').one() };
      return namePage(await begin.blank(context, { factors, proof: proofOf(factors, context) }, known));
    },
    act: async (tx, _, { name, ...answer }, { context, personId, now, newId }) => {
      const made = await madePasskey(tx, personId, answer, siteOf(context), now);
      await keepMyPasskey(tx, context.person.sessionId, made, { id: newId(), name });
      return { to: accountPath, made: {} };
    },
    example: {},
  });
  return [...begin.routes, ...keep.routes.map(withoutExample)];
}
