import type { AuditVerb } from '../../platform/audit/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import type { Reach } from '../../platform/notify/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { formId, orErrors, valuesOf } from '../form-values.ts';
import { SecretPage, WebhooksPage } from './page.tsx';
import {
  administered,
  changeSecret,
  replayFrom,
  subscribe,
  subscribersOf,
  unsubscribe,
} from './subscribe.ts';

/** Other systems that are told, for administrators. Without a key for the secrets none can be connected. */
export function webhookRoutes(secretsKey: string | null, reach: Reach): Route[] {
  const listPage = async (visit: SignedInVisit, errors: FieldErrors = {}) => {
    const { tx, person, now } = visit;
    const body = (
      <WebhooksPage
        subscribers={await subscribersOf(tx, now)}
        organisations={await administered(tx)}
        canKeepSecrets={secretsKey !== null}
        person={person}
        formId={formId(visit, 'webhook')}
        values={valuesOf(visit)}
        errors={errors}
      />
    );
    const hasErrors = Object.keys(errors).length > 0;
    return page({ title: 'Other systems', body, back: '/my-work', hasErrors });
  };
  const asking = ({ person, now, newId }: SignedInVisit) => {
    if (secretsKey === null) throw new HearthError('not-allowed', 'Set HEARTH_SECRETS_KEY first.');
    return { personId: person.personId, now, newId, secretsKey, reach };
  };
  const secretPage = (secret: string | null) =>
    page({ title: 'The secret', body: <SecretPage secret={secret} />, back: '/webhooks' });
  const idOf = (visit: SignedInVisit): string => {
    const id = visit.params.webhookId ?? '';
    visit.about({ kind: 'webhook', id });
    return id;
  };
  const post = (
    path: string,
    audit: AuditVerb,
    answer: (visit: SignedInVisit) => ReturnType<typeof listPage>,
  ): Route => ({ method: 'POST', path, who: 'signed-in', audit, answer });
  return [
    {
      method: 'GET',
      path: '/webhooks',
      who: 'signed-in',
      audit: 'viewed-webhooks',
      answer: (visit) => listPage(visit),
    },
    post('/webhooks', 'connected-webhook', (visit) =>
      orErrors(
        async () => {
          const { tx, form } = visit;
          const asked = {
            id: formId(visit, 'webhook'),
            organisationId: one(form, 'organisation'),
            url: one(form, 'url'),
          };
          visit.about({ kind: 'webhook', id: asked.id });
          // Not a redirect: the secret is shown in this answer and in no other.
          return secretPage(await subscribe(tx, asked, asking(visit)));
        },
        (errors) => listPage(visit, errors),
      ),
    ),
    post('/webhooks/:webhookId/secret', 'changed-webhook-secret', async (visit) =>
      secretPage(await changeSecret(visit.tx, idOf(visit), asking(visit))),
    ),
    post('/webhooks/:webhookId/end', 'ended-webhook', async (visit) => {
      await unsubscribe(visit.tx, idOf(visit), { personId: visit.person.personId, now: visit.now });
      return redirect('/webhooks');
    }),
    post('/webhooks/:webhookId/replay', 'replayed-webhook', (visit) =>
      orErrors(
        async () => {
          await replayFrom(visit.tx, idOf(visit), one(visit.form, 'sequence'));
          return redirect('/webhooks');
        },
        (errors) => listPage(visit, errors),
      ),
    ),
  ];
}
