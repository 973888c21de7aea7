import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Definition, Image, ImageReference, Root, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';
import { findHarm } from './images/check-svg.ts';
import { locateImage } from './images/locate-image.ts';
import { sniffImage } from './images/sniff-image.ts';

const largeBytes = 5_000_000;
const largeSide = 6000;
/** A page with a picture beyond this does not open any more. */
const mostBytes = 40_000_000;

/**
 * Bring the article's pictures into the tree as `data:` addresses, so that nothing is fetched later.
 *
 * Only files in the article's folder and below are read (QUALITY P4), and what a file is its bytes say. A picture that is missing,
 * on the internet, unsafe or none at all is a warning with its line, and its description is printed in its place; without a
 * description it was decoration, and nothing is.
 *
 * @returns A tree whose pictures are all inside it.
 */
export function inlineImages(tree: Root, file: VFile): Root {
  const folder = dirname(resolve(file.path ?? '.'));
  const definitions = new Map<string, Definition>();
  collectDefinitions(tree, definitions);
  const known = new Map<string, Picture>();
  const inline = (node: RootContent): RootContent[] => {
    if (node.type === 'image') return inlineImage(node, folder, known, file);
    if (node.type === 'imageReference') {
      const definition = definitions.get(node.identifier);
      return definition ? inlineImage(imageOf(node, definition), folder, known, file) : [node];
    }
    if (!('children' in node)) return [node];
    const before = node.children as RootContent[];
    const children = before.flatMap(inline);
    const isEmptied = children.length === 0 && before.length > 0 && (node.type === 'paragraph' || node.type === 'link');
    return isEmptied ? [] : [{ ...node, children } as RootContent];
  };
  return { ...tree, children: tree.children.flatMap(inline) };
}

/** An address with the picture in it, or why there is none. */
export type Picture =
  | { url: string; isLarge: string | null }
  | { rule: 'structure/image' | 'structure/remote-image'; reason: string; hint?: string };

function collectDefinitions(node: Root | RootContent, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collectDefinitions(child, definitions);
}

function imageOf(reference: ImageReference, { url, title }: Definition): Image {
  const position = reference.position ? { position: reference.position } : {};
  return { type: 'image', url, title: title ?? null, alt: reference.alt ?? null, ...position };
}

function inlineImage(image: Image, folder: string, known: Map<string, Picture>, file: VFile): RootContent[] {
  const place = { line: image.position?.start.line ?? 1, column: image.position?.start.column ?? 1 };
  const picture = known.get(image.url) ?? readPicture(image.url, folder);
  known.set(image.url, picture);
  if ('url' in picture) {
    if (picture.isLarge !== null) reportRule(file, 'structure/image-size', picture.isLarge, place);
    return [{ ...image, url: picture.url }];
  }
  reportRule(file, picture.rule, picture.reason, place, picture.hint);
  // It stands for a picture, so it parts no line from the list it opens.
  const data = { picture: true } as Text['data'];
  const said: Text = { type: 'text', value: image.alt ?? '', data, ...(image.position ? { position: image.position } : {}) };
  return said.value.trim() === '' ? [] : [said];
}

/** Read one picture below `folder`, checked to be one and harmless. */
export function readPicture(url: string, folder: string): Picture {
  if (/^data:/i.test(url)) return checkData(url);
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(url)) {
    return { rule: 'structure/remote-image', reason: `Expected a picture beside the article, found an address: ${url.slice(0, 80)}` };
  }
  const located = locateImage(url, folder);
  if ('reason' in located) return { rule: 'structure/image', reason: located.reason };
  const name = decodeURI(url.replace(/%(?![\da-f]{2})/gi, '%25'));
  if (statSync(located.path).size > mostBytes)
    return { rule: 'structure/image', reason: `Expected a picture under 40 MB, found “${name}”`, hint: 'save the picture smaller' };
  return checkBytes(readFileSync(located.path), `“${name}”`);
}

/** A picture typed into the article itself: kept when its bytes are one. */
function checkData(url: string): Picture {
  const found = /^data:image\/[\w.+-]+(?:;[\w=-]+)*?(;base64)?,(.*)$/is.exec(url);
  if (!found) return { rule: 'structure/image', reason: `Expected a picture, found other data: ${url.slice(0, 40)}` };
  try {
    const bytes = found[1] ? Buffer.from(found[2] ?? '', 'base64') : Buffer.from(decodeURIComponent(found[2] ?? ''));
    return checkBytes(bytes, 'data in the text');
  } catch {
    return { rule: 'structure/image', reason: `Expected a picture, found data that cannot be read: ${url.slice(0, 40)}` };
  }
}

function checkBytes(bytes: Buffer, name: string): Picture {
  const facts = sniffImage(bytes);
  if (facts === null)
    return {
      rule: 'structure/image',
      reason: `Expected a picture (PNG, JPEG, GIF, WebP, AVIF or SVG), found ${name}`,
      hint: 'save the picture as PNG or JPEG',
    };
  const harm = facts.type === 'image/svg+xml' ? findHarm(bytes.toString('utf8')) : null;
  if (harm !== null)
    return {
      rule: 'structure/image',
      reason: `Expected a drawing that only draws, found ${harm} in ${name}`,
      hint: 'save the drawing as PNG',
    };
  const { width, height } = facts;
  const isLarge =
    bytes.length > largeBytes
      ? `Expected a picture under 5 MB, found ${name} with ${(bytes.length / 1e6).toFixed(1)} MB`
      : Math.max(width ?? 0, height ?? 0) > largeSide
        ? `Expected a picture of at most ${largeSide} pixels a side, found ${name} with ${width} × ${height}`
        : null;
  return { url: `data:${facts.type};base64,${bytes.toString('base64')}`, isLarge };
}
