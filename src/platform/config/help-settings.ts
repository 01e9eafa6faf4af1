import { type Setting, wholeAddress } from './setting.ts';

const of = <Value>(setting: Setting<Value>): Setting<Value> => setting;
const shortText = (text: string): string | undefined =>
  text.length <= 200 && !/\p{Cc}/u.test(text) ? text : undefined;

/** How people reach those who run this service; what was not said is null. */
export interface ServiceContact {
  readonly name: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly hours: string | null;
}

/** What the help says of this service. */
export interface HelpSettings {
  readonly contact: ServiceContact;
  /** Where the practice service is; null where there is none. */
  readonly practiceAddress: string | null;
}

/** The variables that say who runs this service, and where people can practise. */
export const helpSettingsList = {
  contactName: of({
    name: 'HEARTH_CONTACT_NAME',
    allowed: 'at most 200 characters',
    otherwise: 'the help does not say who runs this service',
    doc: 'Who runs this service, such as `Digital services of Northbank`. Everybody sees it on the page `/help`, without signing in.',
    read: shortText,
  }),
  contactEmail: of({
    name: 'HEARTH_CONTACT_EMAIL',
    allowed: 'an email address, such as `hearth-help@northbank.example`',
    otherwise: 'the help does not give one',
    doc: 'Where people write when something does not work. It should be the address of a team.',
    read: (text: string) => (/^[^\s<>@]{1,100}@[^\s<>@]{1,100}$/.test(text) ? text : undefined),
  }),
  contactTelephone: of({
    name: 'HEARTH_CONTACT_TELEPHONE',
    allowed: 'a telephone number in digits, such as `020 7946 0000`',
    otherwise: 'the help does not give one',
    doc: 'The telephone number that people ring when something does not work.',
    read: (text: string) => (/^\+?\d[\d ]{2,30}$/.test(text) ? text : undefined),
  }),
  contactHours: of({
    name: 'HEARTH_CONTACT_HOURS',
    allowed: 'at most 200 characters',
    otherwise: 'the help does not say',
    doc: 'When people can reach you, such as `Monday to Friday, 9am to 5pm`, and what to do at night.',
    read: shortText,
  }),
  practiceAddress: of({
    name: 'HEARTH_PRACTICE_ADDRESS',
    allowed: 'a whole address that begins http:// or https://',
    otherwise: 'the help does not lead to one',
    doc: 'Where your practice service is. The help of this service links to it.',
    read: wholeAddress(['https:', 'http:']),
  }),
} as const;

/** Whether somebody can reach the people who run this service. */
export const canBeReached = ({ email, telephone }: ServiceContact): boolean =>
  email !== null || telephone !== null;

/** Reads what the help says of this service. */
export function readHelp(read: <Value>(setting: Setting<Value>) => Value | undefined): HelpSettings {
  return {
    contact: {
      name: read(helpSettingsList.contactName) ?? null,
      email: read(helpSettingsList.contactEmail) ?? null,
      telephone: read(helpSettingsList.contactTelephone) ?? null,
      hours: read(helpSettingsList.contactHours) ?? null,
    },
    practiceAddress: read(helpSettingsList.practiceAddress) ?? null,
  };
}
