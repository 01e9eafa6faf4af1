/** What a rule of repair does, in one line. */
export const repairRules: Readonly<Record<string, string>> = {
  '1': 'Left open, but care continued: it ends when the next episode starts',
  '1A': 'Left open, but care started again: it ends before that, with the reason not known',
  '2': 'Left open, and nothing follows: it ends at the end of the year, with the reason not known',
  '3': 'Supplied twice: one is set aside',
  '3A': 'Supplied again in a later year: the older one is set aside',
  '4': 'Overlaps the next episode: it ends when the next starts',
  '5': 'A gap where there should not be one: it ends when the next starts',
};
