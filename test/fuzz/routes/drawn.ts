/** A request as it was drawn: the sign-in is put in when it is sent. */
export interface Drawn {
  readonly method: string;
  readonly url: string;
  /** The route that is meant, `GET /children/:id`; empty where none is. */
  readonly route: string;
  /** Who asks; null is nobody. */
  readonly person: string | null;
  /** How they say who they are. */
  readonly signedInBy: 'cookie' | 'bearer' | 'nothing' | 'a made-up token';
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent, with the token of the sign-in where the form has one. */
  readonly body: ((csrf: string) => string | Buffer) | null;
}
