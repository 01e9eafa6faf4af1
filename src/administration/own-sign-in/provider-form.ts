import { checkedBy, form, line, secret, tick, type ValuesOf } from '../../platform/forms/index.ts';
import { isAllowedUrl, type Reach } from '../../platform/notify/index.ts';

const anIssuer =
  'Give the address of your sign-in, which begins https:// and has no port, user name or password. If it is inside your network, ask the person who runs this service to list it in HEARTH_WEBHOOK_HOSTS.';
const aDomain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** The ends of email addresses, as they were typed: one or several, with or without the sign before them. */
export const domainsIn = (typed: string): string[] =>
  typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((domain) => domain.replace(/^@/, ''))
    .filter((domain) => domain !== '');

/** The sign-in that an organisation has already. */
export const providerForm = (reach: Reach) =>
  form({
    name: line('What people call it', {
      hint: 'It is on the button: “Sign in with …”',
      needed: 'Give the name people know it by.',
      most: 100,
      size: 's',
    }),
    issuer: checkedBy(
      line('Issuer', {
        hint: 'The address that your identity provider gives, such as https://login.example/v2.0',
        needed: anIssuer,
        most: 500,
        size: 's',
        spellcheck: false,
      }),
      (typed) => (isAllowedUrl(typed, reach) ? null : { code: 'not-allowed', message: anIssuer }),
    ),
    clientId: line('Client ID', {
      needed: 'Give the client ID.',
      most: 300,
      size: 's',
      autocomplete: 'off',
      spellcheck: false,
    }),
    clientSecret: secret('Client secret', {
      hint: 'We keep it encrypted and never show it again.',
      needed: 'Give the client secret.',
      size: 's',
      autocomplete: 'off',
    }),
    scopes: checkedBy(
      line('Scopes', {
        needed: 'Give the scopes, with openid among them.',
        most: 300,
        size: 's',
        spellcheck: false,
      }),
      (typed) =>
        typed.split(/\s+/).includes('openid')
          ? null
          : { code: 'not-allowed', message: 'The scopes must include openid.' },
    ),
    groupsClaim: line('The claim that lists groups', {
      hint: 'Often groups or roles. The sign-in must be set up to send it.',
      needed: 'Give the name of the claim.',
      most: 200,
      size: 's',
      spellcheck: false,
    }),
    domains: checkedBy(
      line('Email domains of your organisation', {
        hint: 'Such as northbank.example. People who work only here, and have one of these addresses, keep the account they have.',
        most: 500,
        size: 's',
        spellcheck: false,
      }),
      (typed) =>
        domainsIn(typed).every((domain) => aDomain.test(domain))
          ? null
          : {
              code: 'not-allowed',
              message: 'Give domains such as northbank.example, with commas between them.',
            },
    ),
    asksTwice: tick('Everybody who signs in there also gives a second factor', {
      needed: 'This service can use it only if it asks everybody for a second factor.',
    }),
    isOnlyWay: tick('People who use it cannot sign in here with a password or passkey', {
      hint: 'Then somebody who loses their account there loses this one too. Administrators keep their password, in case it fails.',
    }),
  });
export type ProviderFacts = ValuesOf<ReturnType<typeof providerForm>>;
