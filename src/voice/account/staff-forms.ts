import { form, line, tick, words } from '../../platform/forms/index.ts';

/** An adult agrees to the number that a young person has on their device. */
export const agreeForm = (called: string) =>
  form({
    number: line(`The number that ${called} has`, {
      hint: 'It looks like ABC-123-XYZ-456.',
      needed: 'Give the number that they read to you.',
      autocomplete: 'off',
      spellcheck: false,
    }),
    spoken: tick(`I have spoken with ${called} myself, and they asked for this`, {
      needed: 'Speak with them first. Then tick the box.',
      anew: true,
    }),
  });

/** An adult asks for the account to be closed. */
export const closeForm = (called: string) =>
  form({
    why: words('Why', {
      hint: `${called} cannot read this here, but can ask to.`,
      needed: 'Say why.',
      most: 2000,
    }),
  });

/** What is agreed to with a button and nothing else. */
export const noFields = form({});
