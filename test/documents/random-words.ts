import fc from 'fast-check';

/** Stands for a word that is numbered once the tree is whole, so that every word of a document is its own. */
export const wordPlace = '\uE000';

/** Words of many scripts, marks people type, and spaces of every width. */
const pieces = [
  wordPlace,
  wordPlace,
  wordPlace,
  'und',
  'Liebe',
  'né',
  'мост',
  'σπίτι',
  'שלום',
  'قهوة',
  'घर',
  '二人',
  'お茶',
  '집',
  'ฝน',
  'I feel ____ when',
  '7 reasons',
  'You may notice:',
  'Ask yourself:',
  'You might say:',
  'Instead of',
  'subscribe to our newsletter',
  '5 min read',
];
const marks = [
  '. ',
  ', ',
  '? ',
  '! ',
  ': ',
  ' — ',
  '… ',
  '。',
  '“',
  '”',
  '„',
  '«',
  '»',
  '「',
  '」',
  '"',
  "'",
  '(',
  ')',
  '😀',
  '❌ ',
  '\u00AD',
];
const spaces = [' ', ' ', ' ', '  ', '\u00A0', '\u2003', '\u200B', '\t', '\u2028', '\u3000'];

/** A line of text that may begin or end in spaces, or be nothing but spaces, or nothing. */
export const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.constantFrom(...marks), fc.constantFrom(...spaces)), {
    maxLength: 9,
  })
  .map((parts) => parts.join(' '))
  .filter((line) => !/^\s*$/.test(line) || line.length < 3);

/** Pieces of Markdown and HTML, well formed or not, around words. */
const scraps = [
  ...[
    '#',
    '##',
    '###### ',
    '- ',
    '* ',
    '1. ',
    '1) ',
    '> ',
    '>> ',
    '\t',
    '    ',
    '```',
    '~~~',
    '`',
    '``',
    '***',
    '**',
    '*',
    '_',
    '__',
    '~~',
  ],
  ...['---', '===', '| ', '|---|', '\\', '\\|', '[', ']', '(', ')', '![', '](', '[^1]', '[^1]: ', '[ ] ', '- [x] ', '<', '>', '&', '&amp;'],
  ...['<b>', '</b>', '<div>', '</div>', '<p', '<br>', '<!--', '-->', '<li>', '<details>', '<summary>', '</details>', '<table><tr><td>'],
  ...['<script>', '</script>', '<style>', '</style>', '<a href="x">', '<img src="https://example.org/x.png" alt="', '">', '&#0;', '&nope;'],
  ...[
    ':::note\n',
    ':::prompt\n',
    ':::skip\n',
    ':::\n',
    '::page-break\n',
    ':name[',
    '{#id}',
    '{.skip}',
    '{role=signs}',
    '{: .x}',
    '{{',
    '}}',
  ],
  ...[
    '{%',
    '%}',
    '%%',
    '[[',
    ']]',
    '![[',
    '==',
    ' ^id\n',
    '!!! note\n    ',
    '> [!NOTE]\n> ',
    '$$',
    '+++',
    '\uFEFF',
    '\u0000',
    '\u202E',
    '\r',
  ],
  ...['http://example.org/a_b', 'www.example.org', 'a@example.org', 'Term\n: ', '---\ntitle: x\n---\n', '❌ ', '✅ ', '“', '”', '— ', '~ '],
];

/** Text nobody would write on purpose: pieces of markup in any order, with words between them. */
export const scrapText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 4, arbitrary: fc.constantFrom(...scraps) },
      { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', ' ', ' ') },
    ),
    { maxLength: 40 },
  )
  .map((parts) => numberWords(parts.join('')));

/** Put `w1w`, `w2w` … where the words stand. */
export function numberWords(document: string): string {
  let count = 0;
  return document.replaceAll(wordPlace, () => {
    count += 1;
    return `w${count}w`;
  });
}

/** The numbered words in a text, in order. */
export const wordsIn = (document: string): string[] => [...document.matchAll(/w\d+w/g)].map(([word]) => word);

const title = `The Long ${wordPlace} of ${wordPlace}`;
/** Lines as they come out of a browser or a word processor when an article is copied. */
const lines = [
  ...['', '', '', '', '   ', '\u00A0', title, title.toUpperCase(), `1. ${title}`, `Step 2: ${title}`, `A. ${title}`, `💔 ${title}`],
  ...[`${wordPlace} and ${wordPlace} go home.`, `It is ${wordPlace}. It was ${wordPlace}!`, `Is it ${wordPlace}? Or ${wordPlace}?`],
  ...[
    `You may notice ${wordPlace}:`,
    `${wordPlace}:`,
    `• ${wordPlace}`,
    `· ${wordPlace} ${wordPlace}`,
    `- ${wordPlace}`,
    `o\t${wordPlace}`,
  ],
  ...[
    `❌ ${wordPlace}`,
    `1) ${wordPlace}`,
    `Label Of ${wordPlace}: it is ${wordPlace}.`,
    `“I wanted to say ${wordPlace} to you.”`,
    `— Ada ${wordPlace}`,
  ],
  ...[
    `Self-Reflection: what is ${wordPlace}?`,
    `Q: ${wordPlace}?`,
    `A: ${wordPlace}.`,
    `${wordPlace}\t${wordPlace}\t${wordPlace}`,
    '=====',
    '-----',
  ],
  ...[
    '5 min read',
    'Share',
    'Mar 3, 2025',
    `Written by ${wordPlace}`,
    `Subscribe to our ${wordPlace}`,
    'We use cookies.',
    'Leave a comment',
  ],
  ...[
    `It\u00E2\u20AC\u2122s ${wordPlace}`,
    `caf\u00C3\u00A9 ${wordPlace}`,
    `# ${wordPlace} *${wordPlace}* _x_ <b> [x] \`${wordPlace}\``,
    `${wordPlace}-\nwrapped ${wordPlace}`,
  ],
  ...[
    `${'a long line that was wrapped by the mail program at'}\n${wordPlace} ${wordPlace} seventy-two letters and goes on here until it\nends ${wordPlace}.`,
  ],
];

/** An article as it is pasted: lines of every kind in any order. */
export const pastedText = fc
  .array(fc.constantFrom(...lines), { minLength: 1, maxLength: 25 })
  .map((pasted) => numberWords(pasted.join('\n')));
