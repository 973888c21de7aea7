import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { renderAnswerBlocks } from '../../source/render/answers.ts';

const room = { fonts: '', lang: 'he', rowPt: 22.68, sizePt: 12, pageWidthPt: 595.28, pageHeightPt: 841.89 };

test('what was written is printed as it is, each text in the left corner of its page, turned by its own letters', () => {
  const html = renderAnswerBlocks(
    [
      { text: 'שלום <b>&\nשורה', widthPt: 300, heightPt: 68.04, isLines: true, isCentred: false },
      { text: '4', widthPt: 24, heightPt: 17, isLines: false, isCentred: true },
    ],
    room,
  );
  const { document } = parseHTML(html);
  const [lines, number] = [...document.querySelectorAll('.block')];
  expect(lines?.textContent).toBe('שלום <b>&\nשורה');
  expect([lines?.getAttribute('dir'), lines?.getAttribute('data-leading'), lines?.className]).toEqual(['auto', '22.68', 'block']);
  expect([number?.getAttribute('data-leading'), number?.className]).toEqual(['17', 'block alone centred']);
  expect(document.documentElement?.getAttribute('dir')).toBeNull();
  expect(html).toContain('size:595.28pt 841.89pt');
  expect(html).toContain('#b0{width:296pt;height:68.04pt}');
});
