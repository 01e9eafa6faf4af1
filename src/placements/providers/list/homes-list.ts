import { kindInWords } from '../../../care/index.ts';
import { listOf } from '../../../platform/lists/index.ts';
import { registrationInWords } from '../../words/registration.tsx';
import type { HomeKnown } from './homes-known.ts';

const { list, text } = listOf<HomeKnown>();

/** Homes and who runs them. No child, and no foster family, is named. */
export const homesList = list({
  name: 'homes',
  title: 'Homes and who runs them',
  childOf: null,
  columns: {
    home: text('Home', ({ name }) => name ?? 'A foster home'),
    kind: text('What it is', ({ kind }) => kindInWords(kind)),
    registered: text('Registered', registrationInWords),
    urn: text('Ofsted number', ({ urn }) => urn),
    provider: text('Run by', ({ organisation_name }) => organisation_name),
    host: text('In', ({ host_name }) => host_name),
  },
});
