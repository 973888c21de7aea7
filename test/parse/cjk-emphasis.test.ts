import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../source/parse/parse-markdown.ts';

test.each(['これは**大切なこと。**です', '**「黙る」**は拒絶ではない', '这是**“重要”**的'])(
  'bold beside wide punctuation is bold: %s',
  (text) => {
    const tree = JSON.stringify(parseMarkdown(new VFile({ value: text })));
    expect(tree).toContain('"strong"');
    expect(tree).not.toContain('**');
  },
);
