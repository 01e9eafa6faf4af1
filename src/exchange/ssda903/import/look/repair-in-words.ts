/** What a rule of repair does, in one line. */
export const repairRules: Readonly<Record<string, string>> = {
  '1': 'Left open, but care went on: it ends when the next episode begins',
  '1A': 'Left open, but care began anew: it ends before that, with the reason not known',
  '2': 'Left open, and nothing follows: it ends with the year, with the reason not known',
  '3': 'Supplied twice: one is set aside',
  '3A': 'Supplied anew in a later year: the older one is set aside',
  '4': 'Overlaps the next episode: it ends when the next begins',
  '5': 'A gap where there should be none: it ends when the next begins',
};
