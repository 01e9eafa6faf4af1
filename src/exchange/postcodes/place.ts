/** Where a postcode lies. */
export interface Place {
  /** The GSS code of the authority with social services duties there. */
  readonly area: string;
  /** Metres east and north on the national grid; null where the directory has none. */
  readonly east: number | null;
  readonly north: number | null;
}

/** A postcode as it is compared: in capitals, without space. */
export function comparablePostcode(postcode: string): string {
  return postcode.replaceAll(/\s+/g, '').toUpperCase();
}

/** The county where there is one, else the district: counties answer for children, districts within them do not. */
export function areaOf(district: string, county: string): string {
  return county.startsWith('E10') ? county : district;
}

const metresInMile = 1609.3;

/** Miles between two places as the crow flies, to one decimal; null where one of them has no point on the grid. */
export function milesBetween(home: Place, placement: Place): number | null {
  const { east, north } = home;
  if (east === null || north === null || placement.east === null || placement.north === null) return null;
  const metres = Math.hypot(east - placement.east, north - placement.north);
  return Math.round((metres / metresInMile) * 10) / 10;
}

/** How the return writes an area outside England: by country. */
export function areaInReturn(area: string): string {
  return { S: 'SCO', N: 'NIR', W: 'WAL' }[area.charAt(0)] ?? area;
}
