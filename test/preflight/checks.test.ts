import { describe, expect, test } from 'vitest';
import { rules } from '../../source/diagnostics/rules.ts';
import type { PrintedPage } from '../../source/model/printed-file.ts';
import type { PreflightRule } from '../../source/preflight/check.ts';
import { checks } from '../../source/preflight/checks/index.ts';
import { inspectFile } from '../../source/preflight/inspect-file.ts';
import { aBook, run } from './a-book.ts';

type Book = ReturnType<typeof aBook>;

/** One thing broken, the rule that must tell it, the page it is on, and words of the reason. */
interface Broken {
  name: string;
  rule: PreflightRule;
  page: number | null;
  says: RegExp;
  breakIt: (book: Book) => void;
}

const pageOf = ({ file }: Book, number: number): PrintedPage => file.pages[number - 1]!;
const textOf = (book: Book, page: number, text: string) => pageOf(book, page).runs.find((one) => one.text === text)!;
const leaveOut = (book: Book, page: number, text: string): void => {
  pageOf(book, page).runs = pageOf(book, page).runs.filter((one) => one.text !== text);
};

const broken: Broken[] = [
  {
    name: 'a heading with nothing below it',
    rule: 'preflight/w1-heading-last',
    page: 3,
    says: /“Going quiet”.*last on its page/,
    breakIt(book) {
      textOf(book, 3, 'Going quiet').yMm = 270;
    },
  },
  {
    name: 'a lead-in left behind on the page before',
    rule: 'preflight/w1-lead-in-apart',
    page: 2,
    says: /“It often looks like:”.*page 3/,
    breakIt(book) {
      leaveOut(book, 3, 'It often looks like:');
      pageOf(book, 2).runs.push(run(2, 'It often looks like:', 270));
    },
  },
  {
    name: 'a list item that goes on on the next page',
    rule: 'preflight/w2-split',
    page: 3,
    says: /pages 3 and 4/,
    breakIt(book) {
      textOf(book, 3, 'Answers get shorter').text = 'Answers get';
      pageOf(book, 4).runs.unshift(run(4, 'shorter', 22));
    },
  },
  {
    name: 'a frame over the foot of the page',
    rule: 'preflight/w2-frame',
    page: 4,
    says: /13\.0 mm over the foot/,
    breakIt(book) {
      pageOf(book, 4).areas.push({ leftMm: 20, rightMm: 100, topMm: 250, bottomMm: 290, paint: 'stroke', colour: 0 });
    },
  },
  {
    name: 'a frame that begins again on the next page',
    rule: 'preflight/w2-frame',
    page: 3,
    says: /going on on page 4/,
    breakIt(book) {
      const frame = { paint: 'stroke', colour: 0 } as const;
      pageOf(book, 3).areas.push({ ...frame, leftMm: 22, rightMm: 122, topMm: 250, bottomMm: 277 });
      pageOf(book, 4).areas.push({ ...frame, leftMm: 16, rightMm: 116, topMm: 18, bottomMm: 40 });
    },
  },
  {
    name: 'words that are cut off',
    rule: 'preflight/w3-clipped',
    page: 3,
    says: /“Both views are honest\.” in full/,
    breakIt(book) {
      textOf(book, 3, 'Both views are honest.').clipped = true;
    },
  },
  {
    name: 'words over the side',
    rule: 'preflight/w3-margins',
    page: 3,
    says: /6\.0 mm over the side/,
    breakIt(book) {
      textOf(book, 3, 'Both views are honest.').rightMm = 200;
    },
  },
  {
    name: 'a sentence in small type',
    rule: 'preflight/w3-small-text',
    page: 3,
    says: /at least 10 pt, found “What the two of you do next\.” in 9\.0 pt/,
    breakIt(book) {
      pageOf(book, 3).runs.push(run(3, 'What the two of you do next.', 150, { sizePt: 9 }));
    },
  },
  {
    name: 'a label in tiny type',
    rule: 'preflight/w3-small-text',
    page: 3,
    says: /at least 8 pt, found “Choose” in 7\.0 pt/,
    breakIt(book) {
      pageOf(book, 3).runs.push(run(3, 'Choose', 150, { sizePt: 7 }));
    },
  },
  {
    name: 'lines that are not equally far apart',
    rule: 'preflight/w4-line-pitch',
    page: 4,
    says: /8\.0 mm apart, found 9\.5 mm/,
    breakIt(book) {
      for (const page of [4, 5]) pageOf(book, page).rules[3]!.yMm = 97.5;
    },
  },
  {
    name: 'a prompt with one line',
    rule: 'preflight/w4-prompt-room',
    page: 3,
    says: /at least 2 lines below “What does not fit me\?”, found 1/,
    breakIt(book) {
      pageOf(book, 3).rules.length = 1;
    },
  },
  {
    name: 'a prompt that is not printed',
    rule: 'preflight/w4-prompt-room',
    page: 3,
    says: /the prompt “What does not fit me\?”/,
    breakIt(book) {
      leaveOut(book, 3, 'What does not fit me?');
    },
  },
  {
    name: 'a wrong number in the contents',
    rule: 'preflight/w6-page-number',
    page: 2,
    says: /page 4 beside “Going quiet”, found 3/,
    breakIt(book) {
      const [, , reading] = book.expected.book.document.pages;
      const row = JSON.stringify(book.expected.book.document.pages[1]);
      expect(row).toContain('"target":"quiet"');
      book.expected.book.document.pages.push({ ...reading!, id: 'quiet', page: 4 });
    },
  },
  {
    name: 'a title that is on another page',
    rule: 'preflight/w6-page-number',
    page: 4,
    says: /“Where we start” on this page/,
    breakIt(book) {
      leaveOut(book, 4, 'Where we start');
    },
  },
  {
    name: 'a wrong number at the foot',
    rule: 'preflight/w6-page-number',
    page: 4,
    says: /the page number 4 in the margin, found 6/,
    breakIt(book) {
      textOf(book, 4, '4').text = '6';
    },
  },
  {
    name: 'a link from the contents to another page',
    rule: 'preflight/w6-page-number',
    page: 2,
    says: /found one to 5/,
    breakIt(book) {
      pageOf(book, 2).links[0]!.page = 5;
    },
  },
  {
    name: 'a slide that names a page the book does not have',
    rule: 'preflight/w6-page-number',
    page: null,
    says: /slide 9.*found page 6/,
    breakIt(book) {
      book.expected.book.cited = [{ by: 'slide 9', pages: [5, 6] }];
    },
  },
  {
    name: 'other words on the two pages of a spread',
    rule: 'preflight/w7-spread',
    page: 4,
    says: /same prompts/,
    breakIt(book) {
      textOf(book, 5, 'What do I hope for?').yMm += 2;
    },
  },
  {
    name: 'another line on the two pages of a spread',
    rule: 'preflight/w7-spread',
    page: 4,
    says: /same lines on pages 4 and 5, found one at 96\.0 mm/,
    breakIt(book) {
      pageOf(book, 5).rules.pop();
    },
  },
  {
    name: 'a page on the wrong side',
    rule: 'preflight/w7-spread',
    page: 3,
    says: /“Going quiet” on an even page/,
    breakIt(book) {
      book.expected.book.document.pages[2]!.side = 'left';
    },
  },
  {
    name: 'a page half a point too wide',
    rule: 'preflight/w8-page-box',
    page: 2,
    says: /595\.3 × 841\.9 pt, found 595\.8/,
    breakIt(book) {
      pageOf(book, 2).boxes = { ...pageOf(book, 2).boxes, trim: [0, 0, 595.78, 841.89] };
    },
  },
  {
    name: 'a file without the bleed asked for',
    rule: 'preflight/w8-page-box',
    page: 1,
    says: /with bleed/,
    breakIt(book) {
      book.expected.paper = { ...book.expected.paper!, bleedMm: 3 };
    },
  },
  {
    name: 'words in the gutter',
    rule: 'preflight/w8-gutter',
    page: 3,
    says: /20 mm, found 12\.0 mm/,
    breakIt(book) {
      textOf(book, 3, 'Both views are honest.').leftMm = 12;
    },
  },
  {
    name: 'a font that is only named',
    rule: 'preflight/w9-font',
    page: null,
    says: /Newsreader in the file, found only its name/,
    breakIt({ file }) {
      file.fonts[0]!.embedded = false;
    },
  },
  {
    name: 'a whole font',
    rule: 'preflight/w9-font',
    page: null,
    says: /found the whole font/,
    breakIt({ file }) {
      file.fonts[0]!.subset = false;
    },
  },
  {
    name: 'letters drawn as pictures',
    rule: 'preflight/w9-type3',
    page: null,
    says: /the Type 3 font/,
    breakIt({ file }) {
      file.fonts[0]!.kind = 'Type3';
    },
  },
  {
    name: 'colour emoji in a file for a print shop',
    rule: 'preflight/w9-type3',
    page: null,
    says: /the Type 3 font/,
    breakIt({ file, expected }) {
      Object.assign(file.fonts[0]!, { kind: 'Type3', coloured: true });
      expected.medium = 'press';
    },
  },
  {
    name: 'a letter that prints as an empty box',
    rule: 'preflight/w9-glyph',
    page: 3,
    says: /found 2 missing/,
    breakIt(book) {
      textOf(book, 3, 'Both views are honest.').missing = 2;
    },
  },
  {
    name: 'a coarse picture',
    rule: 'preflight/w9-image',
    page: 3,
    says: /150 pixels an inch, found 40/,
    breakIt(book) {
      pageOf(book, 3).images[0]!.dpi = 40;
    },
  },
  {
    name: 'no language and no tags',
    rule: 'preflight/w10-identity',
    page: null,
    says: /the language of the text/,
    breakIt({ file }) {
      Object.assign(file, { language: null, tagged: false });
    },
  },
  {
    name: 'a table a screen reader loses its way in',
    rule: 'preflight/w10-tags',
    page: 3,
    says: /rows of equal length \(check “tables”\)/,
    breakIt({ file }) {
      file.findTagFaults = () => [{ check: 'tables', page: 3, reason: 'Expected rows of equal length' }];
    },
  },
  {
    name: 'a heading that skips a level',
    rule: 'preflight/w10-bookmarks',
    page: 3,
    says: /one level below/,
    breakIt({ file }) {
      file.bookmarks[1]!.level = 3;
    },
  },
  {
    name: 'a bookmark that runs two words together',
    rule: 'preflight/w10-bookmarks',
    page: 3,
    says: /“Going quiet”, found “Goingquiet”/,
    breakIt({ file }) {
      file.bookmarks[1]!.title = 'Goingquiet';
    },
  },
  {
    name: 'a field that does not say what it is for',
    rule: 'preflight/w11-fields',
    page: 4,
    says: /“start-a\.hope” to say what it is for/,
    breakIt({ file }) {
      file.fields[0]!.tooltip = null;
    },
  },
  {
    name: 'a program in the file',
    rule: 'preflight/w11-fields',
    page: null,
    says: /JavaScript/,
    breakIt({ file }) {
      file.hasScripts = true;
    },
  },
  {
    name: 'grey words on white',
    rule: 'preflight/w13-contrast',
    page: 3,
    says: /4\.5 to 1, found “Both views are honest\.” with 2\.8 to 1/,
    breakIt(book) {
      textOf(book, 3, 'Both views are honest.').colour = 0x999999;
    },
  },
  {
    name: 'a dark tint',
    rule: 'preflight/w13-tint',
    page: 4,
    says: /10 % at most, found #c0c0c0/,
    breakIt(book) {
      for (const page of [4, 5])
        pageOf(book, page).areas.push({ leftMm: 22, rightMm: 100, topMm: 110, bottomMm: 160, paint: 'fill', colour: 0xc0c0c0 });
    },
  },
  {
    name: 'a sentence that is not there',
    rule: 'preflight/w14-sentence',
    page: 3,
    says: /“Both views are honest\.” on this page/,
    breakIt(book) {
      leaveOut(book, 3, 'Both views are honest.');
    },
  },
  {
    name: 'a script in other words',
    rule: 'preflight/w14-verbatim',
    page: 3,
    says: /letter for letter/,
    breakIt(book) {
      textOf(book, 3, '“I am quiet tonight, and it is not about you.”').text = '“I am quiet tonight and it is not about you.”';
    },
  },
  ...['A {{name}} here', 'This is undefined', 'itâ€™s', 'two  spaces'].map(
    (text): Broken => ({
      name: `residue: ${text}`,
      rule: 'preflight/w14-residue',
      page: 3,
      says: /Expected words only/,
      breakIt: (book) => void pageOf(book, 3).runs.push(run(3, text, 150)),
    }),
  ),
  {
    name: 'a placeholder that was to become a field',
    rule: 'preflight/link',
    page: 2,
    says: /field\.invalid/,
    breakIt(book) {
      Object.assign(pageOf(book, 2).links[0]!, { address: 'https://field.invalid/one' });
    },
  },
  {
    name: 'links in a file for paper',
    rule: 'preflight/link',
    page: 2,
    says: /no links/,
    breakIt({ expected }) {
      expected.medium = 'paper';
    },
  },
];

