import { dayInWords } from '../../../../platform/clock/index.ts';
import { ActionForm, action } from '../../../../platform/forms/index.ts';
import type { May } from '../../../../platform/web/index.ts';
import { secondPersonForm } from '../../../people/second-person.ts';
import { mayAdminister } from '../../may.ts';
import { openOrganisation } from '../../organisations.ts';
import { transferForm } from './transfer-form.ts';
import { answerTransfer, askTransfer, openForTransfer } from './transfer-home.ts';
import { oneTransfer } from './transfers.ts';

/** A home is to go to another provider: asked by the one that runs it. */
export const transferAction = action({
  path: '/organisations/:organisationId/homes/:settingId/transfer',
  may: mayAdminister,
  audit: { show: 'viewed-organisation', send: 'asked-home-transfer' },
  open: openForTransfer,
  form: ({ providers, people }) => transferForm(providers, people),
  start: ({ people }) => ({ goOn: people.map(({ id }) => id) }),
  page: ({ opened: { organisation, home }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">Another provider takes over {home.name}</h1>
        <p class="govuk-body">
          An administrator of the new provider must agree. Children and what was written about them stay where
          they are. The registration was that of {organisation.name}: the home has to be checked in Ofsted’s
          register again. You cannot undo this.
        </p>
        <ActionForm of={form} button="Ask the new provider" />
      </>
    );
    return { title: 'Another provider takes over', body, back: `/organisations/${organisation.id}` };
  },
  act: async (tx, { organisation, home }, values, { entry: id, about }) => {
    await askTransfer(tx, id, { settingId: home.id, organisationId: organisation.id }, values);
    about({ kind: 'setting', id: home.id });
    return { to: `/organisations/${organisation.id}`, made: { id } };
  },
  example: { onDay: '2026-03-03', words: 'The contract went to them.' },
});

const mayAnswer: May = {
  words: 'administrators of the provider that takes over; administrators of the other can take it back',
  check: async (context) => {
    const { may_answer, mine } = await oneTransfer(context);
    return may_answer || mine;
  },
};

/** The provider that takes over agrees or does not; the one that asked takes it back. */
export const answerTransferAction = action({
  path: '/organisations/:organisationId/transfers/:transferId',
  may: mayAnswer,
  audit: { show: 'viewed-organisation', send: 'answered-home-transfer' },
  open: async (context) => ({
    organisation: await openOrganisation(context),
    transfer: await oneTransfer(context),
  }),
  form: ({ transfer }) => secondPersonForm('Agree: we take it over', transfer.may_answer),
  page: ({ opened: { organisation, transfer }, form }) => {
    const { setting_name, from_name, to_name, on_day, words, asked_by_name, goes_on, may_answer } = transfer;
    const body = (
      <>
        <h1 class="govuk-heading-l">
          {setting_name}: from {from_name} to {to_name}
        </h1>
        <p class="govuk-body">
          {asked_by_name} asks that {to_name} runs it from {dayInWords(on_day)}.
        </p>
        <p class="govuk-body hearth-words">{words}</p>
        <h2 class="govuk-heading-m">Who goes on working there</h2>
        {goes_on.length === 0 ? <p class="govuk-body">Nobody.</p> : null}
        <ul class="govuk-list govuk-list--bullet">
          {goes_on.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
        <p class="govuk-body">
          {may_answer
            ? 'If you agree, they work there for you, and nobody else keeps access to the home.'
            : `An administrator of ${to_name} must agree.`}
        </p>
        <ActionForm of={form} button="" classes={may_answer ? undefined : 'govuk-button--secondary'} />
      </>
    );
    return { title: 'Another provider takes over', body, back: `/organisations/${organisation.id}` };
  },
  act: async (tx, { organisation, transfer }, { answer }, { about }) => {
    await answerTransfer(tx, transfer.id, answer === 'agree');
    about({ kind: 'setting', id: transfer.setting_id });
    return { to: `/organisations/${organisation.id}`, made: {} };
  },
  example: { answer: 'agree' },
});
