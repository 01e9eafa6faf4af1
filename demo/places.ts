const beginnings = [
  'Wex',
  'Thistle',
  'Lark',
  'Quill',
  'Marble',
  'Inkle',
  'Bramble',
  'Kettle',
  'Tumble',
  'Whistle',
] as const;
const endings = [
  'moor',
  'hollow',
  'mere',
  'down',
  'wick',
  'stow',
  'combe',
  'fold',
  'thorpe',
  'reach',
] as const;

/** The name of a borough that is on no map. Each number has its own. */
export function boroughName(number: number): string {
  const beginning = beginnings[number % beginnings.length];
  const ending = endings[(number + Math.floor(number / beginnings.length)) % endings.length];
  const again = Math.floor(number / (beginnings.length * endings.length));
  return `Borough of ${beginning}${ending}${again > 0 ? ` ${again + 1}` : ''}`;
}

const numbered = (names: readonly string[], number: number): string => {
  const again = Math.floor(number / names.length);
  return `${names[number % names.length]}${again > 0 ? ` ${again + 1}` : ''}`;
};

const homes = ['Teacup House', 'Button House', 'Marmalade House', 'Paper Kite House', 'Jigsaw House'];
const lodgings = ['Lantern Row', 'Bookshelf Court', 'Domino Yard'];
const fosterHomes = [
  'Patchwork Cottage',
  'Umbrella Cottage',
  'Pocket Cottage',
  'Pumpkin Cottage',
  'Thimble Cottage',
  'Bobbin Cottage',
  'Ribbon Cottage',
  'Toffee Cottage',
];
const providers = ['Once Upon a Time Homes', 'Cardboard Castle Support', 'Paper Boat Fostering'];

/** Names of settings and providers that sound like no real one. */
export const homeName = (number: number): string => numbered(homes, number);
export const lodgingName = (number: number): string => numbered(lodgings, number);
export const fosterHomeName = (number: number): string => numbered(fosterHomes, number);
export const providerName = (number: number): string => numbered(providers, number);
