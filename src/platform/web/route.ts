import type { z } from 'zod';
import type { AuditVerb } from '../audit/verbs/register.ts';
import type { May } from './may.ts';
import type { Reply } from './reply.ts';
import type { RequestContext, SignedInContext, YoungPersonContext } from './request-context.ts';
import type { FormFile } from './upload-form.ts';

interface RouteParts {
  readonly method: 'GET' | 'POST';
  /** With `:name` for parameters. */
  readonly path: string;
  /** The verb left in the audit when the route is answered; null where nobody's data is shown or changed. */
  readonly audit: AuditVerb | null;
  /** The declaration that the route was made from (platform/forms). */
  readonly declared?: object;
  /** Where trying is itself what must be kept: the verb, and what was written, stand even when the form comes back. */
  readonly attempts?: 'kept';
  /** For signing in and out, which work on the accounts themselves: no transaction as the visitor is opened. */
  readonly outside?: boolean;
  /**
   * A file that may come with the form, as `enctype="multipart/form-data"`: from anybody who has signed in to work.
   * `fileOf(visit.body)` reads it; when the visit is answered it is gone from the disk. A file that is too large loses
   * nothing of what was typed: `fileOf` throws at its field, and the form can be shown again.
   */
  readonly file?: FormFile;
}

/** A route open to anybody, signed in or not. */
interface OpenRoute extends RouteParts {
  readonly who: 'anybody';
  readonly may?: undefined;
  /** Where somebody says who they are: the field that says it. When they are not believed, that leaves a trace. */
  readonly claims?: string;
  /** The guide: answered however often it is asked for. Past the limit nobody looks who asks. */
  readonly isUnlimited?: boolean;
  readonly answer: (context: RequestContext) => Promise<Reply> | Reply;
}

/** A route for people who have signed in to work; what they see is then decided by the database. */
export interface SignedInRoute extends RouteParts {
  readonly who: 'signed-in';
  /** Who may: asked of the database before anything is read, and listed. */
  readonly may: May;
  readonly answer: (context: SignedInContext) => Promise<Reply> | Reply;
}

/** A route of the young person's own pages: for the account of a child, and for nobody else. */
interface YoungPersonRoute extends RouteParts {
  readonly who: 'young-person';
  readonly may: May;
  readonly answer: (context: YoungPersonContext) => Promise<Reply> | Reply;
}

/** What the API description says of a route. */
interface ApiDescription {
  readonly summary: string;
  readonly body?: z.ZodType;
  readonly query?: z.ZodType;
  readonly response: z.ZodType;
  /** With what it answers when it went well: 200 where not said. */
  readonly status?: readonly (200 | 201 | 202)[];
  readonly tag: string;
}

/** A route: who may, what is left in the audit, and the answer. A room's list of these is the register of who may do what. */
export type Route = (OpenRoute | SignedInRoute | YoungPersonRoute) & { readonly api?: ApiDescription };
