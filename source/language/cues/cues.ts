import type { Role } from '../../model/article.ts';
import type { DangerCues } from './danger/danger.ts';
import { dangerOf } from './danger/lexica/index.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { LargeCues } from './large.ts';
import { silent } from './silent.ts';

/** A role and the words that stand for it. */
export type RoleCue = readonly [role: Role, pattern: RegExp];

/**
 * Cues of one language (DOMAIN a). Tables are read top to bottom and the first match wins.
 *
 * Expressions without a `u` flag and with `\b` are for English only: `\b` knows no letters beyond ASCII.
 */
export interface Cues {
  /** What goes before all other cues: words of danger. */
  danger: DangerCues;
  large: LargeCues;
  /** Words of a heading. */
  heading: readonly RoleCue[];
  /** The line before a list: decides the list's role. */
  leadIn: readonly RoleCue[];
  /** Sentences of a section whose heading says nothing. */
  sentence: readonly RoleCue[];
  /** What an author calls a part before its number (“Step 1: …”, “Day 3 – …”). */
  numberWords: readonly string[];
  /** “Intro:” at the start of a heading, or the whole of it. */
  introLabel: RegExp;
  /** A heading over questions with their answers. */
  faq: RegExp;
  /** A sentence that opens the list below it without a colon (“Try these”). */
  opensList: RegExp;
  /** A line that introduces words to say, in a section about what to do. */
  say: RegExp;
  /** The same, so plain that any section may hold it (“You might say:”). */
  sayPlainly: RegExp;
  /** Somebody else is speaking (“They say,”): no words to say. */
  othersSay: RegExp;
  /** A line that introduces questions to the partner. */
  ask: RegExp;
  /** A line that introduces questions to oneself. */
  reflect: RegExp;
  /** An item that asks for writing without a question mark (“Describe …”). */
  write: RegExp;
  /** A question that goes on from the one before it (“Is it …”, “Or …”). */
  followOn: RegExp;
  /** The example not to follow, and the better one. */
  rewrite: {
    /** Before the bad example (“Instead of saying”). */
    opening: RegExp;
    /** Between the better example and the bad one after it (“instead of”). */
    turn: RegExp;
    /** Labels and table heads of the two sides (“Not”, “But”). */
    bad: RegExp;
    good: RegExp;
  };
  /** The end of a sentence from where it leads to words to say (“… you could say,”), and the word that joins it to what stands before. */
  introduces: RegExp;
  joint: RegExp;
  /** “Instead, …” after a list of mistakes. */
  instead: RegExp;
  /** Bold line before signs of a reason, and before what helps with it. */
  lookFor: RegExp;
  helps: RegExp;
  /** Table heads over words to say, and over questions to write on. */
  sayHead: RegExp;
  reflectHead: RegExp;
  /** An item of a list of mistakes (“Don't …”). */
  forbids: RegExp;
  /** A line or heading after which two people talk. */
  dialogue: RegExp;
  /** Questions and answers are no dialogue to practise. */
  interview: RegExp;
  /** Verbs that go with a named person's words. */
  quoteVerb: RegExp;
  /** Words that stand before the name of who is quoted (“according to”). */
  quotePrefix: RegExp;
  /** Words in front of a name that are no part of it (“But”, “Psychologist”). */
  notName: RegExp;
  /** An attribution that names nobody (“Unknown”, “Irish proverb”). */
  nobody: RegExp;
  /** First person, the reader, and the other person. */
  self: RegExp;
  reader: RegExp;
  partner: RegExp;
  /** Who asks or is asked, where the word order tells it: a question that names them before the partner is about oneself. */
  subject: RegExp;
  /** Words that begin in the first person. */
  firstPerson: RegExp;
  /** Before a thought the article puts in somebody's head. */
  thought: RegExp;
  /** A sentence that comforts. */
  affirmation: RegExp;
  /** A sentence that tells the couple's loop. */
  loop: RegExp;
  /** A sentence of the loop in two turns, `a` and `b` (“the more …, the more …”), that leaves open who of the two does which. */
  loopTurns: RegExp;
  /** Two sides told apart: in a sentence, in a heading; both name the sides `a` and `b`. */
  contrast: readonly RegExp[];
  contrastHeading: readonly RegExp[];
  /** Articles before the name of a side. */
  article: RegExp;
  /** A sentence that judges the partner: never set large. */
  judging: RegExp;
  /** Number words from zero upwards, and the nouns a heading counts. */
  numbers: readonly string[];
  counted: readonly string[];
}

const tables: Record<string, Cues> = { en: english, de: german, es: spanish, fr: french };
const withoutRoles = new Map<string, Cues>();

/**
 * The cues of a language (BCP 47). One without a table of roles gets complete general pages, never a wrong guess; its words of danger
 * may be known all the same.
 */
export function cuesFor(lang: string): Cues {
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = tables[language] ?? withoutRoles.get(language) ?? { ...silent, danger: dangerOf(language) };
  if (!tables[language]) withoutRoles.set(language, known);
  return known;
}
