import { expect, test } from 'vitest';
import { linked } from '../../source/render/helpers/linked.ts';

const link = (address: string) => `<a href="${address}" target="_blank" rel="noopener noreferrer">${address}</a>`;

test.each([
  ['Night line: 0800 111 222', 'Night line: 0800 111 222'],
  ['See https://example.org/help.', `See ${link('https://example.org/help')}.`],
  [
    '(http://example.org/a?b=1&c) and https://example.org',
    `(${link('http://example.org/a?b&#x3D;1&amp;c')}) and ${link('https://example.org')}`,
  ],
  [
    '<b> javascript:alert(1) "https://example.org"><script>',
    `&lt;b&gt; javascript:alert(1) &quot;${link('https://example.org')}&quot;&gt;&lt;script&gt;`,
  ],
])('%s', (text, html) => {
  expect(String(linked(text))).toBe(html);
});

test('anything but a text is refused', () => {
  expect(() => linked(null)).toThrow('“linked” takes a text');
});
