import { checkedBy, type Field, form, line, number } from '../../../platform/forms/index.ts';
import { type Contact, type Purpose, purposes } from './purposes.ts';

const wrong = (purpose: Purpose, typed: string) => {
  if (typed === '') return null;
  if (purpose === 'police-online')
    return URL.canParse(typed) && typed.startsWith('https://')
      ? null
      : { code: 'not-allowed' as const, message: 'Give the address of the form. It begins with https://' };
  return /\d{3}/.test(typed)
    ? null
    : { code: 'not-allowed' as const, message: 'Give a telephone number, such as 020 7946 0000.' };
};

/** @param elsewhere what stands for it where it is left empty */
function asked(purpose: Purpose, elsewhere: string | undefined): Field<string> {
  const hint = elsewhere ? `Leave it empty for: ${elsewhere}` : undefined;
  return checkedBy(line(purposes[purpose], { most: 200, size: 's', autocomplete: 'off', hint }), (typed) =>
    wrong(purpose, typed),
  );
}

/** The name of the field of each purpose. */
export const fieldOf = {
  'on-call': 'onCall',
  'duty-team': 'dutyTeam',
  'emergency-duty-team': 'emergencyDutyTeam',
  'designated-officer': 'designatedOfficer',
  police: 'police',
  'police-online': 'policeOnline',
  'data-protection': 'dataProtection',
  hearth: 'hearth',
} as const satisfies Record<Purpose, string>;

const ofHome = (elsewhere: readonly Contact[]) => {
  const at = (purpose: Purpose) =>
    asked(purpose, elsewhere.find((one) => one.purpose === purpose)?.telephone);
  return {
    onCall: at('on-call'),
    dutyTeam: at('duty-team'),
    emergencyDutyTeam: at('emergency-duty-team'),
    designatedOfficer: at('designated-officer'),
    police: at('police'),
    policeOnline: at('police-online'),
  };
};

/** How people of an organisation are reached. */
export const contactForm = form({
  ...ofHome([]),
  dataProtection: asked('data-protection', undefined),
  hearth: asked('hearth', undefined),
  askAgain: number('After how many months shall we ask you to check them again?', {
    hint: 'From 1 to 24.',
    least: 1,
    most: 24,
    needed: 'Give a number of months, from 1 to 24.',
    size: 's',
  }),
});

/** Of one home, where it is not as in its organisation. */
export const homeContactForm = (elsewhere: readonly Contact[]) => form(ofHome(elsewhere));

/** What was typed, by purpose; what was left empty is left out. */
export function saidByPurpose(typed: Partial<Record<(typeof fieldOf)[Purpose], string>>) {
  return Object.fromEntries(
    (Object.keys(fieldOf) as Purpose[])
      .map((purpose) => [purpose, typed[fieldOf[purpose]]?.trim() ?? ''] as const)
      .filter(([, telephone]) => telephone !== '')
      .map(([purpose, telephone]) => [purpose, { telephone }]),
  );
}

/** What is known, as the form has it. */
export const asTyped = (contacts: readonly Contact[]) =>
  Object.fromEntries(contacts.map(({ purpose, telephone }) => [fieldOf[purpose], telephone]));
