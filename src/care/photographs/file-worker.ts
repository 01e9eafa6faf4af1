import { Refusal } from '../../platform/errors/index.ts';
import { answerQuestions } from '../../platform/worker/index.ts';
import { readPaper } from '../attachments/formats/pdf.ts';
import { readSound } from '../attachments/formats/sound.ts';
import type { FileAnswer, FileQuestion, PlainFile } from '../attachments/plain-file.ts';
import type { PlainPhotograph } from './formats/bytes.ts';
import { isHeic } from './formats/heic.ts';
import { fromHeic } from './from-heic.ts';
import { readPhotograph, refuseTooLarge } from './read-photograph.ts';

async function photograph(file: Uint8Array): Promise<PlainPhotograph> {
  if (!isHeic(file)) return readPhotograph(file);
  refuseTooLarge(file);
  return readPhotograph(await fromHeic(file));
}

const read = async ({ file, as }: FileQuestion): Promise<PlainFile> => {
  if (as === 'sound') return readSound(file);
  return (as === 'paper' ? readPaper(file) : null) ?? (await photograph(file));
};

// The entry of the thread that reads a file: whatever stands in it, the service does not fall with it.
answerQuestions(async (question: FileQuestion): Promise<FileAnswer> => {
  try {
    return await read(question);
  } catch (error) {
    if (error instanceof Refusal) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
});
