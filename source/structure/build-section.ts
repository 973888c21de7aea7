import type { Blockquote, List, Paragraph, PhrasingContent, RootContent, TableCell } from 'mdast';
import type { Checklist, Role, Section, Sentence } from '../model/article.ts';
import { assignRole } from './assign-role.ts';
import { findContrasts, findPrompts, findQuotations, findRewrite, findScripts, type ProseBlock } from './extract.ts';
import { listRole, readList } from './lists.ts';
import { hasWords, markSentences, type SentenceRegister } from './mark-sentences.ts';
import { plainText } from './plain-text.ts';
import type { RoleCues } from './role-cues.ts';
import type { RawSection } from './sections.ts';

export interface SectionContext {
  cues: RoleCues;
  register: SentenceRegister;
  slug: (text: string) => string;
  isFirst: boolean;
  parentRole: Role | null;
}

type Kind = Sentence['kind'];
type Container = RootContent & { children: RootContent[] };

/** Mark every paragraph-like block below a node; `sentencesOf` remembers which sentences a node got. */
function markBlocks(
  nodes: RootContent[],
  kind: Kind,
  id: string,
  context: SectionContext,
  memory: Map<RootContent, Sentence[]>,
): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    const start = context.register.sentences.length;
    const marked = markNode(node, kind, id, context, memory);
    if (marked !== null) memory.set(marked, context.register.sentences.slice(start));
    return marked === null || !hasContent(marked) ? [] : [marked];
  });
}

const hasContent = (node: RootContent): boolean =>
  node.type === 'thematicBreak' || node.type === 'html' || node.type === 'image' || hasWords(node) || hasImage(node);

function hasImage(node: RootContent): boolean {
  return node.type === 'image' || ('children' in node && (node.children as RootContent[]).some(hasImage));
}

function markNode(
  node: RootContent,
  kind: Kind,
  id: string,
  context: SectionContext,
  memory: Map<RootContent, Sentence[]>,
): RootContent | null {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const phrasing = node as Paragraph | TableCell;
    const { children, sentences } = markSentences(phrasing, kind, id, context.register);
    if (sentences.length > 0 && sentences.every((sentence) => sentence.strippedBy !== null) && node.type === 'paragraph') return null;
    const opens = node.type === 'paragraph' && endsWithColon(sentences.at(-1)?.text ?? '');
    return { ...node, children, ...(opens ? { data: { hProperties: { className: ['lead-in'] } } } : {}) } as RootContent;
  }
  if (node.type === 'code' || node.type === 'html') {
    return node.type === 'code' ? registerWhole(node, node.value, id, context) : node;
  }
  if (node.type === 'definition' || !('children' in node)) return node;
  const inner: Kind = node.type === 'listItem' ? 'item' : node.type === 'blockquote' && kind === 'prose' ? 'script' : kind;
  const children = markBlocks((node as Container).children, inner, id, context, memory);
  const listItems = node.type === 'listItem' || node.type === 'list' || node.type === 'blockquote';
  if (listItems && children.length === 0) return null;
  return { ...node, children } as RootContent;
}

/** A code block is one unit: wrapped so that its mark can stand before it. */
function registerWhole(node: RootContent & { type: 'code' }, text: string, id: string, context: SectionContext): RootContent {
  const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
  const sentence: Sentence = {
    id: `s${context.register.sentences.length + 1}`,
    text: text.replace(/\s+/g, ' ').trim(),
    place,
    sectionId: id,
    kind: 'other',
    strippedBy: null,
    leftOutBy: null,
    only: null,
  };
  if (sentence.text === '') return node;
  context.register.sentences.push(sentence);
  return { ...node, data: { hProperties: { id: sentence.id } } };
}

