import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, resolve, sep } from 'node:path';
import type { Image, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';

const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
};

/**
 * Bring the article's images into the tree as `data:` addresses, so that nothing is fetched later.
 *
 * Only files in the article's folder and below are read (QUALITY P4). A missing one is an error with its line; one on the
 * internet is a warning, and its description is printed in its place.
 *
 * @returns A tree whose images are all inside it.
 */
export function inlineImages(tree: Root, file: VFile): Root {
  const folder = dirname(resolve(file.path ?? '.'));
  return { ...tree, children: tree.children.map((child) => inlineNode(child, folder, file)) };
}

function inlineNode<Node extends RootContent>(node: Node, folder: string, file: VFile): Node {
  if (node.type === 'image') return inlineImage(node, folder, file) as Node;
  if (node.type === 'definition' && /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(node.url)) {
    const found = locate(node.url, folder);
    return typeof found === 'string' ? ({ ...node, url: dataAddress(found) } as Node) : node;
  }
  if (!('children' in node)) return node;
  return { ...node, children: (node.children as RootContent[]).map((child) => inlineNode(child, folder, file)) } as Node;
}

function inlineImage(image: Image, folder: string, file: VFile): RootContent {
  const place = { line: image.position?.start.line ?? 1, column: image.position?.start.column ?? 1 };
  const said: RootContent = { type: 'text', value: image.alt ?? '' };
  if (image.url.startsWith('data:')) return image;
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(image.url)) {
    reportRule(file, 'structure/remote-image', `Expected a picture beside the article, found an address: ${image.url.slice(0, 80)}`, place);
    return said;
  }
  const found = locate(image.url, folder);
  if (typeof found === 'string') return { ...image, url: dataAddress(found) };
  reportRule(file, 'structure/image', found.reason, place);
  return said;
}

function dataAddress(path: string): string {
  return `data:${types[extname(path).toLowerCase()]};base64,${readFileSync(path).toString('base64')}`;
}

/** The picture's path when it may be read, else why not. */
function locate(url: string, folder: string): string | { reason: string } {
  let name = url.split(/[?#]/)[0] ?? '';
  try {
    name = decodeURIComponent(name);
  } catch {
    // A stray % is part of the name.
  }
  const path = resolve(folder, name);
  if (!existsSync(path) || !statSync(path).isFile())
    return { reason: `Expected the picture “${name}” beside the article, found no such file` };
  if (!realpathSync(path).startsWith(`${realpathSync(folder)}${sep}`))
    return { reason: `Expected a picture in the article’s folder, found “${name}” outside it` };
  if (!(extname(path).toLowerCase() in types)) return { reason: `Expected a picture (${Object.keys(types).join(', ')}), found “${name}”` };
  return path;
}
