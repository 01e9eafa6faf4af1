import { form, pick, words } from '../../platform/forms/index.ts';
import { childName, type Named } from '../child-name.ts';

type Entry = Named & { readonly id: string };

/** That two entries are one child: which goes on, and why somebody is sure. */
export const mergeForm = (first: Entry, second: Entry) =>
  form({
    keep: pick(
      'Which entry goes on?',
      [
        { value: first.id, text: `The first: ${childName(first)}` },
        { value: second.id, text: `The second: ${childName(second)}` },
      ],
      {
        needed: 'Choose which entry goes on.',
        hint: 'The other stays as it is and leads here. Nothing is moved, and it can be undone.',
      },
    ),
    reason: words('How you know that they are one child', {
      size: 's',
      rows: 3,
      most: 2000,
      needed: 'Say how you know.',
    }),
  });
