import { readFile } from 'node:fs/promises';
import { writeFileAtomic } from '../core/files/atomic.ts';
import { htmlToPdf } from './windows/print.ts';

/**
 * `--print-pdf INPUT.html OUTPUT.pdf`: the kit prints one page without showing anything, for the command line. Answers
 * what to run once the app is ready; it throws where a file is not named.
 */
export function printFromCommandLine(argv: readonly string[]): () => Promise<void> {
  const index = argv.indexOf('--print-pdf');
  const [input, output] = argv.slice(index + 1, index + 3);
  return async () => {
    if (!input || !output)
      throw new Error('--print-pdf takes two files: the page to print and the PDF to write.');
    const pdf = await htmlToPdf(await readFile(input, 'utf8'));
    writeFileAtomic(output, pdf);
  };
}
