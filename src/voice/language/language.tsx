import { sql } from 'kysely';
import { ActionForm, action } from '../../platform/forms/index.ts';
import { theirOwn, themselves } from '../frame/their-own.ts';
import { youngFrame } from '../frame/young-frame.tsx';
import { languagePath, myLanguage } from './in-my-language.tsx';
import { languageForm } from './language-form.ts';

/** A young person chooses in which language they read their own pages, as far as they are in it. */
export const languageAction = action({
  path: languagePath,
  who: 'young-person',
  may: theirOwn,
  audit: { show: null, send: 'chose-language' },
  open: async (context) => {
    const { personId, childId } = themselves(context);
    context.auditSubject({ kind: 'young-account', id: personId, childId });
    return { chosen: await myLanguage(context.tx) };
  },
  form: languageForm,
  start: ({ chosen }) => (chosen ? { language: chosen } : {}),
  frame: youngFrame,
  page: ({ form }) => {
    const body = (
      <>
        <p class="govuk-body">Some of your pages are in these languages. The others are in English.</p>
        <ActionForm of={form} button="Save it" />
      </>
    );
    return { title: 'Language', body, back: '/me' };
  },
  act: async (tx, _, { language }) => {
    await sql`select app.read_in(${language})`.execute(tx);
    return { to: '/me', made: {} };
  },
  example: { language: 'ar' },
});
