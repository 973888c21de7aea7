import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listMessages } from '../../source/diagnostics/report.ts';
import { parseMarkdown } from '../../source/parse/parse-markdown.ts';
import { inlineImages } from '../../source/read/read-images.ts';
import { sketch } from '../parse/sketch.ts';

/** The first bytes of a PNG of a size; nothing decodes it. */
function png(width: number, height: number, length = 33): Buffer {
  const bytes = Buffer.alloc(length);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
const jpeg = (width: number, height: number) =>
  Buffer.concat([
    Buffer.from('ffd8ffe000040000ffc0001108', 'hex'),
    Buffer.from([height >> 8, height & 255, width >> 8, width & 255]),
    Buffer.alloc(12),
  ]);
const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`);

let root: string;
let folder: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'couplet-images-'));
  folder = join(root, 'article');
  for (const name of ['assets', 'static', 'attachments']) mkdirSync(join(folder, name), { recursive: true });
  const put = (name: string, bytes: Buffer) => writeFileSync(join(folder, name), bytes);
  put('lamp.png', png(10, 10));
  put('my lamp.png', png(10, 10));
  put('100%.png', png(10, 10));
  put('assets/deep.png', png(10, 10));
  put('static/site.png', png(10, 10));
  put('attachments/pasted.png', png(10, 10));
  put('named.png', jpeg(20, 30));
  put('words.png', Buffer.from('not a picture'));
  put('wide.png', png(7000, 10));
  put('wide.jpg', jpeg(6500, 10));
  put('heavy.png', png(10, 10, 5_100_000));
  put('good.svg', svg('<a href="https://example.org"><use xlink:href="#a"/></a><rect style="fill:url(#b)"/>'));
  put('script.svg', svg('<script>x()</script>'));
  put('click.svg', svg('<rect onclick="x()"/>'));
  put('far.svg', svg('<image href="https://example.org/a.png"/>'));
  put('style.svg', svg('<style>@import "x.css";</style>'));
  put('html.svg', svg('<foreignObject/>'));
  writeFileSync(join(root, 'outside.png'), png(10, 10));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function read(text: string) {
  const file = new VFile({ path: join(folder, 'article.md'), value: text });
  const tree = inlineImages(parseMarkdown(file), file);
  return {
    blocks: tree.children.map(sketch),
    messages: listMessages(file).map(({ line, severity, rule, reason }) => `${line} ${severity} ${rule} ${reason}`),
  };
}

describe('pictures', () => {
  test.each([
    'lamp.png',
    './lamp.png',
    'my%20lamp.png',
    '<my lamp.png>',
    '100%.png',
    '/assets/deep.png',
    'assets/deep.png?v=2',
    '/site.png',
    'pasted.png',
    'lamp.png#frag',
  ])('%s is found', (name) => {
    const { blocks, messages } = read(`![A lamp](${name})`);
    expect(blocks[0]).toMatch(/^paragraph\(image\{url=data:image\/png;base64,/);
    expect(messages).toEqual([]);
  });

  test('what a file is its bytes say', () => {
    expect(read('![A lamp](named.png)').blocks[0]).toContain('url=data:image/jpeg;base64,');
    expect(read('![A lamp](good.svg)').blocks[0]).toContain('url=data:image/svg+xml;base64,');
  });

  test.each([
    ['gone.png', 'structure/image Expected the picture “gone.png” beside the article, found no such file'],
    ['words.png', 'structure/image Expected a picture (PNG, JPEG, GIF, WebP, AVIF or SVG), found “words.png”'],
    ['../outside.png', 'structure/image Expected a picture in the article’s folder, found “../outside.png” outside it'],
    [
      'https://example.org/lamp.png',
      'structure/remote-image Expected a picture beside the article, found an address: https://example.org/lamp.png',
    ],
    ['script.svg', 'structure/image Expected a drawing that only draws, found a program in “script.svg”'],
    ['click.svg', 'structure/image Expected a drawing that only draws, found a program in “click.svg”'],
    ['far.svg', 'structure/image Expected a drawing that only draws, found something from elsewhere in “far.svg”'],
    ['style.svg', 'structure/image Expected a drawing that only draws, found something from elsewhere in “style.svg”'],
    ['html.svg', 'structure/image Expected a drawing that only draws, found foreign content in “html.svg”'],
    ['data:text/html;base64,PGI+', 'structure/image Expected a picture, found other data: data:text/html;base64,PGI+'],
    ['data:image/png;base64,AAAA', 'structure/image Expected a picture (PNG, JPEG, GIF, WebP, AVIF or SVG), found data in the text'],
  ])('%s: its description is printed, and the author is told', (name, message) => {
    expect(read(`Text.\n\nSee ![a lamp](${name}) here.`)).toEqual({
      blocks: ['paragraph("Text.")', 'paragraph("See " "a lamp" " here.")'],
      messages: [`3 warning ${message}`],
    });
  });

  test('without a description it was decoration', () => {
    expect(read('Text.\n\n![](gone.png)\n\n[![](gone.png)](u) after').blocks).toEqual(['paragraph("Text.")', 'paragraph(" after")']);
  });

  test('references and HTML name pictures, too', () => {
    const { blocks, messages } = read('![A lamp][l] and ![gone][g] and <img src="lamp.png" alt="B">\n\n[l]: lamp.png\n[g]: gone.png');
    expect(blocks[0]).toMatch(/^paragraph\(image\{url=data:\S+ alt=A lamp\} " and " "gone" " and " image\{url=data:\S+ alt=B\}\)$/);
    expect(messages).toHaveLength(1);
  });

  test.each([
    ['wide.png', 'at most 6000 pixels a side, found “wide.png” with 7000 × 10'],
    ['wide.jpg', 'at most 6000 pixels a side, found “wide.jpg” with 6500 × 10'],
    ['heavy.png', 'under 5 MB, found “heavy.png” with 5.1 MB'],
  ])('%s is large: it stays, and the author is told', (name, told) => {
    const { blocks, messages } = read(`![A lamp](${name})`);
    expect(blocks[0]).toContain('url=data:image/');
    expect(messages).toEqual([
      expect.stringContaining(`warning structure/image-size Expected a picture ${told.startsWith('at') ? 'of ' : ''}${told}`),
    ]);
  });
});
