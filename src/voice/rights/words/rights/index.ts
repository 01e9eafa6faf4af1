import type { LanguageCode, Translation } from '../../../../platform/languages/index.ts';
import { am } from './am.ts';
import { ar } from './ar.ts';
import { ckb } from './ckb.ts';
import { prs } from './prs.ts';
import { ps } from './ps.ts';
import { sq } from './sq.ts';
import { ti } from './ti.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';

/** In every language. */
export const translations: Readonly<Record<LanguageCode, Translation>> = {
  sq,
  am,
  ar,
  prs,
  ckb,
  ps,
  ti,
  uk,
  vi,
};
