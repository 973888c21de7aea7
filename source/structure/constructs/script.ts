import { findQuoted } from '../../language/quoted.ts';
import { endsSentence, hasBlank, isQuestion, isSpeakable, wordCount } from '../../language/words.ts';
import type { Role, Script, Sentence } from '../../model/article.ts';
import { markNamed } from '../marks.ts';
import type { Passage } from '../passages.ts';
import { type FindConstruct, idsOf, type SectionView, sentencesIn } from './construct.ts';
import { findDialogues } from './dialogue.ts';
import { rewriteColumns } from './rewrite-table.ts';
import { isWhollyVoiced, type Voiced, voicedRuns } from './voiced.ts';

/** Roles whose sections give words to say; in the others a line before must say so. */
const spoken: readonly Role[] = ['strategy', 'reason', 'script', 'boundary', 'ask', 'rewrite', 'avoid', 'ritual', 'help'];
/** Roles in which quoted words are the partner's, or nobody's to say aloud. */
const unspoken: readonly Role[] = ['signs', 'impact', 'red-flag', 'decide', 'inner-voice', 'reflect', 'quote', 'roadmap'];
/** Roles from which nothing is said aloud, whatever a line says. */
const silent: readonly Role[] = ['red-flag', 'decide', 'inner-voice'];

/** Words to say (DOMAIN a, SCRIPT and ASK): marked, quoted, in italics or as code after a line that says so, in tables, as a dialogue. */
export const findScripts: FindConstruct = (view) => {
  const scripts: Script[] = findDialogues(view).map(({ lines, passages, place }): Script => {
    for (const passage of passages) view.claimed.add(passage);
    return make(
      'script',
      lines.join('\n'),
      passages.flatMap((one) => one.sentences),
      place,
    );
  });
  for (const passage of view.passages) {
    if (view.claimed.has(passage) || passage.isLabel) continue;
    scripts.push(...(marked(passage) ?? whole(passage, view) ?? runsIn(passage, view)));
  }
  for (const table of view.tables) {
    if (rewriteColumns(table, view) !== null) continue;
    const columns = table.head.flatMap((cell, index) => (view.cues.sayHead.test(cell.text) ? [index] : []));
    for (const cell of table.rows.flatMap((row) => columns.flatMap((index) => row[index] ?? [])))
      if (voicedRuns(cell).length > 0 ? isWhollyVoiced(cell) : isSpeakable(cell.text))
        scripts.push(make('script', cell.text, cell.sentences, cell.place));
  }
  return { scripts: scripts.sort((one, other) => one.place.line - other.place.line || one.place.column - other.place.column) };
};

function make(kind: Script['kind'], text: string, sentences: Sentence[], place: Script['place']): Script {
  for (const sentence of sentences) if (sentence.kind === 'prose') sentence.kind = 'script';
  return { kind, text, place, sentenceIds: idsOf(sentences) };
}

/** Inside `:::script` every paragraph, item or quotation is one, quoted or not; inside `:::ask` a question to the partner. */
function marked(passage: Passage): Script[] | null {
  const mark = markNamed(passage.marks, 'script', 'ask');
  if (!mark || passage.opens) return null;
  const asks = mark.name === 'ask' || (mark.attributes.ask ?? null) !== null;
  return [make(asks ? 'ask' : 'script', wordsOf(passage), passage.sentences, passage.place)];
}

/** A passage that is words set apart and nothing else; `null` when it is something else, `[]` when it is nobody's to say. */
function whole(passage: Passage, view: SectionView): Script[] | null {
  const { cues } = view;
  const [run] = voicedRuns(passage);
  const quoted = passage.kind !== 'code' && run?.by === 'quotation';
  const gap = passage.kind !== 'code' && hasBlank(passage.text) && cues.firstPerson.test(run?.inner ?? passage.text);
  if (!gap && !isWhollyVoiced(passage)) return null;
  const opening = passage.leadIn ?? openingBefore(passage);
  const said = cues.sayPlainly.test(opening);
  if (!said && (cues.othersSay.test(opening) || cues.thought.test(opening) || namesSpeaker(opening, view))) return [];
  const role = view.roleOf(passage);
  const listRole = view.listRoleOf(passage);
  const kind = (listRole === 'ask' || role === 'ask') && !isSeveral(passage.text) ? 'ask' : 'script';
  const script = () => [make(kind, wordsOf(passage), passage.sentences, passage.place)];
  if (passage.kind === 'item') {
    if (listRole === 'script' || listRole === 'ask') return quoted || said || gap ? script() : [];
    return spoken.includes(role) && quoted && role !== 'avoid' && isVoicedList(passage, view) && isOwn(run, view) ? script() : [];
  }
  if (unspoken.includes(role) && !said) return [];
  // Italics and code are words to say only after a line that says so; a paragraph in quotation marks is read like any other.
  if (!quoted && !gap) return said && isLanguage(passage, view) ? script() : passage.kind === 'code' ? [] : null;
  if (passage.kind === 'paragraph' && !said) return gap && !quoted && spoken.includes(role) ? script() : null;
  const own = isOwn(run, view) || gap;
  const opens = spoken.includes(role) && opening !== '' && cues.say.test(opening);
  return (said || own || opens) && (said || gap || isSpeakable(run?.inner ?? '') || wordCount(passage.text) >= 6) ? script() : [];
}

