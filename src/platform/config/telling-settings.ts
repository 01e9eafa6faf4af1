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
    allowed:
      'the address at which people open this service, such as `https://hearth.example.org`, without a path',
    otherwise: 'none: no message leaves',
    doc: 'Messages lead there, and passkeys belong to its name. Needed as soon as messages are to leave by GOV.UK Notify or a mail server.',
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
    doc: 'Sends email, and text where a template for it is set, through GOV.UK Notify.',
    read: (text: string) => (isNotifyKey(text) ? text : undefined),
  }),
  notifyEmailTemplate: of({
    name: 'HEARTH_NOTIFY_EMAIL_TEMPLATE',
    allowed: 'the id of a template of GOV.UK Notify',
    otherwise: 'GOV.UK Notify is not used',
    doc: 'The template for email. It holds the fields ((sentence)) and ((link)) and no others.',
    read: template,
  }),
  notifyTextTemplate: of({
    name: 'HEARTH_NOTIFY_TEXT_TEMPLATE',
    allowed: 'the id of a template of GOV.UK Notify',
    otherwise: 'no texts are sent',
    doc: 'The template for texts, with the same fields. Without it nobody can choose to be told by text.',
    read: template,
  }),
  notifyUrl: of({
    name: 'HEARTH_NOTIFY_URL',
    allowed: 'an address that begins `https://`, or `http://` on this machine',
    otherwise: 'where GOV.UK Notify is',
    doc: 'Another place that answers as GOV.UK Notify does, for tests.',
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
    doc: 'The mail server for email, with user and password where it asks for them. Where GOV.UK Notify is set too, that is used. In live mode one on another machine needs `smtps://`, or `?requireTLS=true`.',
    read: wholeAddress(['smtp:', 'smtps:']),
  }),
  mailFrom: of({
    name: 'HEARTH_MAIL_FROM',
    allowed: 'an email address, such as `Hearth <hearth@example.org>`',
    otherwise: 'no mail server is used',
    doc: 'From whom email comes that goes through the mail server.',
    read: (text: string) => (/^(?:[^<>@\r\n]+ )?<?[^\s<>@]+@[^\s<>@]+>?$/.test(text) ? text : undefined),
  }),
  secretsKey: of({
    name: 'HEARTH_SECRETS_KEY',
    allowed: '32 or more characters that nobody can guess',
    otherwise:
      'in `secrets.key` in HEARTH_DATA, made at the first start; the demo has one that everybody knows',
    doc: 'The key under which secrets are kept in the database: those of authenticator apps and of other systems that are told (webhooks). Needed in live mode with PostgreSQL. It must stay the same, and a copy of it lie somewhere else than the backups: without it every authenticator app is set up anew.',
    read: (text: string) => (text.length >= 32 && new Set(text).size >= 8 ? text : undefined),
  }),
  webhookHosts: of({
    name: 'HEARTH_WEBHOOK_HOSTS',
    allowed:
      'host names or addresses in small letters, with or without a port, with commas between, such as `hooks.council.internal,10.0.0.5:8443`',
    otherwise: 'the open internet at port 443; in the demo also this machine',
    doc: 'Where systems that are told may be besides the open internet: hosts of an inner network, of this machine, or at another port than 443.',
    read: hostsWithPorts,
  }),
} as const;