/** Paragraph-like blocks of a section in order, list items and block quotes included. */
function proseBlocks(
  nodes: RootContent[],
  memory: Map<RootContent, Sentence[]>,
  kind: ProseBlock['kind'] = 'paragraph',
): { block: ProseBlock; list: List | null }[] {
  const found: { block: ProseBlock; list: List | null }[] = [];
  let before = '';
  for (const node of nodes) {
    const base = { before, place: { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 } };
    if (node.type === 'paragraph' && !isFootnote(node)) {
      found.push({ block: { ...base, text: plainText(node), kind, sentences: memory.get(node) ?? [] }, list: null });
    } else if (node.type === 'blockquote') {
      found.push({
        block: { ...base, text: plainText((node as Blockquote).children), kind: 'blockquote', sentences: memory.get(node) ?? [] },
        list: null,
      });
    } else if (node.type === 'list') {
      for (const item of node.children) {
        const own = item.children.filter((child) => child.type !== 'list');
        const sentences = own.flatMap((child) => memory.get(child) ?? []);
        found.push({ block: { ...base, text: plainText(own), kind: 'item', sentences }, list: node });
        for (const child of item.children) if (child.type === 'list') found.push(...proseBlocks([child], memory));
      }
    }
    before = plainText(node as PhrasingContent);
  }
  return found;
}

/** A note at the foot is read, and made into nothing else. */
const isFootnote = (node: Paragraph): boolean => JSON.stringify(node.data?.hProperties ?? {}).includes('footnote');

const endsWithColon = (text: string) => /[:：]\s*$/u.test(text);

/** The line that opens a list: the paragraph right before it, when it ends in a colon or stands in bold. */
function leadInOf(nodes: RootContent[], list: RootContent): string | null {
  const index = nodes.indexOf(list);
  const before = nodes[index - 1];
  if (before?.type !== 'paragraph') return null;
  const text = plainText(before);
  if (!endsWithColon(text)) return null;
  const cut = Math.max(text.lastIndexOf('. '), text.lastIndexOf('? '), text.lastIndexOf('! '));
  return cut === -1 ? text : text.slice(cut + 2);
}

/** Build one section with everything a page or slide is made from; its subsections follow. */
export function buildSection(raw: RawSection, context: SectionContext): Section {
  const { cues, register } = context;
  const id = context.slug(raw.parts?.title ?? (context.isFirst ? 'introduction' : 'section'));
  const memory = new Map<RootContent, Sentence[]>();
  const heading = raw.heading ? markSentences(raw.heading, 'heading', id, register).sentences : [];
  const headingSentence = mergeHeading(heading, register, raw);
  const blocks = markBlocks(raw.blocks, 'prose', id, context, memory);
  const prose = proseBlocks(blocks, memory);
  const title = raw.parts?.title ?? null;
  const decision = assignRole(
    {
      heading: title,
      isIntro: (title === null && context.isFirst) || (raw.parts?.isIntro ?? false),
      parentRole: context.parentRole,
      leadIns: blocks.filter((node) => node.type === 'list').flatMap((list) => leadInOf(blocks, list) ?? []),
      sentences: prose.flatMap(({ block }) => (block.kind === 'paragraph' ? block.sentences.map((one) => one.text) : [])),
      hasQuestions: prose.some(({ block }) => cues.reflectCue.test(block.text) && /\?/u.test(block.text)),
      hasQuotationOnly: prose.some(({ block }) => findQuotations(block, cues).length > 0) && prose.length <= 4,
    },
    cues,
  );
  const section = fillSection({ id, raw, title, decision, blocks, prose, memory, cues });
  keepHeading(headingSentence, section.id, register);
  section.headingSentenceId = headingSentence?.strippedBy === null ? headingSentence.id : null;
  section.children = raw.children.map((child) => buildSection(child, { ...context, isFirst: false, parentRole: section.role }));
  return section;
}

/** A heading that reads like an offer stays when anything under it does. */
function keepHeading(heading: Sentence | null, sectionId: string, register: SentenceRegister): void {
  if (!heading || heading.strippedBy === null) return;
  const stays = register.sentences.some(
    (sentence) => sentence !== heading && sentence.sectionId === sectionId && sentence.strippedBy === null,
  );
  if (stays) heading.strippedBy = null;
}

/** A heading is one sentence for the ledger, however it is punctuated. */
function mergeHeading(sentences: Sentence[], register: SentenceRegister, raw: RawSection): Sentence | null {
  const [first] = sentences;
  if (!first || !raw.heading) return null;
  register.sentences.splice(register.sentences.lastIndexOf(first) + 1);
  first.text = plainText(raw.heading);
  return first;
}