describe('what is looked at in a printed file', () => {
  test('a book that is as promised passes every check, and every check looks at something', () => {
    const { file, expected } = aBook();
    const results = inspectFile(file, expected);
    expect(results.filter(({ findings }) => findings?.length !== 0).map(({ check, findings }) => ({ rule: check.rule, findings }))).toEqual(
      [],
    );
  });

  test.each(broken)('$name: $rule', ({ rule, page, says, breakIt }) => {
    const book = aBook();
    breakIt(book);
    const results = inspectFile(book.file, book.expected);
    const findings = results.find(({ check }) => check.rule === rule)?.findings ?? [];
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.some((one) => one.page === page && says.test(one.reason)) ? [] : findings).toEqual([]);
  });

  test('a finding names the line of the article it comes from', () => {
    const book = aBook();
    leaveOut(book, 3, 'Both views are honest.');
    textOf(book, 3, 'It often looks like:').clipped = true;
    const found = inspectFile(book.file, book.expected).flatMap(({ findings }) => findings ?? []);
    expect(found.map(({ place }) => place?.line).sort()).toEqual([15, 7].sort());
  });

  test('every rule of preflight has its check, and every check is broken here', () => {
    const known = Object.keys(rules).filter((id) => id.startsWith('preflight/'));
    expect(checks.map(({ rule }) => rule).sort()).toEqual(known.sort());
    expect([...new Set(broken.map(({ rule }) => rule))].sort()).toEqual(known.sort());
  });

  test('of the file of another program only what can be known is looked at', () => {
    const { file } = aBook();
    const results = inspectFile(file, {
      paper: null,
      leastPt: null,
      leastContrast: 3,
      medium: 'screen',
      ours: false,
      book: null,
      tagsAreChecked: false,
    });
    const looked = results.filter(({ findings }) => findings !== null).map(({ check }) => check.rule);
    expect(looked).toContain('preflight/w9-font');
    expect(looked.filter((rule) => /w(?:2|4|6|7|14-s|14-v)/.test(rule))).toEqual([]);
    expect(results.flatMap(({ findings }) => findings ?? [])).toEqual([]);
  });
});
