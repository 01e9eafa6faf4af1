import { verbToChild } from '../../platform/audit/index.ts';
import { jobInWords } from '../my-record/in-words.ts';

/** What somebody did, in words that say nothing of what they looked at: a list of looks must give nobody away. */
export const didInWords = (verb: string): string => verbToChild(verb) ?? 'did something with your record';

/** What somebody is to the child, from the relations that the audit holds; the nearest first. */
export const wasInWords = (relations: string): string => jobInWords(relations.split(' ')[0] || null);
