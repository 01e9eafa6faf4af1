import { form, tick, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { happened } from '../../happened.ts';
import type { CouldSign } from './could-sign.ts';
import { whoSigns } from './who-signs.ts';

/** Destroying it: two people, one procedure (SUB-09). */
export const destructionForm = ({ able }: { readonly able: readonly CouldSign[] }) =>
  form({
    words: words('How was it destroyed?', {
      as: 'procedure',
      needed: 'Say how it was destroyed.',
      hint: 'Follow the setting’s procedure. Say what you did, what you used and where it went.',
      most: 5000,
      rows: 3,
    }),
    happenedAt: happened('When?', 'destroyedAt'),
    askedId: whoSigns('Who saw it?', 'witness', able),
    sure: tick('I did this, and the witness saw it. This cannot be undone.', {
      as: 'destroyedSure',
      needed: 'Tick this if it is true.',
    }),
  });
export type Destruction = Omit<ValuesOf<ReturnType<typeof destructionForm>>, 'sure'>;
