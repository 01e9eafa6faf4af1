import { InsetText } from '../../../platform/html/index.ts';
import { type Post, postInWords } from '../../words/post.ts';

/** Nobody holds the post that a move needs, so nobody can be asked or named. */
export const NobodyHolds = ({ post }: { post: Post }) => (
  <InsetText
    text={`The authority that is responsible for this child has no ${postInWords(post)} here yet. Ask its administrator to add them under "Who works here". Until then nobody can approve this move.`}
  />
);
