import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { reportRule } from '../diagnostics/report.ts';
import { type Cues, cuesFor } from '../language/cues/cues.ts';
import type { Article, Permission, Section, Sentence } from '../model/article.ts';
import { withDescendants } from '../model/article.ts';
import { confidences, headingRole } from './assign-role.ts';
import { readAuthorChoices, type SectionSettings } from './author-choices.ts';
import { buildSection } from './build-section.ts';
import { cleanTree } from './clean-tree.ts';
import { listColonLines } from './colon-lists.ts';
import { findEdgeNoise } from './edge-noise.ts';
import { facts } from './facts/index.ts';
import { findByline } from './find-byline.ts';
import { graveOf, markGrave } from './mark-grave.ts';
import { nameExercises } from './name-exercises.ts';
import { placeOf } from './place.ts';
import { plainText, slugOf } from './plain-text.ts';
import { propertiesOf } from './properties.ts';
import { isKept } from './register-sentence.ts';
import { resolveReferences } from './resolve-references.ts';
import { nameSections } from './section-ids.ts';
import { cutSections, type RawArticle, type RawSection } from './sections.ts';
import { readTitles } from './title.ts';
import { listCounted, readTitleRole } from './title-role.ts';

/** What the front matter says about the article, already checked. */
export interface ArticleSettings extends Partial<SectionSettings> {
  title: string | null;
  subtitle: string | null;
  author: string | null;
  date: string | null;
  lang: string;
  description: string | null;
  source: string | null;
  permission: Permission;
}

/**
 * Understand a parsed article: title, sections with roles, prompts, scripts, lists, quotations, every sentence with its place.
 *
 * @param tree As parsed; left as it is.
 * @param file Its path names the article; messages are added to it.
 * @returns An article; without any words it has no sections and the file has a fatal message.
 */
export function structureArticle(tree: Root, settings: ArticleSettings, file: VFile): Article {
  const cues = cuesFor(settings.lang);
  const raw = cutSections(listColonLines(cleanTree(resolveReferences(tree))), cues, settings.title);
  const fileName = file.basename ?? 'article.md';
  const name = fileName.replace(/\.[^.]+$/, '');
  const titles = readTitles(settings, raw, name);
  const whole = titles.subtitle === null ? titles.title : `${titles.title}: ${titles.subtitle}`;
  const { sections, sentences } = buildSections(raw, whole, settings, cues, file);
  const stripped = sentences.filter((sentence) => sentence.strippedBy !== null);
  for (const { strippedBy, text, place } of stripped)
    reportRule(file, 'structure/stripped', `Left out under ${strippedBy}: “${text}”`, place);
  if (sections.length === 0) reportRule(file, 'structure/no-body', 'Expected an article, found no sentence', { line: 1, column: 1 });
  if (settings.permission === 'unknown')
    reportRule(file, 'structure/permission', 'Expected `permission:` at the top of the article, found none; the imprint says so');
  const kept = sections.flatMap(withDescendants);
  const sources = {
    tree,
    raw,
    title: whole,
    sections: [...kept],
    rawSections: raw.sections.flatMap(withChildren),
    sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])),
    cues,
  };
  for (const report of facts) report(sources, file);
  const { lang, description, source, permission } = settings;
  const byline = findByline(raw.sections);
  const [author, date] = [settings.author ?? byline.author, settings.date ?? byline.date];
  const titleGrave = graveOf(whole, cues);
  return { fileName, slug: slugOf(name), ...titles, titleGrave, lang, author, date, description, source, permission, sections, sentences };
}

const withChildren = (section: RawSection): RawSection[] => [section, ...section.children.flatMap(withChildren)];

function buildSections(
  raw: RawArticle,
  title: string,
  settings: ArticleSettings,
  cues: Cues,
  file: VFile,
): { sections: Section[]; sentences: Sentence[] } {
  const register = {
    lang: settings.lang,
    sentences: [] as Sentence[],
    lineNoise: new Map([...findEdgeNoise(raw.sections), ...findByline(raw.sections).lines]),
  };
  if (raw.titleHeading) registerTitle(raw, register.sentences);
  const choices = readAuthorChoices({ roles: settings.roles ?? {}, skip: settings.skip ?? [] }, raw.sections, file);
  const nameSection = nameSections(raw.sections, file);
  const shared = { cues, register, choices, nameSection, isSkipped: false, opensOthers: opensOthers(raw.sections, cues) };
  const counted = readTitleRole(title, raw.sections, cues);
  const built = raw.sections.flatMap((section, index) => {
    const parent = counted?.sections.has(section) ? { role: counted.role, isFaq: false } : null;
    return buildSection(section, { ...shared, parent, isFirst: index === 0 }) ?? [];
  });
  const worded = new Set(register.sentences.filter(isKept).map((sentence) => sentence.sectionId));
  const sections = built.filter((section) => hasAnything(section, worded));
  if (cues.heading.length > 0) promoteClose(sections);
  listCounted(sections, counted);
  nameExercises(sections);
  for (const section of sections) dropLastPageBreak(section);
  markGrave(sections, register.sentences, cues);
  return { sections, sentences: register.sentences };
}

/** Whether the first section stands before others that their headings tell what they are: half of them, two at least. */
function opensOthers([, ...others]: readonly RawSection[], cues: Cues): boolean {
  const told = others.filter(({ parts }) => headingRole({ heading: parts?.title ?? null, isFirst: false }, cues) !== null);
  return told.length >= 2 && told.length * 2 >= others.length;
}

/** The title is one sentence for the ledger, with its subtitle when that has a heading of its own. */
function registerTitle({ titleHeading, subtitleHeading }: RawArticle, sentences: Sentence[]): void {
  if (!titleHeading) return;
  const place = { line: placeOf(titleHeading).line, column: 1 };
  const text = [titleHeading, subtitleHeading].flatMap((heading) => (heading ? [plainText(heading)] : [])).join(': ');
  sentences.push({
    id: 's1',
    text,
    place,
    sectionId: 'title',
    kind: 'heading',
    strippedBy: null,
    leftOutBy: null,
    only: null,
    grave: null,
  });
}

/** A section with a word that stays, or a picture. */
function hasAnything(section: Section, worded: ReadonlySet<string>): boolean {
  return withDescendants(section).some((one) => worded.has(one.id) || one.blocks.some((block) => block.type === 'html'));
}

/** The last section closes the article when nothing else does and no stronger cue speaks (DOMAIN a, S2 L37). */
function promoteClose(sections: Section[]): void {
  const last = sections.at(-1);
  if (!last || sections.length < 3 || sections.some((section) => section.role === 'close') || last.confidence === confidences.mark) return;
  if (['general', 'define', 'affirm', 'contrast'].includes(last.role))
    Object.assign(last, { role: 'close', cue: 'last section', confidence: confidences.close });
}

/** A page break behind everything would make an empty page. */
function dropLastPageBreak(section: Section): void {
  const last = withDescendants(section).at(-1);
  while (last && propertiesOf(last.blocks.at(-1))?.classes.includes('page-break')) last.blocks.pop();
}
