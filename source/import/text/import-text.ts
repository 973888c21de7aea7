import type { VFile } from 'vfile';
import { readDate } from '../../language/dates.ts';
import { createMarkdownLines, type PageFacts, writeFrontMatter } from '../markdown-lines.ts';
import { readPage } from '../page/read-page.ts';
import { cutSentences, findNoisySentences } from '../page/sentences.ts';
import { reportRepair, reportStrip } from '../report.ts';
import { lineFinder, repairAndReport } from '../report-encoding.ts';
import type { TextBlock } from './blocks.ts';
import { readLayout } from './layout.ts';
import { placeHeadings } from './levels.ts';
import { type Line, readLines } from './lines.ts';
import { joinLoneMarks } from './lone-marks.ts';
import { readMarker } from './markers.ts';
import { sizeOf } from './measure.ts';
import { cutPageNumbers, cutTimeStamps, readMessageMarks } from './program-marks.ts';
import { readBlocks } from './read-blocks.ts';
import { isSubtitleLine, isTitleLine, titleBlock } from './title.ts';
import { readTopLabels } from './top-labels.ts';
import { unwrapLines } from './unwrap.ts';
import { writeBlocks } from './write-markdown.ts';

/** A pasted text as understood: what was found in it, and the Markdown it becomes. */
export interface ImportedText {
  blocks: TextBlock[];
  text: string;
  sourceLines: number[];
}

/**
 * Read a pasted text and write it as Markdown: broken letters repaired, what belongs to the page left out, then every line classified
 * as heading, list, quotation or paragraph (DOMAIN a). The words and marks of the lines that stay are those of the text.
 *
 * @param file Told of every repair and every strip, with the author's line; its text is left as it is.
 */
export function readText(text: string, file: VFile): ImportedText {
  const repaired = repairAndReport(text, file, lineFinder(text));
  return readTextLines(readMessageMarks(cutTimeStamps(cutPageNumbers(readKeycaps(readLines(repaired), file), file), file), file), file);
}

/** The same from lines that are already cut, such as the paragraphs of a Word file. */
function readTextLines(lines: Line[], file: VFile): ImportedText {
  const { lines: unlabelled, facts: typed } = readTopLabels(joinLoneMarks(unwrapLines(lines)), file);
  const { lines: kept, facts, bylineBelow } = stripPage(unlabelled, file);
  const whole: PageFacts = { ...facts, ...Object.fromEntries(Object.entries(typed).filter(([, value]) => value)), number: facts.number };

  const head: TextBlock[] = [];
  let body = kept;
  if (whole.title) {
    head.push(titleBlock({ text: whole.title, number: lines[0]?.number ?? 1 }));
    whole.title = null;
  } else if (isTitleLine(kept)) {
    head.push(titleBlock(kept[0]!));
    const hasSubtitle = isSubtitleLine(kept, bylineBelow.has(kept[1]?.number ?? -1));
    if (hasSubtitle) whole.subtitle = kept[1]!.text;
    body = kept.slice(hasSubtitle ? 2 : 1);
  }
  const layout = readLayout(body);
  const blocks = [...head, ...readBlocks(layout)];
  placeHeadings(blocks);
  const markdown = createMarkdownLines();
  writeFrontMatter(whole, markdown);
  writeBlocks(blocks, markdown, layout.footnotes);
  return { blocks, ...markdown.finish() };
}

/** “1️⃣” is a number drawn as a picture; pictures are taken off later, so the number is written out. */
function readKeycaps(lines: Line[], file: VFile): Line[] {
  return lines.map((line) => {
    const found = /^(?:(\d)\uFE0F?\u20E3|(🔟))\s*[.:)]?\s*/u.exec(line.text);
    if (!found) return line;
    const number = found[2] ? '10' : found[1];
    reportRepair(file, line.number, `Wrote “${found[0].trim()}” as “${number}.”`);
    return { ...line, text: `${number}. ${line.text.slice(found[0].length)}` };
  });
}

/** Take out what belongs to the page, line by line and sentence by sentence, and tell each. */
function stripPage(lines: Line[], file: VFile): { lines: Line[]; facts: PageFacts; bylineBelow: Set<number> } {
  const markers = lines.map((line) => readMarker(line.text));
  const page = readPage(
    lines.map((line, index) => {
      const marker = markers[index];
      const isListed = marker !== null && marker !== undefined && marker.type !== 'picture' && readDate(line.text) === null;
      return { text: isListed ? marker.rest : line.text, number: line.number, isListed, gap: line.gap };
    }),
  );
  const kept: Line[] = [];
  const bylineBelow = new Set<number>();
  let gap = 0;
  for (const [index, line] of lines.entries()) {
    const rule = page.rules[index];
    if (rule) {
      reportStrip(file, rule, line.number, line.text);
      if (/byline|date|reading-time/u.test(rule)) bylineBelow.add(kept.at(-1)?.number ?? -1);
      gap = Math.max(gap, line.gap, 1);
      continue;
    }
    const noisy = findNoisySentences(line.text);
    for (const one of noisy) reportStrip(file, one.rule, line.number, line.text.slice(one.start, one.end));
    const text = noisy.length === 0 ? line.text : cutSentences(line.text, noisy);
    // “Certainly!” before what an assistant said goes with it.
    const isRest = noisy.some(({ rule: one }) => one === 'strip/chat') && sizeOf(text) <= 3 && sizeOf(text) > 0;
    if (isRest) reportStrip(file, 'strip/chat', line.number, text);
    if ((!/[\p{L}\p{N}]/u.test(text) || isRest) && noisy.length > 0) {
      gap = Math.max(gap, line.gap, 1);
      continue;
    }
    kept.push({ ...line, text, gap: kept.length === 0 ? 0 : Math.max(line.gap, gap) });
    gap = 0;
  }
  const facts = { author: page.author, date: page.date, number: page.bylineNumber ?? kept[0]?.number ?? 1 };
  return { lines: stripEmptied(kept, lines, file), facts, bylineBelow };
}

/** A heading above nothing but offers goes with them: a title in capitals or with a picture or a colon, whose whole text was stripped. */
function stripEmptied(kept: Line[], all: Line[], file: VFile): Line[] {
  const numbers = new Set(kept.map(({ number }) => number));
  return kept.filter((line, index) => {
    const at = all.findIndex(({ number }) => number === line.number);
    const below = all[at + 1];
    if (!below || numbers.has(below.number) || index === 0) return true;
    const emptied = file.messages.some((message) => message.line === below.number && /strip\/offer/u.test(message.reason));
    const next = kept[index + 1];
    const opens = !next || (sizeOf(next.text) <= 12 && next.gap > 0);
    const titled = /:$/u.test(line.text) || readMarker(line.text)?.type === 'picture';
    if (!emptied || !opens || !titled || sizeOf(line.text) > 10) return true;
    reportStrip(file, 'strip/offer', line.number, line.text);
    return false;
  });
}
