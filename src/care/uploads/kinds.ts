import { childrenUpload } from './children/children-upload.ts';
import { peopleUpload } from './people/people-upload.ts';

/** What files can bring. */
export const uploadKinds = { people: peopleUpload, children: childrenUpload };
