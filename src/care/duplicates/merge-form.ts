import { form, pick, words } from '../../platform/forms/index.ts';
import { type Named, registeredName } from '../child-name.ts';

type Entry = Named & { readonly id: string };

/** That two entries are one child: which goes on, and why somebody is sure. */
export const mergeForm = (first: Entry, second: Entry) =>
  form({
    keep: pick(
      'Which entry should we keep using?',
      [
        { value: first.id, text: `The first: ${registeredName(first)}` },
        { value: second.id, text: `The second: ${registeredName(second)}` },
      ],
      {
        needed: 'Choose which entry to keep using.',
        hint: 'The other stays as it is and links to this one. Nothing is moved, and you can undo this.',
      },
    ),
    reason: words('How you know that they are the same child', {
      size: 's',
      rows: 3,
      most: 2000,
      needed: 'Say how you know.',
    }),
  });
