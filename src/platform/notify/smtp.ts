import { createTransport } from 'nodemailer';
import type { Carried, Carrier } from './carrier.ts';

/** A mail server of one's own. */
export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with user and password where it asks for them. */
  readonly url: string;
  readonly from: string;
}

const patience = 15_000;

/** What a failure of the mail server means. Its words may hold the address: only the code goes on. */
function failureOf(error: unknown): Carried {
  const { code, responseCode } = Object(error) as { code?: string; responseCode?: number };
  const isAboutAddress = code === 'EENVELOPE' || (code === 'EMESSAGE' && responseCode !== undefined);
  if (isAboutAddress && responseCode !== undefined && responseCode >= 500)
    return { outcome: 'never', code: `smtp-${responseCode}` };
  if (isAboutAddress && responseCode !== undefined) return { outcome: 'later', code: `smtp-${responseCode}` };
  if (code === 'EENVELOPE') return { outcome: 'never', code: 'address-unusable' };
  return { outcome: 'carrier', code: code === 'EAUTH' ? 'smtp-sign-in-refused' : 'smtp-unreachable' };
}

/** Sends email through a mail server. The Message-ID comes from the message, so that a second copy is known as one. */
export function smtpCarrier({ url, from }: SmtpSettings): Carrier {
  const waiting = {
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
  };
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    ...waiting,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1).replaceAll('>', '');
  return {
    name: 'smtp',
    channels: ['email'],
    carry: async ({ id, to, heading, sentence, link }) => {
      const messageId = `<${id}@${domain}>`;
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject: heading,
          text: `${sentence}\n\nOpen it here: ${link}\n\nThis message does not name anybody, and nobody reads replies to it.\n`,
          messageId,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { outcome: 'sent', reference: messageId };
      } catch (error) {
        return failureOf(error);
      }
    },
    wasCarried: async () => null,
    close: () => transport.close(),
  };
}
