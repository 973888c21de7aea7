import type { TemplateSet, Words } from '../model/content.ts';
import type { DeckDocument } from '../model/deck.ts';
import type { Look } from '../model/look.ts';
import { readLabels } from './deck/labels.ts';
import { type SlideView, slideView } from './deck/slide-view.ts';
import { describeRoot, isRightToLeft } from './direction.ts';
import type { Renderer } from './handlebars.ts';
import Handlebars from './handlebars-runtime.ts';
import { isolateForeign } from './isolate-foreign.ts';

/** What the deck's one file is made of, besides the slides. */
export interface DeckParts {
  renderer: Renderer;
  templates: TemplateSet;
  /** `@font-face` rules with the fonts inside (base64): two weights of each face. */
  fonts: string;
  look: Look;
  /** Text of reveal.js: `dist/reveal.js`, `dist/reveal.css` and `dist/plugin/notes.js`. */
  reveal: { js: string; css: string; notesJs: string };
  words: Words;
}

/** Whose file it is: the facilitator's has the notes, the one to share has nothing that is for the facilitator alone. */
export type DeckCopy = 'facilitator' | 'shared';

/**
 * The deck as one HTML file that asks the network for nothing (QUALITY D1).
 *
 * The shared copy has the slides and their countdowns; notes, timing, the speaker view and its key are never put into it (QUALITY D10).
 *
 * @returns HTML; `?print-pdf` prints it one page per slide, `?dark` opens it dark.
 */
export function renderDeck(deck: DeckDocument, parts: DeckParts, copy: DeckCopy = 'facilitator'): string {
  const { renderer, templates, reveal } = parts;
  const labels = readLabels(parts.words);
  const file = (path: string) => fileOf(templates, path);
  const isShared = copy === 'shared';
  const { speaker, ...keys } = labels.keys;
  const settings = {
    clock: labels.clock,
    keys,
    rtl: isRightToLeft(deck.lang),
    ...(isShared ? {} : { totalTime: deck.session.minutes * 60, speaker, blocked: labels.blocked }),
  };
  const speakerView = isShared ? [] : [reveal.notesJs, file('deck/speaker.js')];
  const html = renderer('deck/document', {
    ...describeRoot(deck.lang),
    title: deck.title,
    styles: [parts.fonts, reveal.css, ...slideStyles(parts), parts.look.custom].map(inlineStyle),
    settings: inlineJson(settings),
    scripts: [reveal.js, ...speakerView, file('deck/countdown.js'), file('deck/deck.js')].map(inlineScript),
    slides: deck.slides.map((slide) => (isShared ? withoutNotes : asItIs)(slideView(slide, deck, labels))),
    labels,
  });
  return isolateForeign(html, deck.lang);
}

/** A file below `templates/`. */
export function fileOf(templates: TemplateSet, path: string): string {
  const text = templates[path];
  if (text === undefined) throw new Error(`No file templates/${path}`);
  return text;
}

/** The look of a slide, wherever it is shown; fonts come before it, the author's own styles after it. */
export const slideStyles = ({ look, templates }: Pick<DeckParts, 'look' | 'templates'>): string[] => [
  look.slides,
  ...['scripts', 'deck', 'deck-layouts', 'deck-scripts'].map((name) => fileOf(templates, `styles/${name}.css`)),
];

const asItIs = (view: SlideView): SlideView => view;
/** Templates are not given what a shared copy may not hold: an author's own cannot let it slip either. */
const withoutNotes = (view: SlideView): SlideView => ({ ...view, seconds: null, notes: null });

/** Inside a script element these two would end it or open a comment; in JavaScript strings the backslash changes nothing. */
function inlineScript(source: string): Handlebars.SafeString {
  return new Handlebars.SafeString(source.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--'));
}

export function inlineStyle(source: string): Handlebars.SafeString {
  return new Handlebars.SafeString(source.replace(/<\/(style)/gi, '<\\/$1'));
}

function inlineJson(value: object): Handlebars.SafeString {
  return new Handlebars.SafeString(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
