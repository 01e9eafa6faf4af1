import type { ApprovalNeeded } from '../tables.ts';

type Post = Exclude<ApprovalNeeded, 'none'>;

const posts: Readonly<Record<Post, string>> = {
  'nominated-officer': 'nominated officer',
  director: "director of children's services",
};

/** The post that approves, as people say it. */
export function postInWords(post: Post): string {
  return posts[post];
}
