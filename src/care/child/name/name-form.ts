import { form, type ValuesOf } from '../../../platform/forms/index.ts';
import { childFields } from '../../begin-child/child-fields.ts';

const { given, family, known } = childFields;

/** The name of a child who came from a return by number alone. */
export const nameForm = form({ given, family, known });
export type GivenName = ValuesOf<typeof nameForm>;
