/** Where a right comes from: an instrument or a duty of the Protocol, and how sure we are of it. */
export interface Ground {
  readonly instrument: string;
  /** Duties of the Protocol, by id. */
  readonly duties?: readonly string[];
  /** `read`: the text was read. `general-knowledge`: a practitioner must confirm it. `good-practice`: no text says it. */
  readonly basis: 'read' | 'general-knowledge' | 'good-practice';
}

/** One right, in words for a child of nine. */
export interface Right {
  readonly id: string;
  readonly say: string;
  /** A little more, for whoever wants it. */
  readonly more?: string;
  readonly from: Ground;
}

/** The drawings there are. */
export type Picture =
  | 'door'
  | 'street'
  | 'station'
  | 'talk'
  | 'court'
  | 'moon'
  | 'boxes'
  | 'paper'
  | 'room'
  | 'hands'
  | 'cake'
  | 'key'
  | 'ear';

/** A moment at which a child needs to know their rights. */
export interface Moment {
  readonly id: string;
  readonly title: string;
  readonly picture: Picture;
  /** What stands first, in a sentence or two. */
  readonly first: string;
  readonly rights: readonly Right[];
  /** Words of the word list that this page uses. */
  readonly words: readonly string[];
}

/** A ground that was read. */
export const read = (instrument: string, ...duties: string[]): Ground => ({
  instrument,
  duties,
  basis: 'read',
});
/** A ground from general knowledge. */
export const known = (instrument: string, ...duties: string[]): Ground => ({
  instrument,
  duties,
  basis: 'general-knowledge',
});
/** No text says it: what good homes and councils do. */
export const practice = (instrument: string, ...duties: string[]): Ground => ({
  instrument,
  duties,
  basis: 'good-practice',
});

/** One right. */
export const right = (id: string, from: Ground, say: string, more?: string): Right => ({
  id,
  say,
  more,
  from,
});
