import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

/** Points to millimetres. */
export const mm = (points: number): number => (points * 25.4) / 72;

/** Open a file, read each page in turn, and close it. */
export async function onEveryPage<Result>(
  bytes: Uint8Array,
  read: (page: PdfPage, number: number) => Result | Promise<Result>,
): Promise<Result[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const found: Result[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) found.push(await read(await pdf.getPage(number), number));
  await task.destroy();
  return found;
}
