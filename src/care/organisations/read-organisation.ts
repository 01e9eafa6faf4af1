import { HearthError } from '../../platform/errors/index.ts';
import { isKind, type OrganisationKind } from './kinds.ts';

/** What is known of an organisation, as it is kept. */
export interface OrganisationFacts {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly gss: string | null;
  readonly dfe: string | null;
  readonly urn: string | null;
}

/** The shapes of the codes, and how to say what is allowed. */
const codes = [
  ['gss', /^[A-Z]\d{8}$/, 'A GSS code is a letter and eight digits, such as E09000001.'],
  ['dfe', /^\d{3}$/, 'A DfE number is three digits.'],
  ['urn', /^[A-Z0-9]{2,12}$/, 'A URN is letters and digits, such as SC012345 or 100049.'],
] as const;

/**
 * Reads an organisation from a form: codes without spaces and in capitals, empty where there is none.
 * @throws HearthError naming the field and what is allowed
 */
export function readOrganisation(field: (name: string) => string): OrganisationFacts {
  const name = field('name').trim().replace(/\s+/g, ' ');
  if (!name) throw new HearthError('missing', 'Give the name.', 'name');
  if ([...name].length > 200) throw new HearthError('out-of-range', 'Write at most 200 characters.', 'name');
  const kind = field('kind');
  if (!isKind(kind)) throw new HearthError('missing', 'Choose what it is.', 'kind');
  const read = codes.map(([code, shape, message]) => {
    const value = field(code).replaceAll(/\s/g, '').toUpperCase();
    if (value && !shape.test(value)) throw new HearthError('not-allowed', message, code);
    return value || null;
  });
  const [gss = null, dfe = null, urn = null] = read;
  if (dfe && kind !== 'local-authority') {
    throw new HearthError('not-allowed', 'Only a local authority has a DfE number here.', 'dfe');
  }
  return { name, kind, gss, dfe, urn };
}
