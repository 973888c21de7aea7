/** A construct of another program that must never print. */
export interface Hidden {
  /** What the author is told was left out. */
  name: string;
  /** Whether a text can hold it at all: cheap. */
  trigger: RegExp;
  /** Every place of it; the whole match goes unless `parts` says which parts. */
  pattern: RegExp;
  /** The ranges of a match that go, counted from its start; `null` when the match is the author's text after all. */
  parts?(match: RegExpExecArray): [start: number, end: number][] | null;
  /** Only in `.mdx` files. */
  isMdx?: true;
}

const attribute = String.raw`\s+[\w:@.-]+(?:=(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}))?`;

/** Shortcodes of WordPress that stand without attributes, too. */
const wordpress =
  /^(?:caption|wp_caption|gallery|embed|audio|video|playlist|youtube|vimeo|tweet|contact-form(?:-7)?|ninja_forms?|gravityforms?|mc4wp_form|toc|ez-toc|more|su_\w+|vc_\w+|et_pb_\w+|fusion_\w+|woocommerce_\w+)$/u;

/** In the order in which they are looked for: what holds others comes first. */
export const hidden: Hidden[] = [
  {
    name: 'a comment',
    trigger: /<!--/u,
    // Inside a paragraph or another element Markdown sees no comment beyond an empty line.
    pattern: /<!--(?:(?!-->)[\s\S])*?\n[ \t>]*\n[\s\S]*?-->/gu,
  },
  {
    name: 'the opening of a comment that nothing closes',
    trigger: /<!--/u,
    pattern: /<!--(?![\s\S]*?-->)/gu,
  },
  {
    name: 'a tag that nothing closes',
    trigger: /<(?:script|style|textarea|pre|\?|!\[CDATA\[)/iu,
    // Markdown takes everything below for its inside.
    pattern: /<(script|style|textarea|pre)\b[^>]*>(?![\s\S]*?<\/\1)|<\?(?:php\b|xml\b|=)?(?![\s\S]*?\?>)|<!\[CDATA\[(?![\s\S]*?\]\]>)/giu,
  },
  { name: 'a Liquid comment', trigger: /\{%-?\s*comment/u, pattern: /\{%-?\s*comment\b[\s\S]*?\bendcomment\s*-?%\}/gu },
  { name: 'a kramdown comment', trigger: /\{::comment/u, pattern: /\{::comment\}[\s\S]*?\{:\/(?:comment)?\}/gu },
  { name: 'a comment', trigger: /\{[#/]/u, pattern: /\{#\s[\s\S]*?\s#\}|\{\/\*[\s\S]*?\*\/\}/gu },
  {
    name: 'a comment',
    trigger: /%%/u,
    pattern: /(?<=^[ \t>]*)%%(?!%)[\s\S]*?%%(?=\s|$|\p{P})|(?<=\s)%%(?![%\s]*$)[^\n]*?%%(?=\s|$|\p{P})/gmu,
  },
  {
    name: 'a component',
    trigger: /<[A-Za-z][\w.]*\s[^>]*=\{/u,
    pattern: new RegExp(String.raw`<[A-Za-z][\w.]*(?:${attribute})+\s*\/?>`, 'gu'),
    parts: ([whole]) => (/=\{/u.test(whole) ? [[0, whole.length]] : null),
  },
  { name: 'a shortcode', trigger: /\{\{[<%]/u, pattern: /\{\{[<%](?:(?!\{\{)[\s\S]){0,3000}?[>%]\}\}/gu },
  { name: 'a template tag', trigger: /\{%/u, pattern: /\{%(?:(?!\{%)[\s\S]){1,2000}?%\}/gu },
  { name: 'a template value', trigger: /\{\{/u, pattern: /\{\{\{?(?:[^{}]|\{[^{}]*\}){0,1000}\}?\}\}/gu },
  { name: 'a template tag', trigger: /<%/u, pattern: /<%(?:(?!<%)[\s\S]){1,2000}?%>/gu },
  { name: 'a kramdown tag', trigger: /\{:[:/]/u, pattern: /\{::[^{}\n]*\}|\{:\/[^{}\n]*\}/gu },
  {
    name: 'a shortcode',
    trigger: /\[\/?[A-Za-z][\w-]*(?:\s+[\w-]+=|\s*\/?\])/u,
    pattern: /(?<![!\\\]])\[(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+=(?:["“”″][^"“”″\n]*["“”″]|'[^'\n]*'|[^\s\]"']+))*)\s*\/?\](?![([:])/gu,
    parts: ({ 0: whole, 1: closes, 2: name = '', 3: attributes = '', input }) => {
      const isOpening = closes === '' && /=["“”″']/u.test(attributes);
      const isClosing = closes === '/' && new RegExp(`\\[${name}\\s+[\\w-]+=["“”″']`, 'u').test(input);
      return wordpress.test(name) || isOpening || isClosing ? [[0, whole.length]] : null;
    },
  },
  { name: 'what an abbreviation stands for', trigger: /^\*\[/mu, pattern: /^\*\[[^\]\n]+\]:[^\n]*$/gmu },
  {
    name: 'an import',
    trigger: /^(?:import|export)\s/mu,
    pattern:
      /^import\s+(?:(?:[\w$*]|\{)[^'"\n;]*?\sfrom\s+)?['"][^'"\n]+['"];?[ \t]*$|^import\s+\{[^{}'";]*\}\s*from\s*['"][^'"\n]+['"];?[ \t]*$|^export\s+(?:(?:const|let|var)\s+[\w$]+\s*(?::[^=\n]+)?=|(?:default\s+)?(?:async\s+)?function\b|default\s+(?:[({]|[A-Z]\w*;?[ \t]*$)|\{|\*\s+from)(?:(?!\n[ \t]*\n)[\s\S])*/gmu,
  },
  { name: 'a fragment', trigger: /<\/?>/u, pattern: /<\/?>/gu, isMdx: true },
  {
    name: 'an expression',
    trigger: /\{/u,
    pattern: /(?<!\\)\{(?![#.:])[^{}\n]*\}/gu,
    // A string in braces is the author's text.
    parts: ([whole]) => {
      const text = /^(\{\s*["'`])([^"'`]*)(["'`]\s*\})$/u.exec(whole);
      if (!text) return /^\{(?:-|skip|\w+=\S+)\}$/u.test(whole) ? null : [[0, whole.length]];
      const [, open = '', words = ''] = text;
      return [
        [0, open.length],
        [open.length + words.length, whole.length],
      ];
    },
    isMdx: true,
  },
];
