import type { ListItem, Script, Section } from '../../../model/article.ts';
import type { Sheet, SheetPart } from '../../../model/workbook.ts';
import { type ChapterContext, chapterSheet, spread } from '../context.ts';
import { columns, evenChunks, inShort, letterOf, numberedChunks, part, promptPart, single, stacked, yielding } from '../parts.ts';

/** A reason with a section of its own, told from a group that only holds reasons: it has a page. */
function hasReasonPage(section: Section): boolean {
  return (
    section.role === 'reason' &&
    section.title !== null &&
    section.children.length === 0 &&
    (section.prose.length > 0 || section.lists.length > 0) &&
    listedReasons(section).length === 0
  );
}

/** The script on the page of a reason; one too long for its box has a card of its own. */
export function reasonScript(section: Section): Script | null {
  return hasReasonPage(section) ? (section.scripts.find((one) => one.kind === 'script' && inShort(one.text) === one.text) ?? null) : null;
}

const listedReasons = (section: Section): ListItem[] =>
  section.role === 'reason'
    ? section.lists.filter((list) => list.role === 'reason' && list.items.length >= 2).flatMap((list) => list.items)
    : [];

/** More reasons than this share their pages two by two (DOMAIN b, REASON). */
const mostAlone = 8;

/** REASON: an overview to tick alone when there are several, then a page for each, or for two of very many. */
export function composeReasons(context: ChapterContext): Sheet[] {
  const sections = context.all.filter(hasReasonPage);
  const listed = context.all.flatMap(listedReasons);
  const rows = [
    ...sections.map((section) => ({ text: inShort(section.title ?? ''), gloss: null })),
    ...listed.map((item) => ({ text: inShort(item.label ?? item.text), gloss: item.gloss })),
  ];
  const pages =
    sections.length > mostAlone
      ? evenChunks(sections, 2).map((pair) => composePair(context, pair))
      : sections.map((section) => composeReason(context, section));
  return [...(rows.length > 1 ? composeOverview(context, rows) : []), ...pages];
}

function composeOverview(context: ChapterContext, all: { text: string; gloss: string | null }[]): Sheet[] {
  const { phrases, picker, section } = context;
  const rows = all.slice(0, 24).map((row, index) => ({ letter: letterOf(index), ...row }));
  return numberedChunks(rows, 12).flatMap(({ suffix, chunk }) => {
    const id = `overview${suffix}`;
    const deeper = picker.pick('reason', 'deeper', `${section.id}/${id}`);
    return spread(context, {
      id,
      activity: 'overview',
      mode: 'private',
      minutes: 10,
      title: phrases.text('workbook.overview.title'),
      lead: phrases.text('workbook.overview.lead'),
      parts: [
        part('overview', { type: 'overview', heads: phrases.list('workbook.overview.heads'), rows: chunk }),
        ...promptPart('deeper', deeper, single(5, 16), { optional: true }),
      ],
    });
  });
}

/** Sentences for the gist: from the section's own prose, in order, up to about fifty words; what stands under “can help” is not said twice. */
function gistOf(section: Section): string[] {
  const gist: string[] = [];
  let words = 0;
  for (const { text } of section.prose) {
    if (section.advice?.includes(text)) continue;
    const count = text.split(/\s+/).length;
    if (gist.length > 0 && words + count > 55) break;
    gist.push(text);
    words += count;
    if (gist.length === 3) break;
  }
  return words > 70 ? [] : gist;
}

function composeReason(context: ChapterContext, section: Section): Sheet {
  const { phrases, picker } = context;
  const looks = section.lists.filter((list) => list.role === 'signs').flatMap((list) => list.items.map((item) => item.text));
  const script = reasonScript(section);
  const advice = section.advice === null ? null : inShort(section.advice);
  const gist = gistOf(section);
  const gentle = picker.pick('reason', 'gentle', section.id, section.names !== null ? {} : { reason: section.title ?? '' });
  const deeper = picker.pick('reason', 'deeper', section.id, section.names !== null ? {} : { reason: section.title ?? '' });
  const parts: SheetPart[] = [];
  if (gist.length > 0) parts.push(part('gist', { type: 'gist', sentences: gist }, true));
  if (looks.length > 0 || section.advice !== null || script !== null) {
    parts.push(
      yielding(
        part('twin', {
          type: 'twin',
          looks:
            looks.length > 0
              ? { head: phrases.text('workbook.reason.looks'), items: looks.slice(0, 6).map((item) => inShort(item, 30)) }
              : null,
          helps:
            advice !== null || script !== null
              ? { head: phrases.text('workbook.reason.helps'), advice, script: script?.text ?? null }
              : null,
        }),
      ),
    );
  }
  parts.push(
    part('fit', { type: 'fit', question: phrases.text('workbook.reason.fit'), steps: phrases.list('workbook.reason.fitSteps') }),
    ...promptPart('gentle', gentle, stacked(3, 5)),
    ...(script === null ? promptPart('own', picker.pick('reason-own', 'gentle', section.id), columns(3, 4)) : []),
    ...promptPart('deeper', deeper, columns(5, 8)),
    ...promptPart('share', picker.pick('reason-share', 'deeper', section.id), single(2, 5), { together: true, optional: true }),
  );
  return chapterSheet(context, {
    id: section === context.section ? 'reason' : `reason-${section.id}`,
    activity: 'reason',
    mode: 'choose',
    minutes: 20,
    title: inShort(section.title ?? '', 40),
    lead: phrases.text('workbook.reason.lead'),
    about: section.id,
    parts,
  });
}

/** Two reasons of very many on one page: what each is, how well it fits, and room for both partners. */
function composePair(context: ChapterContext, sections: Section[]): Sheet {
  const { phrases, picker } = context;
  const [first] = sections;
  if (!first) throw new Error('A page of reasons holds at least one');
  const parts = sections.flatMap((section, index): SheetPart[] => {
    const id = (name: string) => `${name}-${index + 1}`;
    const gist = gistOf(section).slice(0, 2);
    const prompt = picker.pick(
      'reason',
      index === 0 ? 'gentle' : 'deeper',
      section.id,
      section.names !== null ? {} : { reason: section.title ?? '' },
    );
    return [
      part(id('heading'), { type: 'heading', text: inShort(section.title ?? '', 40) }),
      ...(gist.length > 0 ? [part(id('gist'), { type: 'gist', sentences: gist }, true)] : []),
      part(id('fit'), { type: 'fit', question: phrases.text('workbook.reason.fit'), steps: phrases.list('workbook.reason.fitSteps') }),
      ...promptPart(id('prompt'), prompt, columns(3, 7)),
    ];
  });
  return chapterSheet(context, {
    id: `reasons-${first.id}`,
    activity: 'reason',
    mode: 'choose',
    minutes: 20,
    title: phrases.text(sections.length > 1 ? 'workbook.reason.pair' : 'workbook.reason.one'),
    lead: phrases.text('workbook.reason.lead'),
    about: sections.map((section) => section.id).join(' '),
    parts,
  });
}
