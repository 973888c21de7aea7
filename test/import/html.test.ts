import { describe, expect, test } from 'vitest';
import { importInput } from './import-text.ts';

const words = 'Some evenings end before anybody has said a word, and nobody quite knows why that is.';
const page = (body: string, head = ''): string => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const markdownOf = async (html: string): Promise<string> => (await importInput('a.html', html)).markdown;

describe('a saved page', () => {
  test.each([
    ['its own <article>', `<div>Menu</div><article><h1>Tea</h1><p>${words}</p></article><div class="sidebar">About</div>`],
    ['its <main>', `<nav>Menu</nav><main><h1>Tea</h1><p>${words}</p></main><footer>Imprint</footer>`],
    ['nothing but divisions', `<div class="top-menu"><a href="/">Menu</a></div><div><div><h1>Tea</h1><p>${words}</p></div></div>`],
    ['its whole body', `<h1>Tea</h1><p>${words}</p>`],
    ['a form round everything', `<form action="/x"><h1>Tea</h1><p>${words}</p><input type="hidden"><button>Send</button></form>`],
    ['a class that says ad on its body', `<div class="page ad"><h1>Tea</h1><p>${words}</p></div>`],
  ])('is found by %s', async (_, body) => {
    expect(await markdownOf(page(body))).toBe(`# Tea\n\n${words}\n`);
  });

  test('keeps the headings and lists that stand beside its text', async () => {
    const section = (number: number): string => `<section><h2>Part ${number}</h2><ul><li>one</li><li>two</li></ul></section>`;
    const body = `<main><article><h1>Tea</h1><p>${words}</p>${[1, 2, 3].map(section).join('')}<p>${words}</p></article></main>`;
    const markdown = await markdownOf(page(body));
    expect(markdown.match(/^## /gm)).toHaveLength(3);
    expect(markdown.match(/^- /gm)).toHaveLength(6);
  });

  test('keeps every word of its tables', async () => {
    const table = (name: string): string => `<table><tr><th>${name}</th><th>When</th></tr><tr><td>Tea</td><td>Sunday</td></tr></table>`;
    const markdown = await markdownOf(page(`<p>Who brings what.</p>${table('Who')}${table('What')}`));
    expect(markdown).toContain('| Who | When |');
    expect(markdown).toContain('| What | When |');
  });

  test('gives title, author, date, language and address to the top', async () => {
    const head = `<title>Tee | Die Seite</title><link rel="canonical" href="https://a.example/tee"><meta name="author" content="Ada Braun">
      <script type="application/ld+json">{"@type":"Article","datePublished":"2024-03-05T08:00:00Z"}</script>`;
    const html = page(`<article><p>${words}</p></article>`, head).replace('<html>', '<html lang="de-DE">');
    expect(await markdownOf(html)).toBe(
      `---\nauthor: Ada Braun\ndate: 2024-03-05\nlang: de\nsource: https://a.example/tee\n---\n\n# Tee\n\n${words}\n`,
    );
  });

  test('keeps links and pictures with their descriptions, late pictures too, and pictures inside it at its end', async () => {
    const inside = `data:image/png;base64,${'A'.repeat(300)}`;
    const body = `<article><h1>Tea</h1><p>${words} See <a href="https://a.example/b">this</a>.</p>
      <p><img src="data:image/gif;base64,R0" data-src="img/cup.jpg" alt="A cup"></p><p><img src="${inside}" alt="A pot"></p>
      <p><img src="dot.gif" width="1" height="1"></p></article>`;
    expect(await markdownOf(page(body))).toBe(
      `# Tea\n\n${words} See [this](https://a.example/b).\n\n![A cup](img/cup.jpg)\n\n![A pot][picture-1]\n\n[picture-1]: ${inside}\n`,
    );
  });

  test('loses nothing when it is broken', async () => {
    const { markdown } = await importInput('a.html', `<h1>Tea<p>${words}<div><b>Two <i>cups</b> of</i> it<ul><li>one<li>two</p>`);
    for (const word of ['Tea', 'evenings', 'Two', 'cups', 'of', 'one', 'two']) expect(markdown).toContain(word);
  });

  test('is read in the alphabet it says it is in', async () => {
    const html = page(
      '<h1>Tee</h1><p>Für zwei Tassen: \u201Ezwei\u201C Löffel, und dann zehn Minuten warten, nicht länger.</p>',
      '<meta charset="windows-1252">',
    );
    const bytes = Buffer.from(html.replace('\u201E', '\u0084').replace('\u201C', '\u0093'), 'latin1');
    expect((await importInput('a.html', bytes)).markdown).toContain('Für zwei Tassen: „zwei“ Löffel');
  });

  test('tells what it leaves out with the line of the page', async () => {
    const { told } = await importInput(
      'a.html',
      `<html><body>\n<nav>Home</nav>\n<article>\n<h1>Tea</h1>\n<p>${words}</p>\n<div class="share-buttons">Share</div>\n</article>\n</body></html>`,
    );
    expect(told).toEqual([
      'a.html:2:1  info  import/stripped Left out under strip/page: “Home”',
      'a.html:6:1  info  import/stripped Left out under strip/share: “Share”',
    ]);
  });

  test('gives every line of the Markdown the line it stands on', async () => {
    const { file, markdown } = await importInput(
      'a.html',
      `<html><body>\n<article>\n<h1>Tea</h1>\n\n<p>${words}</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n</article></body></html>`,
    );
    const lines = markdown.split('\n');
    const numberOf = (text: string): number | undefined => (file.data.sourceLines as number[])[lines.indexOf(text)];
    expect(['# Tea', words, '- one', '- two'].map(numberOf)).toEqual([3, 5, 7, 8]);
  });
});
