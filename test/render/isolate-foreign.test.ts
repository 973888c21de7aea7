import { describe, expect, test } from 'vitest';
import { isolateForeign } from '../../source/render/isolate-foreign.ts';

describe('in a page from right to left', () => {
  test.each([
    ['our own sentences are isolated whole', '<p>How are you (both)?</p>', '<p><bdi lang="en" dir="ltr">How are you (both)?</bdi></p>'],
    ['the author’s words stay as they are', '<p>המטפלת Ada Lindholm קוראת (1998)</p>', '<p>המטפלת Ada Lindholm קוראת (1998)</p>'],
    [
      'what a sentence of ours quotes runs its own way',
      '<p>Read “מה קורה?” aloud.</p>',
      '<p><bdi lang="en" dir="ltr">Read “<bdi dir="rtl">מה קורה?</bdi>” aloud.</bdi></p>',
    ],
    [
      'a sentence with bold words is one',
      '<p><b>In pairs</b>, then alone.</p>',
      '<p><bdi lang="en" dir="ltr"><b>In pairs</b>, then alone.</bdi></p>',
    ],
    [
      'a bold label keeps its place',
      '<p><b>Next</b>A page</p>',
      '<p><b><bdi lang="en" dir="ltr">Next</bdi></b><bdi lang="en" dir="ltr">A page</bdi></p>',
    ],
    ['numbers and clocks are the page’s', '<p>18:30–20:00</p>', '<p>18:30–20:00</p>'],
    ['but a sign stays before its number', '<p>(−3)</p>', '<p><bdi dir="ltr">(−3)</bdi></p>'],
    ['a range of slides reads as in our words', '<p><i>7–9</i></p>', '<p><i><bdi dir="ltr">7–9</bdi></i></p>'],
    [
      'a range of pages stays one with the word before it',
      '<p>pp. <i>8–9</i>, <i>12–13</i></p>',
      '<p><bdi lang="en" dir="ltr">pp. <i>8–9</i>, <i>12–13</i></bdi></p>',
    ],
    ['entities are no letters', '<p>&quot;&amp;&quot;</p>', '<p>&quot;&amp;&quot;</p>'],
    ['elements do not turn round by themselves', '<h2 dir="auto">שלום</h2>', '<h2>שלום</h2>'],
    [
      'styles, scripts and drawings are left alone',
      '<style>a{}</style><svg><text>Home</text></svg>',
      '<style>a{}</style><svg><text>Home</text></svg>',
    ],
    [
      'in the reading foreign words are not ours',
      '<div class="reading"><p>Le petit prince</p></div><div class="reading-end">x</div>',
      '<div class="reading"><p><bdi dir="ltr">Le petit prince</bdi></p></div><div class="reading-end"><bdi lang="en" dir="ltr">x</bdi></div>',
    ],
    [
      'speaker notes are shown in a window that runs the other way',
      '<aside class="notes"><p>שלום.</p></aside><p>שלום.</p>',
      '<aside class="notes"><p><bdi dir="rtl">שלום.</bdi></p></aside><p>שלום.</p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(isolateForeign(html, 'he')).toBe(expected);
  });
});

describe('in a page from left to right', () => {
  test('a Latin page without other words comes back as it is', () => {
    const html = '<p dir="auto">“Home” <b>is</b> – x &amp; y</p>';
    expect(isolateForeign(html, 'de')).toBe(html);
  });

  test('words from right to left are isolated, and nothing else is touched', () => {
    expect(isolateForeign('<p>Say “שלום, מה שלומך?” to them.</p><p>שלום!</p><p dir="auto">Home</p>', 'en')).toBe(
      '<p>Say “<bdi dir="rtl">שלום, מה שלומך?</bdi>” to them.</p><p><bdi dir="rtl">שלום!</bdi></p><p dir="auto">Home</p>',
    );
  });

  test('our English words in a Japanese book are marked, the author’s are not', () => {
    expect(isolateForeign('<p>Write “I”.</p><p>Adaさん</p>', 'ja')).toBe('<p><bdi lang="en">Write “I”.</bdi></p><p>Adaさん</p>');
  });
});
