import type { Article, Section, Sentence } from '../../source/model/article.ts';
import { pageGeometry } from '../../source/model/geometry.ts';
import type { PrintedFile, PrintedPage, TextRun } from '../../source/model/printed-file.ts';
import type { Reading, Sheet, SheetPart, WorkbookDocument } from '../../source/model/workbook.ts';
import type { Expected } from '../../source/preflight/check.ts';

const paper = pageGeometry('a4', { largePrint: false, punch: false, sides: 'both' });
const pt = 72 / 25.4;

/** The left edge of the live area: the spine lies left of odd pages. */
const leftOf = (page: number): number => (page % 2 === 1 ? paper.spineMm : paper.outerMm);

export const run = (page: number, text: string, yMm: number, more: Partial<TextRun> = {}): TextRun => ({
  text,
  leftMm: leftOf(page),
  rightMm: leftOf(page) + 2 * text.length,
  yMm,
  sizePt: 12,
  font: 0,
  colour: 0x1f1d1a,
  missing: 0,
  rightToLeft: false,
  clipped: false,
  ...more,
});

const line = (page: number, yMm: number) => ({ leftMm: leftOf(page), rightMm: leftOf(page) + 150, yMm });

function printedPage(number: number, runs: TextRun[], lines: number[]): PrintedPage {
  const box = [0, 0, paper.widthMm * pt, paper.heightMm * pt] as PrintedPage['boxes']['media'];
  const folio = number === 1 ? [] : [run(number, String(number), paper.heightMm - 10)];
  return {
    number,
    boxes: { media: box, crop: box, bleed: box, trim: box },
    widthMm: paper.widthMm,
    heightMm: paper.heightMm,
    runs: [...runs, ...folio],
    rules: lines.map((y) => line(number, y)),
    areas: [],
    images: [],
    links: [],
    alternatives: [],
  };
}

const script = '“I am quiet tonight, and it is not about you.”';
const sentence = (id: string, text: string, kind: Sentence['kind'], lineNumber: number): Sentence => ({
  id,
  text,
  place: { line: lineNumber, column: 1 },
  sectionId: 'quiet',
  kind,
  strippedBy: null,
  leftOutBy: null,
  only: null,
  grave: null,
});

const sentences = [
  sentence('s1', 'Going quiet', 'heading', 7),
  sentence('s2', 'It often looks like:', 'prose', 9),
  sentence('s3', 'Answers get shorter', 'item', 11),
  sentence('s4', script, 'script', 13),
  sentence('s5', 'Both views are honest.', 'prose', 15),
];

const section = {
  id: 'quiet',
  title: 'Going quiet',
  place: { line: 7, column: 1 },
  lists: [
    {
      role: 'signs',
      leadIn: 'It often looks like:',
      items: [{ text: 'Answers get shorter', sentenceIds: ['s3'] }],
      place: { line: 11, column: 1 },
    },
  ],
  scripts: [{ kind: 'script', text: script, sentenceIds: ['s4'], place: { line: 13, column: 1 } }],
  quotations: [],
  children: [],
} as unknown as Section;

const sheet = (page: number, more: Partial<Sheet>): Sheet =>
  ({
    type: 'sheet',
    id: `sheet-${page}`,
    activity: 'start',
    sectionId: 'quiet',
    side: page % 2 === 0 ? 'left' : 'right',
    title: 'Where we start',
    writer: null,
    body: { type: 'parts', parts: [] },
    page,
    ...more,
  }) as Sheet;

const prompt = {
  type: 'prompt',
  text: 'What do I hope for?',
  writing: { type: 'single', lines: { count: 4, wanted: 4, most: 4 } },
} as SheetPart;
const contents = {
  type: 'contents',
  groups: [{ stage: 'notice', rows: [{ page: '3', target: 'quiet', name: 'Going quiet', detail: null }] }],
} as unknown as SheetPart;

