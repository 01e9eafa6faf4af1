import { choice, form, words } from '../../../platform/forms/index.ts';
import { type MissingRoute, missingRouteInWords, missingRoutes } from '../../../protocol/index.ts';

/** Doing something else than the answer says: it is theirs to decide, and the reason is kept. */
export const departForm = (answer: MissingRoute | undefined) =>
  form({
    chosen: choice(
      'What will you do?',
      Object.fromEntries(
        missingRoutes.filter((route) => route !== answer).map((route) => [route, missingRouteInWords(route)]),
      ) as Record<MissingRoute, string>,
      {
        needed: 'Choose what you will do.',
        unknown: 'The answer already says that. Choose something else.',
        size: 'plain',
      },
    ),
    reason: words('Why is this right for them tonight?', {
      needed: 'Say why this is right for them tonight.',
      rows: 3,
      most: 5000,
    }),
  });
