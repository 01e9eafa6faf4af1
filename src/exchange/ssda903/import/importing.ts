/** What the routes need of the service to take files and have them brought in. */
export interface Importing {
  /** Where uploaded files lie, and on which machine that is. */
  readonly uploads: string;
  readonly machine: string;
  /** Tells the service that an import waits for it. */
  wake(): void;
}