const document = {
  title: 'One of us',
  lang: 'en',
  paper,
  partners: ['Partner A', 'Partner B'],
  pages: [
    sheet(1, { id: 'cover', activity: 'cover', sectionId: null, side: 'any', title: null }),
    sheet(2, { id: 'contents', activity: 'contents', sectionId: null, title: 'Contents', body: { type: 'parts', parts: [contents] } }),
    {
      type: 'reading',
      id: 'quiet',
      activity: 'reading',
      sectionId: 'quiet',
      sectionIds: ['quiet'],
      side: 'right',
      title: 'Going quiet',
      after: { prompt: 'What does not fit me?', lines: 3 },
      pages: 1,
      page: 3,
    } as Partial<Reading> as Reading,
    sheet(4, { id: 'start-a', writer: 'a', body: { type: 'parts', parts: [prompt] } }),
    sheet(5, { id: 'start-b', writer: 'b', body: { type: 'parts', parts: [prompt] } }),
  ],
  pageCount: 5,
} as unknown as WorkbookDocument;

const writingPage = (number: number): PrintedPage =>
  printedPage(
    number,
    [run(number, number === 4 ? 'Partner A' : 'Partner B', 30), run(number, 'Where we start', 40), run(number, 'What do I hope for?', 60)],
    [72, 80, 88, 96],
  );

/** What a small book is promised to be, and a file that is just so: a test breaks one thing in it. */
export function aBook(): { file: PrintedFile; expected: Expected & { book: NonNullable<Expected['book']> } } {
  const file: PrintedFile = {
    pages: [
      printedPage(1, [run(1, 'One of us', 100)], []),
      printedPage(2, [run(2, 'Contents', 40), run(2, '3', 60), run(2, 'Going quiet', 60, { leftMm: 40, rightMm: 80 })], []),
      printedPage(
        3,
        [
          run(3, 'Going quiet', 40),
          run(3, 'It often looks like:', 60),
          run(3, 'Answers get shorter', 66),
          run(3, script, 72),
          run(3, 'Both views are honest.', 78),
          run(3, 'What does not fit me?', 100),
        ],
        [112, 120, 128],
      ),
      writingPage(4),
      writingPage(5),
    ],
    fonts: [{ name: 'AAAAAA+Newsreader', kind: 'CIDFontType2', embedded: true, subset: true, hasLetters: true, coloured: false }],
    fields: [{ name: 'start-a.hope', tooltip: 'What do I hope for?', page: 4 }],
    bookmarks: [
      { title: 'One of us', level: 1, page: 1, yMm: 90 },
      { title: 'Going quiet', level: 2, page: 3, yMm: 35 },
    ],
    title: 'One of us',
    showsTitle: true,
    language: 'en',
    tagged: true,
    findTagFaults: () => [],
    creator: 'couplet',
    hasScripts: false,
  };
  file.pages[0]!.runs.push(run(1, 'A workbook', 120));
  file.pages[1]!.links = [{ leftMm: 20, topMm: 50, rightMm: 80, bottomMm: 60, address: null, page: 3 }];
  file.pages[2]!.images = [{ leftMm: 22, topMm: 200, rightMm: 62, bottomMm: 240, widthPx: 600, heightPx: 600, dpi: 381 }];
  return {
    file,
    expected: {
      paper: { widthMm: paper.widthMm, heightMm: paper.heightMm, bleedMm: 0 },
      leastPt: { text: 10, caption: 8 },
      leastContrast: 4.5,
      medium: 'screen',
      ours: true,
      tagsAreChecked: false,
      book: {
        article: { title: 'One of us', subtitle: null, sentences: [...sentences], sections: [section] } as unknown as Article,
        document: structuredClone(document),
        cited: [{ by: 'slide 4', pages: [4, 5] }],
        sentencePages: Object.fromEntries(sentences.map(({ id }) => [id, 3])),
      },
    },
  };
}
