/** Given names, from nature and colours. None is an everyday word of a record, so that no narrative names somebody. */
export const givenNames: readonly string[] =
  `Robin Willow Hazel Rowan Juniper Wren Saffron Indigo Linden Marigold
  Clover Fern Jasper Coral Heather Sorrel Aspen Cedar Maple Briar Poppy Primrose Teal Lark Finch Kestrel Alder Tansy
  Bryony Clementine Amber Sienna Garnet Topaz Azure Larch Hawthorn Campion Yarrow Teasel`.split(/\s+/);

/** Short names that some go by. */
export const shortNames: Readonly<Record<string, string>> = {
  Clementine: 'Clem',
  Hawthorn: 'Thorn',
  Juniper: 'Juno',
  Marigold: 'Mari',
  Primrose: 'Prim',
  Saffron: 'Saff',
};

/** Family names of children: each says that nobody is called so. */
export const childFamilyNames: readonly string[] =
  'Sampleton Invented Imagined Fictional Madeup Storybook Notreal Fabled Exampleton Dreamt'.split(' ');

/** Given names of staff. */
export const staffGivenNames: readonly string[] =
  `Casey Jordan Morgan Alex Sam Taylor Jamie Riley Drew Avery Quinn
  Reese Skyler Kit Lee Pat Ellis Frankie Charlie Dana Harper Jules Kerry Lou Marlowe Nico Ollie Parker Ray Shannon Toni
  Vale Wynn Bobbie Corey Devon Eden Gale Hollis Indy
  Ashby Bellamy Cameron Dorian Emery Fallon Greer Hayden Ira Jody Kendall Lane Mika Noor Robbie Tatum Uma Wyatt Yael Zuri`.split(
    /\s+/,
  );

/** Family names of staff, none of them a child's. */
export const staffFamilyNames: readonly string[] =
  'Pretend Placeholder Makebelieve Example Standin Sample Notional Specimen Hypothetical Imaginary'.split(
    ' ',
  );
