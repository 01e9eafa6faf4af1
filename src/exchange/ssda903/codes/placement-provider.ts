import type { CodeList } from './code.ts';

/** PLACE_PROVIDER: who runs the placement. */
export const placementProvider: CodeList = [
  { code: 'PR0', label: 'Parents or those with parental responsibility' },
  { code: 'PR1', label: 'The authority itself' },
  { code: 'PR2', label: 'Another local authority' },
  { code: 'PR3', label: 'Another public body, such as the NHS' },
  { code: 'PR4', label: 'Private' },
  { code: 'PR5', label: 'Voluntary or third sector' },
];
