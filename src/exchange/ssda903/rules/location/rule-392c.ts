import type { Row } from '../../child/row.ts';
import type { ChildRule } from '../rule.ts';

const shape = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

const isWrong = (episode: Row, column: string, known: ((postcode: string) => boolean) | null): boolean => {
  const postcode = episode.text(column);
  return postcode !== null && !(shape.test(postcode) && (known?.(postcode) ?? true));
};

/** Without a directory of postcodes only the shape is asked. */
export const rule392c: ChildRule = {
  code: '392c',
  message: 'This is no postcode of the United Kingdom.',
  fields: ['HOME_POST', 'PL_POST'],
  tables: ['Episodes'],
  check: (child, { knowsPostcode }) =>
    child.episodes.filter(
      (episode) => isWrong(episode, 'HOME_POST', knowsPostcode) || isWrong(episode, 'PL_POST', knowsPostcode),
    ),
};