interface Material {
  id: string;
  raw: RawSection;
  title: string | null;
  decision: { role: Role; cue: string };
  blocks: RootContent[];
  prose: { block: ProseBlock; list: List | null }[];
  memory: Map<RootContent, Sentence[]>;
  cues: RoleCues;
}

function fillSection({ id, raw, title, decision, blocks, prose, memory, cues }: Material): Section {
  const place = { line: raw.heading?.position?.start.line ?? raw.blocks[0]?.position?.start.line ?? 1, column: 1 };
  const roleOf = new Map<List, Role>();
  const lists = collectLists(blocks, decision.role, cues, memory, roleOf);
  const paragraphs = prose.filter(({ block }) => block.kind === 'paragraph');
  const section: Section = {
    id,
    number: raw.parts?.number ?? null,
    title,
    depth: raw.depth,
    role: decision.role,
    cue: decision.cue,
    confidence: 0,
    minutes: null,
    place,
    blocks,
    prose: [],
    lists: lists.filter((list) => list.items.length > 0),
    scripts: [],
    quotations: [],
    prompts: [],
    rewrites: [],
    contrasts: findContrasts(
      title,
      paragraphs.flatMap(({ block }) => block.sentences),
      place,
    ),
    thoughts: [],
    affirmations: [],
    loops: [],
    exercises: [],
    notes: [],
    deckPassages: [],
    slideBreaks: [],
    advice: null,
    instead: null,
    headingSentenceId: null,
    children: [],
  };
  prose.forEach(({ block, list }, index) => {
    const ofList = list ? (roleOf.get(list) ?? null) : null;
    section.quotations.push(...findQuotations(block, cues));
    section.scripts.push(...findScripts(block, decision.role, ofList, cues));
    section.prompts.push(...findPrompts(block, decision.role, ofList, cues));
    const rewrite = findRewrite(block, prose[index + 1]?.block ?? null, cues);
    if (rewrite) section.rewrites.push(rewrite);
  });
  section.advice = adviceOf(paragraphs, cues);
  section.instead = lists.some((list) => list.role === 'avoid')
    ? (paragraphs.find(({ block }) => cues.insteadCue.test(block.text))?.block.text ?? null)
    : null;
  section.prose = proseOf(paragraphs, section);
  return section;
}

function collectLists(
  nodes: RootContent[],
  role: Role,
  cues: RoleCues,
  memory: Map<RootContent, Sentence[]>,
  roleOf: Map<List, Role>,
): Checklist[] {
  return nodes.flatMap((node): Checklist[] => {
    if (node.type !== 'list') return [];
    const leadIn = leadInOf(nodes, node);
    const own = listRole(leadIn, role, cues);
    roleOf.set(node, own);
    const nested = node.children.flatMap((item) => collectLists(item.children as RootContent[], own, cues, memory, roleOf));
    return [readList(node, leadIn, own, (child) => memory.get(child) ?? []), ...nested];
  });
}

/** The paragraph after “What helps:”, or what follows the colon in it, without its script. */
function adviceOf(paragraphs: { block: ProseBlock }[], cues: RoleCues): string | null {
  for (const [index, { block }] of paragraphs.entries()) {
    const [label, rest] = block.text.split(/:\s*/u, 2);
    if (label === undefined || label.length > 40 || !cues.helpsCue.test(label)) continue;
    const text = rest && rest !== '' ? rest : paragraphs[index + 1]?.block.text;
    if (text !== undefined)
      return (
        text
          .replace(/:$/u, '')
          .replace(/(?:Ask|Say|Try),?\s*“.*$/u, '')
          .trim() || null
      );
  }
  return null;
}

/** Whole sentences that are plain prose: no lead-ins, questions to write on, quotations or scripts. */
function proseOf(paragraphs: { block: ProseBlock }[], section: Section): Section['prose'] {
  const taken = new Set([...section.scripts, ...section.quotations, ...section.prompts].flatMap((one) => one.sentenceIds));
  return paragraphs.flatMap(({ block }) =>
    block.sentences
      .filter((sentence) => sentence.strippedBy === null && !taken.has(sentence.id) && !endsWithColon(sentence.text))
      .map((sentence) => ({ id: sentence.id, text: sentence.text })),
  );
}
