import { type Setting, wholeAddress } from './setting.ts';

const of = <Value>(setting: Setting<Value>): Setting<Value> => setting;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const template = (text: string): string | undefined => (uuid.test(text) ? text : undefined);
/** A name of any letters, and two ids. */
const isNotifyKey = (text: string): boolean =>
  /^[\w-]*$/.test(text) &&
  uuid.test(text.slice(-73, -37)) &&
  text.at(-37) === '-' &&
  uuid.test(text.slice(-36));

/** Hosts with their ports, 443 when none is said; undefined when one of them is none. */
function hostsWithPorts(text: string): readonly string[] | undefined {
  const hosts = text.split(/[\s,]+/).map((entry) => {
    const [, host, port = '443'] = /^([a-z0-9.-]+|\[[0-9a-f:]+\])(?::(\d{1,5}))?$/.exec(entry) ?? [];
    return host === undefined ? undefined : `${host}:${port}`;
  });
  return hosts.every((host) => host !== undefined) ? hosts : undefined;
}

/** The variables that say how messages leave. None set: none leaves. */
export const tellingSettingsList = {
  address: of({
    name: 'HEARTH_ADDRESS',
    allowed: 'the address people open this service at, such as `https://hearth.example.org`, without a path',
    otherwise: 'none: no messages are sent',
    doc: 'Messages link to it, and passkeys belong to its name. Needed before messages can be sent by GOV.UK Notify or a mail server.',
    read: (text: string) => {
      const address = wholeAddress(['https:', 'http:'])(text);
      return address && new URL(address).pathname === '/' && !/[?#]/.test(address)
        ? address.replace(/\/$/, '')
        : undefined;
    },
  }),
  notifyApiKey: of({
    name: 'HEARTH_NOTIFY_API_KEY',
    allowed: 'a key of GOV.UK Notify',
    otherwise: 'GOV.UK Notify is not used',
    doc: 'Sends email through GOV.UK Notify, and texts too if a template for them is set.',
    read: (text: string) => (isNotifyKey(text) ? text : undefined),
  }),
  notifyEmailTemplate: of({
    name: 'HEARTH_NOTIFY_EMAIL_TEMPLATE',
    allowed: 'the id of a template of GOV.UK Notify',
    otherwise: 'GOV.UK Notify is not used',
    doc: 'The template for email. It must have the fields ((sentence)) and ((link)) and no others.',
    read: template,
  }),
  notifyTextTemplate: of({
    name: 'HEARTH_NOTIFY_TEXT_TEMPLATE',
    allowed: 'the id of a template of GOV.UK Notify',
    otherwise: 'no texts are sent',
    doc: 'The template for texts, with the same fields. Without it nobody can choose to get texts.',
    read: template,
  }),
  notifyUrl: of({
    name: 'HEARTH_NOTIFY_URL',
    allowed: 'an address that begins `https://`, or `http://` on this machine',
    otherwise: 'GOV.UK Notify’s own address',
    doc: 'Another address that answers as GOV.UK Notify does, for tests.',
    read: (text: string) => {
      const address = wholeAddress(['https:', 'http:'])(text);
      if (!address) return undefined;
      const { protocol, hostname } = new URL(address);
      return protocol === 'https:' || /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
        ? address.replace(/\/$/, '')
        : undefined;
    },
  }),
  smtpUrl: of({
    name: 'HEARTH_SMTP_URL',
    allowed: 'an address that begins `smtp://` or `smtps://`',
    otherwise: 'no mail server is used',
    doc: 'The mail server for email, with user and password if it needs them. If GOV.UK Notify is set too, Hearth uses that. In live mode a server on another machine needs `smtps://`, or `?requireTLS=true`.',
    read: wholeAddress(['smtp:', 'smtps:']),
  }),
  mailFrom: of({
    name: 'HEARTH_MAIL_FROM',
    allowed: 'an email address, such as `Hearth <hearth@example.org>`',
    otherwise: 'no mail server is used',
    doc: 'The sender address for email sent through the mail server.',
    read: (text: string) => (/^(?:[^<>@\r\n]+ )?<?[^\s<>@]+@[^\s<>@]+>?$/.test(text) ? text : undefined),
  }),
  secretsKey: of({
    name: 'HEARTH_SECRETS_KEY',
    allowed: '32 or more characters that nobody can guess',
    otherwise:
      'in `secrets.key` in HEARTH_DATA, made at the first start; the demo has one that everybody knows',
    doc: 'The key that encrypts secrets in the database: those of authenticator apps, of other systems that are told (webhooks) and of the sign-ins of organisations. Needed in live mode with PostgreSQL. It must stay the same. Keep a copy somewhere separate from the backups: without it every authenticator app must be set up again.',
    read: (text: string) => (text.length >= 32 && new Set(text).size >= 8 ? text : undefined),
  }),
  webhookHosts: of({
    name: 'HEARTH_WEBHOOK_HOSTS',
    allowed:
      'host names or addresses in small letters, with or without a port, with commas between, such as `hooks.council.internal,10.0.0.5:8443`',
    otherwise: 'the public internet on port 443; in the demo also this machine',
    doc: 'Where else, apart from the public internet, systems that are told, and the sign-in of an organisation, may be: hosts on an internal network, on this machine, or on a port other than 443.',
    read: hostsWithPorts,
  }),
} as const;
