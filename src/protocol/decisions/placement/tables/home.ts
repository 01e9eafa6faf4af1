import { inferred, nothingToAdd, stated } from '../../../engine/table.ts';
import { due } from '../effect.ts';
import { tableByEdition } from './table-by-edition.ts';

const outside = ['yes'];

/** What the home itself does when the child comes from elsewhere (OOA-01, REC-05). */
export const home = tableByEdition('home', 'What the home does', ['kind', 'outside'], {
  both: [
    nothingToAdd('home-own-area', { outside: ['no'] }, due({}), ['REC-05']),
    nothingToAdd('home-of-somebody-else', { outside, kind: ['somebody-else'] }, due({}), ['REC-05']),
    stated(
      'home-childrens-home',
      { outside, kind: ['childrens-home'] },
      due({ notices: ['host-told-by-home'], steps: ['local-protocol-given'], law: ['chr-41'] }),
      ['OOA-01', 'REC-05'],
      "A children's home tells the authority of its area without delay, and gives their own authority the local protocol it follows.",
    ),
    inferred(
      'home-supported-accommodation',
      { outside, kind: ['supported'] },
      due({
        notices: ['host-told-by-supported-accommodation'],
        steps: ['local-protocol-given'],
        law: ['sar-28'],
      }),
      ['OOA-01', 'REC-05'],
      'Supported accommodation tells the authority of its area without delay, and gives their own authority the local protocol it follows.',
      "The texts ask this of children's homes. The regulations of 2023 ask the notice of supported accommodation too (general knowledge, to be confirmed), and the protocol is as much needed there.",
    ),
    inferred(
      'home-supported-accommodation-adult',
      { outside, kind: ['supported-adult'] },
      due({ steps: ['local-protocol-given'] }),
      ['REC-05'],
      'Supported accommodation of a young adult gives their own authority the local protocol it follows.',
      "The texts ask this of children's homes. The notice by law ends at 18; the protocol is as much needed.",
    ),
    stated(
      'home-foster',
      { outside, kind: ['foster-home'] },
      due({ steps: ['local-protocol-discussed'] }),
      ['REC-05'],
      'A foster home in another area: the local protocol is talked about with the fostering service when the home is bought.',
    ),
  ],
  '2021': [],
  '2025': [],
});