/** The words before a passage when they open it: with a colon, or as a bold title. */
const openingBefore = ({ before }: Passage): string => (/[:：]\s*$/u.test(before) ? before : '');

const wordsOf = (passage: Passage): string => (passage.kind === 'code' ? passage.lines.join('\n') : passage.text);

/** A line that says who spoke (“As the poet writes:”); with the verb first it asks the reader (“Explain:”). */
const namesSpeaker = (opening: string, view: SectionView): boolean => (view.cues.quoteVerb.exec(opening)?.index ?? 0) > 0;

/** Whole sentences of a person, not a program: a code block names no language of its own, and speaks of somebody. */
function isLanguage(passage: Passage, view: SectionView): boolean {
  const { node, text } = passage;
  if (node.type === 'code' && node.lang && !/^(?:text|txt|plain(?:text)?|message|letter)$/iu.test(node.lang)) return false;
  if (/[{}<>=\\|$;]|\(\)|--\w/u.test(text) && passage.kind === 'code') return false;
  return isSpeakable(text) && (endsSentence(text) || passage.kind !== 'code') && isPersonal(text, view);
}

const isPersonal = (text: string, { cues }: SectionView): boolean =>
  cues.self.test(text) || cues.reader.test(text) || cues.firstPerson.test(text);

/** Somebody's own words, or a question to the other. */
const isOwn = (run: Voiced | undefined, view: SectionView): boolean =>
  run !== undefined &&
  (view.cues.firstPerson.test(run.inner) || view.cues.self.test(run.inner) || (isQuestion(run.inner) && view.cues.reader.test(run.inner)));

/** Most items of the list are quoted, so the list is one of things to say. */
function isVoicedList(passage: Passage, view: SectionView): boolean {
  const items = view.passages.filter((one) => one.kind === 'item' && one.list === passage.list);
  return items.length >= 2 && items.filter((item) => isWhollyVoiced(item)).length * 3 >= items.length * 2;
}

/** Words set apart inside a paragraph or item, after a line that says they are to be said. */
function runsIn(passage: Passage, view: SectionView): Script[] {
  const { cues } = view;
  const role = view.roleOf(passage);
  return voicedRuns(passage).flatMap((run): Script[] => {
    const opening = passage.text.slice(Math.max(0, run.start - 240), run.start);
    const said = cues.sayPlainly.test(opening);
    const free = spoken.includes(role);
    // In many languages, and in British English, the full stop stands behind the closing mark.
    const ended = /^[.。!?]/u.test(passage.text.slice(run.end)) ? `${run.inner}.` : run.inner;
    const long = isSpeakable(ended) || (isQuestion(run.inner) && wordCount(run.inner) >= 5 && free);
    if (
      !long ||
      (run.by !== 'quotation' && (!said || findQuoted(run.inner).length > 0 || !isPersonal(run.inner, view) || !endsSentence(run.inner)))
    )
      return [];
    if (cues.othersSay.test(opening) || cues.thought.test(lastClause(opening)) || cues.reflect.test(opening)) return [];
    const first = cues.firstPerson.test(run.inner) || /^I\b/u.test(run.inner);
    const cued = cues.say.test(opening) || cues.ask.test(opening);
    const starts = /(?:^|[.!?:,：。！？]\s*)$/u.test(opening);
    // “Take turns. “It's my turn tonight.””: a sentence of its own, in somebody's own words.
    const opensItself = endsSentence(opening) || (opening.trim() === '' && (role === 'script' || role === 'ask'));
    const alone = free && role !== 'avoid' && run.by === 'quotation' && opensItself && endsSentence(ended) && isOwn(run, view);
    if (!(said && !silent.includes(role)) && !(free && (first || cued) && starts) && !alone) return [];
    const asks = !first && isCurious(run.inner, view) && !cues.ask.test(opening.slice(-24));
    return [
      make(asks ? 'ask' : 'script', run.whole, sentencesIn(passage, run.inner), sentencesIn(passage, run.inner)[0]?.place ?? passage.place),
    ];
  });
}

/** A single question to the other that says nothing of oneself: “What was the best of your day?” */
const isCurious = (text: string, view: SectionView): boolean => isQuestion(text) && !view.cues.self.test(text) && !isSeveral(text);

/** More than one sentence. */
const isSeveral = (text: string): boolean => /[.!?…。？！]["'”’»]?\s+\S/u.test(text.trim());

const lastClause = (text: string): string => text.slice(-60);
