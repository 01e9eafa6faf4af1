import { inferred, nothingToAdd, stated } from '../../../engine/table.ts';
import { due } from '../effect.ts';
import { type PlacementRow, tableByEdition } from './table-by-edition.ts';

const telling = { notices: ['local-supervision', 'home-supervision'], steps: ['roles-agreed'] } as const;
const away = ['elsewhere', 'unknown', 'out-of-london'];

/** The rows for a home in another area, for those orders of which the edition speaks. */
const onOrder = (order: readonly string[], words: string): PlacementRow[] => [
  stated(
    'order-out-of-london',
    { order, place: ['out-of-london'] },
    due(telling),
    ['OOA-04'],
    `${words}, and the home is outside London: the youth justice service there, or probation from 18, is told, the home service usually keeps oversight.`,
  ),
  inferred(
    'order-elsewhere',
    { order, place: ['elsewhere'] },
    due(telling),
    ['OOA-04'],
    `${words}, and the home is in another area: the youth justice service there, or probation from 18, is told, the home service usually keeps oversight.`,
    'The text speaks of homes outside London. Help breaks off just as easily between two boroughs.',
  ),
  inferred(
    'order-unknown',
    { order, place: ['unknown'] },
    due({ ...telling, steps: ['find-the-area', 'roles-agreed'], cautions: ['area-not-known'] }),
    ['OOA-04'],
    `${words}, and it is not known where the home is: find out, and tell the youth justice service there, or probation from 18.`,
    'The text does not say what to do while it is unknown. The notice waits and is not lost.',
  ),
];

/** Youth justice: who supervises, and who is told (OOA-04). */
export const order = tableByEdition('order', 'On an order', ['order', 'place'], {
  both: [
    nothingToAdd('order-none', { order: ['none'] }, due({}), ['OOA-04']),
    inferred(
      'order-own-area',
      { order: ['court-order', 'out-of-court-disposal'], place: ['own-area'] },
      due({ notices: ['home-supervision'] }),
      ['JUS-01'],
      'On an order or a disposal, and the home is in the area of the responsible authority: the person who supervises is told the new address.',
      'The text speaks of homes outside London. A change of address that nobody passed on can be counted as a breach.',
    ),
    inferred(
      'order-custody',
      { order: ['custody'] },
      due({ notices: ['home-supervision'], steps: ['home-for-release'] }),
      ['COM-PRI-03', 'JUS-01'],
      'In custody: the home service keeps oversight, and the home for the day of release is planned from the first day.',
      'The section on homes in another area does not speak of custody; the commitments to plan from the start and together do.',
    ),
  ],
  '2021': [
    ...onOrder(['court-order'], 'On a court order'),
    inferred(
      'order-disposal',
      { order: ['out-of-court-disposal'], place: away },
      due({
        notices: ['home-supervision'],
        steps: ['disposal-agreed'],
        cautions: ['sharing-the-disposal'],
      }),
      ['JUS-01', 'OOA-04'],
      'A disposal out of court, and the home is in another area: whether the service there is told is agreed with the person.',
      'The 2021 edition asks for notice of court orders only. Not to spread a disposal protects; not to lose the help that goes with it protects too.',
    ),
  ],
  '2025': onOrder(['court-order', 'out-of-court-disposal'], 'On a court order or a disposal out of court'),
});
