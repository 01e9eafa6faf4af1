import { form, pressed } from '../../platform/forms/index.ts';

/**
 * What a second person says to what one person asked for: yes, or no. Whoever asked takes it back with a no; the
 * database refuses a yes of theirs.
 */
export const secondPersonForm = (yes: string, mayAnswer: boolean) => {
  const answers = pressed({ agree: yes, no: 'Do not agree' });
  const buttons = mayAnswer ? answers.buttons : { no: 'Take it back' };
  return form({ answer: { ...answers, buttons } });
};
