import { NotifyClient } from 'notifications-node-client';
import type { Carried, Carrier } from './carrier.ts';

/** An account with GOV.UK Notify. Each template has the fields ((sentence)) and ((link)). */
export interface NotifySettings {
  readonly apiKey: string;
  /** Where the service is; the usual address when null. */
  readonly url: string | null;
  readonly emailTemplate: string;
  /** Null where no texts are sent. */
  readonly textTemplate: string | null;
}

const patience = 15_000;

interface NotifyFault {
  readonly response?: {
    readonly status?: number;
    readonly data?: { readonly errors?: readonly { readonly error?: string; readonly message?: string }[] };
  };
}

/** What a refusal means. Notify's words may hold the address: only the code goes on. */
function failureOf(error: unknown): Carried {
  const { response } = Object(error) as NotifyFault;
  if (response?.status === 400) {
    const isAboutAddress = response.data?.errors?.some(
      (one) => one.error === 'ValidationError' && /^(email_address|phone_number)\b/.test(String(one.message)),
    );
    return isAboutAddress
      ? { outcome: 'never', code: 'address-unusable' }
      : { outcome: 'carrier', code: 'notify-refuses-us' };
  }
  const status = response?.status;
  return { outcome: 'carrier', code: status ? `notify-${status}` : 'notify-unreachable' };
}

type Send = (options: object) => Promise<unknown>;

function clientFor({ apiKey, url }: NotifySettings): NotifyClient {
  const client = url === null ? new NotifyClient(apiKey) : new NotifyClient(url, apiKey);
  const { apiClient } = client as unknown as { apiClient: { restClient: Send; setClient(send: Send): void } };
  const send = apiClient.restClient;
  // As it comes the client waits for ever and follows wherever it is led.
  apiClient.setClient((options) => send({ ...options, timeout: patience, maxRedirects: 0, proxy: false }));
  return client;
}

interface SentNotification {
  readonly data: { readonly id: string };
}

/** Sends email and text through GOV.UK Notify. The id of the message is its reference there. */
export function notifyCarrier(settings: NotifySettings): Carrier {
  const client = clientFor(settings);
  const { emailTemplate, textTemplate } = settings;
  return {
    name: 'notify',
    channels: textTemplate === null ? ['email'] : ['email', 'text'],
    carry: async ({ id, channel, to, sentence, link }) => {
      const options = { personalisation: { sentence, link }, reference: id };
      try {
        const answer =
          channel === 'text'
            ? await client.sendSms(textTemplate ?? '', to, options)
            : await client.sendEmail(emailTemplate, to, options);
        return { outcome: 'sent', reference: (answer as unknown as SentNotification).data.id };
      } catch (error) {
        return failureOf(error);
      }
    },
    wasCarried: async (id) => {
      try {
        const answer = await client.getNotifications(undefined as never, undefined as never, id);
        const { notifications } = (
          answer as unknown as { data: { notifications: readonly { id: string }[] } }
        ).data;
        const [first] = notifications;
        return first ? { reference: first.id } : null;
      } catch {
        return null;
      }
    },
    close: () => {},
  };
}
