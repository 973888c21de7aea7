/** What mammoth's document tree holds, as far as we look at it. */
interface WordNode {
  type: string;
  children?: WordNode[];
  value?: string;
  comments?: { commentId: string; body: WordNode[] }[];
  commentId?: string;
}

/** A Word file as the HTML of its paragraphs, each with a mark of its number, and the comments that were left out. */
export interface WordFile {
  html: string;
  comments: { words: string; paragraph: number }[];
}

/** Styles beyond those mammoth knows. Word writes their English names whatever its own language. */
const styles = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='List Paragraph'] => p:fresh",
  'r[style-name="Emphasis"] => em',
  'r[style-name="Intense Emphasis"] => em',
  'u => ',
  'br[type="page"] => ',
];

const textOf = (node: WordNode): string =>
  node.type === 'text' ? (node.value ?? '') : node.type === 'tab' ? ' ' : (node.children ?? []).map(textOf).join('');

/** @returns `null` when the file is damaged. */
export async function readWordFile(bytes: Uint8Array): Promise<WordFile | null> {
  const { default: mammoth } = await import('mammoth');
  const comments: WordFile['comments'] = [];
  const transformDocument = (document: WordNode): WordNode => {
    let count = 0;
    const places = new Map<string, number>();
    const number = (node: WordNode): WordNode => {
      if (node.type === 'commentReference' && node.commentId !== undefined) places.set(node.commentId, count);
      const isParagraph = node.type === 'paragraph';
      if (isParagraph) count += 1;
      const own = count;
      const children = node.children?.map(number);
      if (!isParagraph || !children || textOf(node).trim() === '') return children ? { ...node, children } : node;
      return { ...node, children: [{ type: 'bookmarkStart', name: `couplet-p-${own}` } as WordNode, ...children] };
    };
    const numbered = number(document);
    for (const comment of document.comments ?? []) {
      const words = comment.body.map(textOf).join(' ').trim();
      if (words !== '') comments.push({ words, paragraph: places.get(comment.commentId) ?? 1 });
    }
    return numbered;
  };
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: styles, transformDocument, externalFileAccess: false },
    );
    return { html: value, comments };
  } catch {
    return null;
  }
}
