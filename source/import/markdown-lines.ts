/** Markdown line by line, each with the line of the author's own file it comes from. */
export interface MarkdownLines {
  add(text: string, number: number): void;
  /** An empty line between two blocks, never two. */
  gap(): void;
  finish(): { text: string; sourceLines: number[] };
}

export function createMarkdownLines(): MarkdownLines {
  const texts: string[] = [];
  const numbers: number[] = [];
  return {
    add(text, number) {
      texts.push(text.trimEnd());
      numbers.push(number);
    },
    gap() {
      if (texts.length === 0 || texts.at(-1) === '') return;
      texts.push('');
      numbers.push(numbers.at(-1) ?? 1);
    },
    finish() {
      while (texts.at(-1) === '') {
        texts.pop();
        numbers.pop();
      }
      // The line after the last line end.
      return { text: texts.length === 0 ? '' : `${texts.join('\n')}\n`, sourceLines: [...numbers, numbers.at(-1) ?? 1] };
    },
  };
}

/** What the page or the text says about its article, for the front matter. */
export interface PageFacts {
  title?: string | null;
  subtitle?: string | null;
  author?: string | null;
  date?: string | null;
  lang?: string | null;
  source?: string | null;
  /** The line that said so. */
  number: number;
}

const plain = /^\p{L}[\p{L}\p{M}\p{N} .,’'&()/-]*$/u;
const reserved = /^(?:true|false|yes|no|on|off|null|y|n|~)$/iu;
const yamlText = (text: string): string => (plain.test(text) && !reserved.test(text) ? text : JSON.stringify(text));

/** The settings at the top of the article, as far as anything is known. */
export function writeFrontMatter(facts: PageFacts, lines: MarkdownLines): void {
  const entries: [string, string | null | undefined][] = [
    ['title', facts.title],
    ['subtitle', facts.subtitle],
    ['author', facts.author],
    ['date', facts.date],
    ['lang', facts.lang],
    ['source', facts.source],
  ];
  const known = entries.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  if (known.length === 0) return;
  lines.add('---', facts.number);
  for (const [name, value] of known) {
    const written = name === 'date' || name === 'lang' || /^https?:\/\/[^\s#"']+$/u.test(value) ? value : yamlText(value);
    lines.add(`${name}: ${written}`, facts.number);
  }
  lines.add('---', facts.number);
  lines.gap();
}
