import { roleInWords } from '../../../care/index.ts';
import type { Field } from '../../../platform/forms/index.ts';
import { offered } from '../../offered.ts';
import type { CouldSign } from './could-sign.ts';

/** Who is asked for the second signature. */
export const whoSigns = (label: string, as: string, able: readonly CouldSign[]): Field<string> =>
  offered(
    label,
    able.map(({ person_id, name, role }) => ({ value: person_id, text: `${name}, ${roleInWords(role)}` })),
    {
      as,
      needed: 'Choose someone.',
      asList: 'Choose someone',
      hint: 'They sign in with their own account to sign. Anybody who is away today cannot sign.',
    },
  );
