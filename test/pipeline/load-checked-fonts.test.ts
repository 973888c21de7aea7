import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { decodeArticle, listMessages } from '../../source/index.ts';
import { prepareBuild } from '../../source/pipeline/prepare.ts';

const article = (body: string): string =>
  `---\ntitle: Letters\npermission: own\nlang: en\n---\n\n# Letters\n\nTwo people read.\n\n${body}\n\nThe end of it.\n`;

async function report(body: string): Promise<string[]> {
  const file = decodeArticle(new VFile({ path: 'letters.md' }), Buffer.from(article(body)));
  expect(await prepareBuild(file, {}, () => {})).toBeNull();
  return listMessages(file)
    .filter(({ rule }) => rule === 'print/glyph')
    .map(({ line, severity, reason, hint }) => `${line} ${severity}: ${reason} | ${hint}`);
}

test('a letter no font carries is an error with its line and the package to add', async () => {
  expect(await report('A word in Javanese: ꦲꦤ.')).toEqual([
    '11 error: Expected letters an installed font carries, found “ꦲ” (U+A9B2), “ꦤ” (U+A9A4) | add the font that has them: npm install @fontsource/noto-sans-javanese',
  ]);
});

test('one error for every package, and a hint where we know none', async () => {
  expect(await report('Linear B 𐀀 and Tibetan ས་.\n\nAnd ![a picture of ꦲ](x.png) more.')).toEqual([
    expect.stringMatching(/^11 error: .*U\+10000.*\| replace the characters named, or install/),
    expect.stringMatching(/^11 error: .*U\+0F66.*noto-serif-tibetan$/),
    expect.stringMatching(/^13 error: .*U\+A9B2.*noto-sans-javanese$/),
  ]);
});

test('words that are left out need no font', async () => {
  const file = decodeArticle(new VFile({ path: 'letters.md' }), Buffer.from(article('Click here ꦲ')));
  expect(await prepareBuild(file, {}, () => {})).not.toBeNull();
});
