/** One message on its way: what a carrier is told, and nothing is kept of it. */
interface Parcel {
  /** The id of the message: the same for every try, so that a second is known as such. */
  readonly id: string;
  readonly channel: 'email' | 'text';
  /** An email address or a telephone number, looked up just now. */
  readonly to: string;
  readonly heading: string;
  readonly sentence: string;
  /** The whole address of the page. */
  readonly link: string;
}

/**
 * What became of it. `carrier` is a fault of the way, not of the message: everything waits until the way is good again.
 * `later` is a fault of this address for now; `never` of this address for good.
 */
export type Carried =
  | { readonly outcome: 'sent'; readonly reference: string }
  | { readonly outcome: 'never' | 'later' | 'carrier'; readonly code: string };

/** A way by which messages leave the house. */
export interface Carrier {
  readonly name: string;
  readonly channels: readonly ('email' | 'text')[];
  /** Never throws. */
  carry(parcel: Parcel): Promise<Carried>;
  /** Whether this message was taken before, by its id; null when nobody can tell. Never throws. */
  wasCarried(id: string): Promise<{ readonly reference: string } | null>;
  close(): void;
}
