import type { ApprovalNeeded } from '../tables.ts';

export type Post = Exclude<ApprovalNeeded, 'none'>;

const posts: Readonly<Record<Post, string>> = {
  'nominated-officer': 'nominated officer',
  director: "director of children's services",
};

/** The post that approves, as people say it. */
export function postInWords(post: Post): string {
  return posts[post];
}

/** People who hold a post, as answers to choose from. */
export const withPosts = (officers: readonly { id: string; name: string; post: Post }[]) =>
  officers.map(({ id, name, post }) => ({ value: id, text: `${name}, ${postInWords(post)}` }));
