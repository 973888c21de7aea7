import { describe, expect, test } from 'vitest';
import { read, sketch } from './sketch.ts';

const printed = (text: string): string => read(text).blocks.join(' ');

describe('what another program would read', () => {
  test.each([
    ['Before <!-- a private word --> after.', 'paragraph("Before  after.")'],
    ['<!-- private\n\nwords -->\n\nAfter.', 'paragraph("After.")'],
    ['Before <!-- private\n\nwords --> after.', 'paragraph("Before") paragraph("after.")'],
    ['Before %%private words%% after.', 'paragraph("Before after.")'],
    ['Before.\n\n%%\nprivate\n\nwords\n%%\n\nAfter.', 'paragraph("Before.") paragraph("After.")'],
    ['Before.\n{% include private.html title="Words" %}\nAfter.', 'paragraph("Before.") paragraph("After.")'],
    ['Hello {{ page.title }}, welcome.', 'paragraph("Hello, welcome.")'],
    ['{{< figure src="a.jpg" caption="Private words" >}}\n\nAfter.', 'paragraph("After.")'],
    ['{% comment %}\nprivate\n\nwords\n{% endcomment %}\nAfter.', 'paragraph("After.")'],
    ["import Private from './words'\n\nAfter.", 'paragraph("After.")'],
    ['export const meta = {\n  title: "Private"\n}\n\nAfter.', 'paragraph("After.")'],
    ['[gallery ids="1,2"]\n\nAfter.', 'paragraph("After.")'],
    ['{::comment}\nprivate words\n{:/comment}\n\nAfter.', 'paragraph("After.")'],
    ['{/* private words */}\n\nAfter.', 'paragraph("After.")'],
    ['<% private.words() %>\n\nAfter.', 'paragraph("After.")'],
    ['* TOC\n{:toc}\n\nAfter.', 'paragraph("After.")'],
    ['[TOC]\n\nAfter.', 'paragraph("After.")'],
    ['[[_TOC_]]\n\nAfter.', 'paragraph("After.")'],
    ['<button>Private words</button>\n\nAfter.', 'paragraph("After.")'],
  ])('%j is left out and told', (typed, expected) => {
    const { blocks, messages } = read(typed);
    expect(blocks.join(' ')).toBe(expected);
    expect(messages).toEqual([expect.stringMatching(/^\d+ parse\/left-out /)]);
  });

  test.each([
    ['One.\n\n<!--more-->\n\nTwo.', 'paragraph("One.") paragraph("Two.")'],
    ['<!-- wp:paragraph -->\n<p>Words.</p>\n<!-- /wp:paragraph -->', 'paragraph("Words.")'],
    ['Words.\n{: .lead}', 'paragraph("Words.")'],
    ['Words. ^a1b2c3', 'paragraph("Words.")'],
    [
      '![lamp](l.png){width=50%} and *soft*{: .x} and [small]{.caps}',
      'paragraph(image{url=l.png alt=lamp} " and " emphasis("soft") " and small")',
    ],
    ['<script>alert(1)</script>\n<style>p{}</style>\n\nWords.', 'paragraph("Words.")'],
  ])('%j goes in silence: it says nothing', (typed, expected) => {
    const { blocks, messages } = read(typed);
    expect(blocks.join(' ')).toBe(expected);
    expect(messages).toEqual([]);
  });

  test('what stands between a pair of shortcodes stays', () => {
    expect(printed('{{% notice tip %}}\nStay **kind**.\n{{% /notice %}}')).toBe('paragraph("Stay " strong("kind") ".")');
    expect(printed('[caption id="x" width="300"]<img src="a.png" alt="lamp" /> A lamp.[/caption]')).toBe(
      'paragraph(image{url=a.png alt=lamp} " A lamp.")',
    );
    expect(printed('{% if page.x %}Stay{% else %}Go{% endif %}')).toBe('paragraph("StayGo")');
  });

  test('a tag inside an address or a list leaves the rest whole', () => {
    expect(printed('See [this]({{ site.url }}/walk).')).toBe('paragraph("See " link{url=/walk}("this") ".")');
    expect(printed('- {% include x.html %}\n- two')).toBe('list(listItem(paragraph("two")))');
    expect(printed('{{< x >}} Words that follow.')).toBe('paragraph("Words that follow.")');
  });

  test('the line of what was left out is the author’s', () => {
    expect(read('One.\n\nTwo {{ three }}.\n\n%% four five %%').messages.map((message) => message.split(' ')[0])).toEqual(['3', '5']);
  });

  test('code keeps every sign', () => {
    const code = '{% raw %} {{ x }} %% y %% <!-- z --> [gallery] $$a$$ ==b== [[c]] ##d';
    expect(printed(`\`${code}\``)).toBe(`paragraph(inlineCode(${JSON.stringify(code)}))`);
    expect(printed(`\`\`\`\n${code}\nimport x from 'y'\n\`\`\``)).toContain('import x from');
    expect(printed(`    ${code}`)).toBe(`code(${JSON.stringify(code)})`);
    expect(printed(`- item\n\n  \`\`\`\n  ${code}\n  \`\`\``)).toContain(JSON.stringify(code));
  });

  test.each([
    'Import duties rose.',
    'She paid 100%% of it and 50%% later.',
    'A set {a, b} and {x}.',
    'If a < b and b > c.',
    '[a note] and [another one].',
    'He said {softly} yes.',
  ])('%s is the author’s text', (text) => {
    expect(printed(text)).toBe(`paragraph(${JSON.stringify(text)})`);
  });

  test('MDX: expressions and components go, words stay', () => {
    const file =
      'import { Tabs } from "x"\n\n# Title {props.n}\n\n<Tabs items={[1, 2]}>\n\nWords {"stay"} here.\n\n</Tabs>\n\n<Video src={v} />';
    const { tree } = read(file, {}, 'article.mdx');
    expect(tree.children.map(sketch)).toEqual(['heading{depth=1}("Title")', 'paragraph("Words stay here.")']);
  });

  test('a comment or a script that nothing closes takes no words with it', () => {
    expect(printed('One.\n\n<!-- open\n\nTwo.')).toContain('Two.');
    expect(printed('One.\n\n<script>\n\nTwo.')).toContain('Two.');
  });
});
