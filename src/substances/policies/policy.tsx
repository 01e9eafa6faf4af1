import { ActionForm, action, type Filled } from '../../platform/forms/index.ts';
import type { PageParts, Route, SignedInContext } from '../../platform/web/index.ts';
import { mayWorkHere } from '../may.ts';
import { manages, type WorkPlace } from '../works-at.ts';
import { openSetting, policyOf, readersOf, readPolicy, writePolicy } from './policies.ts';
import { policyForm, readForm } from './policy-form.ts';
import { PolicyPage } from './policy-page.tsx';

const path = '/settings/:settingId/drugs-policy';

async function openHere({ tx, params, auditSubject: about }: SignedInContext): Promise<WorkPlace> {
  const setting = await openSetting(tx, params.settingId ?? '');
  about({ kind: 'setting', id: setting.id });
  return setting;
}

const read = action({
  path: `${path}/read`,
  shownAt: null,
  may: mayWorkHere,
  audit: { send: 'read-drugs-policy' },
  open: openHere,
  form: readForm,
  page: async ({ context, opened }) => policyPage(context, opened, await write.blank(context, opened)),
  act: async (tx, setting, { policyId }, by) => {
    const policy = await policyOf(tx, setting.id);
    // Somebody may have renewed it since the page was opened: what was read is what is said to be read.
    if (policy?.id === policyId) await readPolicy(tx, policy, by);
    return { to: `/settings/${setting.id}/drugs-policy`, made: {} };
  },
  example: {},
});

const write = action({
  path,
  may: mayWorkHere,
  audit: { show: 'viewed-drugs-policy', send: 'wrote-drugs-policy' },
  open: openHere,
  form: policyForm,
  page: ({ context, opened, form }) => policyPage(context, opened, form),
  act: async (tx, setting, policy, by) => {
    await writePolicy(tx, setting.id, policy, by);
    return { to: `/settings/${setting.id}/drugs-policy`, made: {} };
  },
  example: {
    education: 'A talk with the key worker in the first month.',
    treatment: 'The young people’s service, the same day.',
    words: 'We talk before we search.',
    reviewedOn: '2026-02-01',
    nextReviewOn: '2027-02-01',
  },
});

async function policyPage(context: SignedInContext, setting: WorkPlace, form: Filled): Promise<PageParts> {
  const { tx, person, today } = context;
  const policy = await policyOf(tx, setting.id);
  const readers = policy ? await readersOf(tx, policy, today) : [];
  const isUnread = readers.some(({ id, readAt }) => id === person.personId && !readAt);
  const body = (
    <PolicyPage
      {...{ setting, policy, readers, today }}
      form={form.hasFaults || (await manages(tx, setting.id)) ? form : null}
    >
      {policy && isUnread ? (
        <ActionForm
          of={await read.blank(context, setting, { policyId: policy.id })}
          button="I have read it"
        />
      ) : null}
    </PolicyPage>
  );
  return { title: 'Drugs policy', body, back: '/substances' };
}

/** The drugs policy of each setting. */
export const policyRoutes: readonly Route[] = [...write.routes, ...read.routes];
