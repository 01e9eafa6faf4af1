import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible.ts';

/** What to choose on each page of questions, by its heading: labels to tick, or text to fill. */
export type Choices = Readonly<Record<string, readonly string[] | { readonly text: string }>>;

/** A cup was thrown, a carer needs treatment: level 2. */
export const aCupWasThrown: Choices = {
  'Where did it happen?': ["In a children's home"],
  'How old are they?': { text: '14' },
  'When did it happen?': ['Yesterday'],
  'What has happened?': ['Someone was hit, pushed, bitten or hurt'],
  'How is everyone now?': ['Someone is hurt and needs treatment'],
  'Was it done to them, or did they do it?': ['They did it'],
  'Was anyone hurt?': ['Yes, and it needs treatment'],
  'Is it likely to happen again now?': ['No, it has calmed down'],
  'Is any of this true?': ['None of these'],
  'Who was harmed most?': ['A member of staff'],
  'Has the person harmed asked for the police?': ['No'],
  'Are you worried about any of these?': ['None of these'],
  'Is any of this true of them?': ['None of these'],
  'Would this be good enough for my child?': ['Yes'],
};

/**
 * Answers page after page while their headings are among the choices, checking each page as it stands.
 * @returns the headings that were answered
 */
export async function answerQuestions(page: Page, choices: Choices): Promise<string[]> {
  const answered: string[] = [];
  for (let pages = 0; pages < 30; pages++) {
    const heading = ((await page.textContent('h1')) ?? '').trim();
    const choice = choices[heading];
    if (!choice) return answered;
    await expectAccessible(page);
    if ('text' in choice)
      await page.locator('main input[type=text], main input[inputmode=numeric]').first().fill(choice.text);
    else for (const label of choice) await page.getByLabel(label, { exact: true }).first().check();
    await page.locator('main form button[type=submit]').first().click();
    answered.push(heading);
  }
  throw new Error('the questions never end');
}
