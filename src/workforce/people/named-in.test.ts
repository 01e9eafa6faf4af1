import { expect, test } from 'vitest';
import { namedIn } from './named-in.ts';

const ada = { id: 'a', name: 'Ada Fictional' };
const vale = { id: 'v', name: 'Vale Pretend' };
const anotherVale = { id: 'w', name: 'Vale Imagined' };
const jose = { id: 'j', name: 'José Invented' };
const read = (text: string, staff = [ada, vale, jose]) => {
  const { colleagues, others } = namedIn(text, staff);
  return [colleagues.map(({ id }) => id), others];
};

test('staff are found by whole name or first name, however the names are joined', () => {
  expect(read('Ada Fictional, Vale, another child')).toEqual([['a', 'v'], ['another child']]);
  expect(read('ada and jose\nanother child.')).toEqual([['a', 'j'], ['another child']]);
  expect(read('Vale (senior); Ada')).toEqual([['v', 'a'], []]);
});

test('a first name that two have names neither, and stays as it was written', () => {
  expect(read('Vale, Ada', [ada, vale, anotherVale])).toEqual([['a'], ['Vale']]);
  expect(read('Vale Imagined', [ada, vale, anotherVale])).toEqual([['w'], []]);
});

test('nobody is made up, and each is named once', () => {
  expect(read('')).toEqual([[], []]);
  expect(read('Ada, Ada, someone, someone')).toEqual([['a'], ['someone']]);
  expect(read('Anders')).toEqual([[], ['Anders']]);
});
