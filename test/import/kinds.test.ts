import { describe, expect, test } from 'vitest';
import { importInput } from './import-text.ts';
import { makeWordFile, paragraph } from './make-word-file.ts';

const page =
  '<!DOCTYPE html><html><body><h1>Tea</h1><p>Some evenings end before anybody has said a word, and nobody knows why.</p></body></html>';
const tea = '# Tea\n\nSome evenings end before anybody has said a word, and nobody knows why.\n';

describe('what a file holds is told from its name and from itself', () => {
  test.each(['page.html', 'page.htm', 'page.xhtml', 'page.txt', 'page', 'standard-input'])('%s with a web page in it', async (name) => {
    expect((await importInput(name, page)).markdown).toBe(tea);
  });

  test.each(['file.docx', 'file', 'file.txt', 'standard-input'])('%s with a Word file in it', async (name) => {
    const bytes = await makeWordFile(paragraph('Tea', { style: 'Title' }) + paragraph('Some evenings end before anybody has said a word.'));
    expect((await importInput(name, bytes)).markdown).toBe('# Tea\n\nSome evenings end before anybody has said a word.\n');
  });

  test.each([
    ['a.txt', '\uFEFF# Tea\r\n\r\nOne.\r\n', '# Tea\n\nOne.\n'],
    ['standard-input', '---\ntitle: Tea\n---\n\nOne * two.\n', '---\ntitle: Tea\n---\n\nOne * two.\n'],
    [
      'a.text',
      'See [this](https://a.example) and [that](https://b.example).',
      'See [this](https://a.example) and [that](https://b.example).',
    ],
  ])('%s with Markdown in it passes as it is, and says so', async (name, typed, markdown) => {
    const imported = await importInput(name, typed);
    expect(imported.markdown).toBe(markdown);
    expect(imported.told).toEqual([`${name}:1:1  info  import/as-markdown Taken as it is: the text has Markdown headings`]);
  });

  test.each([
    ['article.pdf', 'anything', 'a PDF', /save the article it was made from as \.docx/],
    ['article.txt', '%PDF-1.7', 'a PDF', /\.docx or plain text/],
    ['article.rtf', '{\\rtf1 words}', 'a rich text document', /save it as \.docx/],
    ['standard-input', '{\\rtf1 words}', 'a rich text document', /save it as \.docx/],
    ['article.odt', 'anything', 'an OpenDocument text', /save it as \.docx/],
    ['article.pages', 'anything', 'a Pages document', /Export To, Word/],
    ['article.doc', 'anything', 'a document of an older word processor', /save it as \.docx/],
    ['article.epub', 'anything', 'an e-book', /plain text file/],
    ['article.docx', '\u00D0\u00CF\u0011\u00E0', 'an older or password-protected Office document', /without a password/],
    ['photo.jpg', 'anything', 'a picture', /plain text file/],
  ])('%s is refused with the next step', async (name, content, what, next) => {
    const { file, told } = await importInput(name, Buffer.from(content, 'latin1'));
    expect(told).toEqual([`${name}  error  read/kind Expected Markdown, text, a web page or a Word file (.docx), found ${what}`]);
    expect(file.messages[0]?.note).toMatch(next);
  });

  test('a Word file that is broken says so', async () => {
    const { told } = await importInput('a.docx', Buffer.from('PK\u0003\u0004 word/document.xml', 'latin1'));
    expect(told).toEqual(['a.docx  error  import/unreadable Expected a Word file (.docx), found one that cannot be read']);
  });

  test('a page without an article, and a text that is nothing but a page’s frame, say so', async () => {
    const empty = await importInput('a.html', '<html><body><nav>Home</nav><script>var words = "many";</script></body></html>');
    expect(empty.told.at(-1) ?? empty.told[0]).toMatch(/import\/no-article|import\/stripped/);
    expect(empty.file.messages.some((message) => message.fatal)).toBe(true);
  });

  test('nothing is imported twice', async () => {
    const { importArticle } = await import('../../source/import/import-article.ts');
    const { file, markdown } = await importInput('a.txt', 'Two Cups of Tea\n\n- 5 min read\n\nSome evenings end before a word is said.');
    const count = file.messages.length;
    await importArticle(file);
    expect([String(file.value), file.messages.length]).toEqual([markdown, count]);
  });
});

describe('letters', () => {
  test('an old text file in Windows-1252 is read, and told', async () => {
    const { markdown, told } = await importInput('a.txt', Buffer.from('Caf\u00e9 au lait \u0096 \u0093oui\u0094.', 'latin1'));
    expect(markdown).toBe('Café au lait – “oui”.\n');
    expect(told).toEqual(['a.txt:1:1  info  import/repaired Read as Windows-1252: the file is not UTF-8, first in line 1']);
  });

  test('bytes of another alphabet are not guessed at', async () => {
    const { told } = await importInput('a.txt', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0]));
    expect(told[0]).toMatch(/^a\.txt:1:1 {2}error {2}read\/not-utf8/);
  });

  test('UTF-16 with its mark is read', async () => {
    expect((await importInput('a.txt', Buffer.from('\uFEFFGute Nacht, schöne Stille.', 'utf16le'))).markdown).toBe(
      'Gute Nacht, schöne Stille.\n',
    );
  });
});
