import { inferred, nothingToAdd, stated } from '../../../engine/table.ts';
import { due } from '../effect.ts';
import { tableByEdition } from './table-by-edition.ts';

const away = { provider: ['yes'], outside: ['yes'] };
const atHome = { provider: ['yes'], outside: ['no'], pledge: ['unsaid', 'missing'] };

/** The provider commits to the Protocol in the contract (OOA-02, COM-PRV-01). */
export const pledge = tableByEdition('pledge', 'The contract', ['provider', 'pledge', 'outside'], {
  both: [
    nothingToAdd('pledge-no-provider', { provider: ['no'] }, due({}), ['OOA-02']),
    stated(
      'pledge-given',
      { provider: ['yes'], pledge: ['given'] },
      due({ steps: ['pledge-on-record'] }),
      ['OOA-02', 'COM-PRV-01'],
      'The contract commits the provider to the Protocol.',
    ),
    stated(
      'pledge-missing',
      { ...away, pledge: ['missing'] },
      due({ steps: ['pledge-in-contract'] }),
      ['OOA-02', 'COM-PRV-01'],
      'The contract does not hold the provider to the Protocol: it must, before a home in another area begins.',
    ),
    inferred(
      'pledge-unsaid',
      { ...away, pledge: ['unsaid'] },
      due({ steps: ['pledge-in-contract'] }),
      ['OOA-02', 'COM-PRV-01'],
      'Nobody has said whether the contract commits the provider to the Protocol: find out, and make sure that it does.',
      'The text does not say what to do while it is unknown. A pledge nobody can find does not protect.',
    ),
  ],
  '2021': [
    inferred(
      'pledge-own-area',
      atHome,
      due({ steps: ['pledge-asked'] }),
      ['OOA-02'],
      'A home in the area of the responsible authority without a pledge: ask the provider for it.',
      'The 2021 edition asks for the pledge in contracts for homes in other areas. Asking costs nothing and protects here too.',
    ),
  ],
  '2025': [
    stated(
      'pledge-own-area',
      atHome,
      due({ steps: ['pledge-in-contract'] }),
      ['COM-PRV-01'],
      'A home in the area of the responsible authority without a pledge: every provider is bound by contract, so it is put in.',
    ),
  ],
});
