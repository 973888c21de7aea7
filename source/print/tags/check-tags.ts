import type { TagFault } from '../../model/tag-fault.ts';
import type { PdfFile } from '../pdf-file.ts';
import { viewTags } from './checks/check.ts';
import { tagChecks } from './checks/index.ts';
import { type Content, indexMarks, markContents } from './contents.ts';
import { readStructure } from './structure.ts';

/**
 * Look for everything of PDF/UA-1 that a program can see: a file without a fault may say that it conforms.
 *
 * What needs a person (whether a description fits its picture, whether the order makes sense) is not looked at.
 *
 * @param contents The pages as `tagFile` left them; without them they are read from the file.
 * @returns One entry for each fault, in the order of the checks; none is good.
 * @see ISO 14289-1; the Matterhorn Protocol 1.1
 */
export function checkTags(file: PdfFile, contents?: readonly Content[]): TagFault[] {
  const tree = readStructure(file);
  const tagged = viewTags(file, tree, contents ?? markContents(file, indexMarks(tree?.roots ?? [])));
  return tagChecks.flatMap((check) => check.find(tagged).map((fault) => ({ check: check.name, ...fault })));
}
