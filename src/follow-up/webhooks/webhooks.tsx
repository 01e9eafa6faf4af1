import { mayWork } from '../../care/index.ts';
import {
  type ActionParts,
  action,
  type Done,
  type Filled,
  form,
  type Shape,
} from '../../platform/forms/index.ts';
import type { Reach } from '../../platform/notify/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { mayChangeSystem, mayConnectSystems } from '../may.ts';
import {
  administered,
  changeSecret,
  replayFrom,
  type Subscriber,
  subscribe,
  subscribersOf,
  unsubscribe,
} from './subscribe.ts';
import { connectForm, replayForm } from './webhook-forms.ts';
import { SecretPage, WebhooksPage } from './webhooks-page.tsx';

const path = '/webhooks';
const back: Done<object> = { to: path, made: {} };
/** The secret is shown in this answer and in no other: sent again, the form leads to the list, which says so. */
const showing = (secret: string): Done<object> => ({
  to: `${path}?again=1`,
  made: {},
  page: async () => page({ title: 'The secret', body: <SecretPage secret={secret} />, back: path }),
});

/** Other systems that are told, for administrators. Without a key for the secrets none can be connected. */
export function webhookRoutes(secretsKey: string | null, reach: Reach): readonly Route[] {
  const connect = action({
    path,
    may: mayConnectSystems,
    mayShow: mayWork('it lists the systems of the organisations that they administer'),
    audit: { show: 'viewed-webhooks', send: 'connected-webhook' },
    open: ({ tx }) => administered(tx),
    form: (organisations) => connectForm(organisations, reach),
    page: ({ context, form }) => webhooksPage(context, form),
    act: async (tx, _, asked, by) => {
      const { id, secret } = await subscribe(tx, asked, secretsKey, by);
      by.about({ kind: 'webhook', id });
      return showing(secret);
    },
    example: { url: 'https://hooks.example/' },
  });

  /** What is done with one system, on the page of all. */
  const change = <S extends Shape>(
    at: string,
    parts: Pick<ActionParts<string, S, object>, 'form' | 'act' | 'example' | 'audit' | 'confirm'>,
  ) =>
    action<string, S>({
      ...parts,
      path: `${path}/:webhookId/${at}`,
      shownAt: null,
      may: mayChangeSystem,
      open: async ({ params, auditSubject: about }) => {
        const id = params.webhookId ?? '';
        about({ kind: 'webhook', id });
        return id;
      },
      page: async ({ context, opened, form }) => {
        const blank = await connect.blank(context, await administered(context.tx));
        return webhooksPage(context, blank, { id: opened, [at]: form });
      },
    });

  const replay = change('replay', {
    audit: { send: 'replayed-webhook' },
    form: replayForm,
    act: async (tx, id, { sequence }) => {
      await replayFrom(tx, id, sequence);
      return back;
    },
    example: { sequence: 12 },
  });
  const secret = change('secret', {
    audit: { send: 'changed-webhook-secret' },
    form: form({}),
    confirm: {
      question: 'Make a new secret?',
      words:
        'The secret that the other system has stops working now. What we send is refused there until it has the new one.',
      button: 'Make a new secret',
    },
    act: async (tx, id, _, by) => showing(await changeSecret(tx, id, secretsKey, by)),
    example: {},
  });
  const end = change('end', {
    audit: { send: 'ended-webhook' },
    form: form({}),
    confirm: {
      question: 'Stop telling this system?',
      words:
        'We tell it nothing from now on, and what waits to be sent is not sent. To tell it again, connect it again.',
      button: 'Stop telling it',
    },
    act: async (tx, id, _, by) => {
      await unsubscribe(tx, id, by);
      return back;
    },
    example: {},
  });

  /** The page of all systems; a form on it that was sent and not taken stands there as it was typed. */
  async function webhooksPage(
    context: SignedInContext,
    form: Filled,
    sent: { readonly id?: string; readonly replay?: Filled } = {},
  ): Promise<PageParts> {
    const formsOf = async ({ id, ended_at }: Subscriber) => {
      if (ended_at) return null;
      const here = { ...context, params: { webhookId: id } };
      return {
        replay: (id === sent.id && sent.replay) || (await replay.blank(here, id, null, id)),
        secret: await secret.blank(here, id),
        end: await end.blank(here, id),
      };
    };
    const subscribers = (await subscribersOf(context.tx, context.now)).map(async (subscriber) => ({
      subscriber,
      forms: await formsOf(subscriber),
    }));
    const body = (
      <WebhooksPage
        subscribers={await Promise.all(subscribers)}
        administers={(await administered(context.tx)).length > 0}
        canKeepSecrets={secretsKey !== null}
        again={context.query.get('again') === '1'}
        form={form}
      />
    );
    return { title: 'Other systems', body, back: '/my-work' };
  }
  return [connect, replay, secret, end].flatMap(({ routes }) => routes);
}
