import type { CodeList } from './code.ts';

/** IN_TOUCH: whether the authority is in touch with the care leaver. */
export const inTouch: CodeList = [
  { code: 'YES', label: 'In touch' },
  { code: 'NO', label: 'Not in touch' },
  { code: 'DIED', label: 'Died after leaving care' },
  { code: 'REFU', label: 'Does not want contact' },
  { code: 'NREQ', label: 'No longer needs the service' },
  { code: 'RHOM', label: 'Back with parents for six months or more' },
];
