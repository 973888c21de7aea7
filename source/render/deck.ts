import type { TemplateSet, Words } from '../model/content.ts';
import type { DeckDocument } from '../model/deck.ts';
import type { Look } from '../model/look.ts';
import type { DeckTone } from '../model/options.ts';
import { inlineJson, inlineScript, inlineStyle } from './deck/inline.ts';
import { type Labels, readLabels } from './deck/labels.ts';
import { listKeys } from './deck/room-view.ts';
import { type SlideView, slideView } from './deck/slide-view.ts';
import { describeRoot, isRightToLeft } from './direction.ts';
import type { Renderer } from './handlebars.ts';
import { isolateForeign } from './isolate-foreign.ts';

/** What the deck's one file is made of, besides the slides. */
export interface DeckParts {
  renderer: Renderer;
  templates: TemplateSet;
  /** `@font-face` rules with the fonts inside (base64): two weights of each face. */
  fonts: string;
  look: Look;
  /** Text of reveal.js: `dist/reveal.js` and `dist/reveal.css`. */
  reveal: { js: string; css: string };
  words: Words;
  /** How it begins in the room; the key D changes it. */
  begins: DeckTone;
}

/** Whose file it is: the facilitator's has the notes, the one to share has nothing that is for the facilitator alone. */
export type DeckCopy = 'facilitator' | 'shared';

const scripts = ['keys', 'clock-state', 'chime', 'countdown', 'help', 'overview', 'commands'];

/**
 * The deck as one HTML file that asks the network for nothing (QUALITY D1).
 *
 * The shared copy has the slides and their countdowns; notes, timing, the window with the notes and its key are never put into it
 * (QUALITY D10).
 *
 * @returns HTML; `?print-pdf` prints it one page per slide, on light grounds; `?dark` and `?light` open it so.
 */
export function renderDeck(deck: DeckDocument, parts: DeckParts, copy: DeckCopy = 'facilitator'): string {
  const { renderer, reveal, look } = parts;
  const isShared = copy === 'shared';
  const labels = readLabels(parts.words);
  const room = roomView(deck, labels, isShared);
  const file = (path: string) => fileOf(parts.templates, path);
  const html = renderer('deck/document', {
    ...describeRoot(deck.lang),
    ...room,
    hasSwitch: true,
    isDark: parts.begins === 'dark',
    styles: [
      { text: parts.fonts, forSpeaker: true },
      { text: reveal.css, forSpeaker: false },
      ...slideStyles(parts).map((text) => ({ text, forSpeaker: text === look.slides })),
      ...[file('styles/deck-room.css'), file('styles/deck-paper.css'), look.custom].map((text) => ({ text, forSpeaker: false })),
    ].map(({ text, forSpeaker }) => ({ text: inlineStyle(text), forSpeaker })),
    begin: inlineScript(file('deck/begin.js')),
    settings: inlineJson({
      clock: labels.clock,
      room: roomStrings(labels),
      rtl: isRightToLeft(deck.lang),
      ...(isShared ? {} : { blocked: labels.blocked }),
    }),
    speakerPage: isShared ? null : inlineJson(renderSpeakerPage(deck, parts, labels, room)),
    scripts: [reveal.js, ...[...scripts, ...(isShared ? [] : ['speaker']), 'deck'].map((name) => file(`deck/${name}.js`))].map(
      inlineScript,
    ),
    slides: deck.slides.map((slide) => (isShared ? withoutNotes : asItIs)(slideView(slide, deck, labels))),
    labels,
  });
  return isolateForeign(html, deck.lang);
}

/** The window with the notes, a page of its own that the deck carries and fills. It is in the language of our words. */
function renderSpeakerPage(deck: DeckDocument, { renderer, templates }: DeckParts, labels: Labels, room: object): string {
  const join = (paths: string[]) => paths.map((path) => fileOf(templates, path)).join('\n');
  return renderer('speaker/document', {
    ...room,
    root: describeRoot(deck.lang),
    hasSwitch: false,
    clock: labels.clock,
    style: inlineStyle(join(['styles/scripts.css', 'styles/deck-room.css', 'styles/deck-speaker.css'])),
    settings: inlineJson({
      words: labels.room,
      rtl: isRightToLeft(deck.lang),
      lang: labels.room.lang,
      startMinute: deck.session.startMinute,
    }),
    script: inlineScript(join(['speaker/begin.js', 'deck/keys.js', 'speaker/view.js'])),
  });
}

/** What both pages need for the help and its words. */
const roomView = (deck: DeckDocument, { room }: Labels, isShared: boolean) => ({
  room,
  roomDir: isRightToLeft(room.lang) ? 'rtl' : 'ltr',
  helpGroups: listKeys(room, deck.lang).filter(({ needs }) => !(isShared && needs === 'notes')),
  title: deck.title,
});

/** What the scripts of the deck say themselves. */
const roomStrings = ({ room: { slideOf, black, chime, on, off } }: Labels) => ({ slideOf, black, chime, on, off });

/** A file below `templates/`. */
export function fileOf(templates: TemplateSet, path: string): string {
  const text = templates[path];
  if (text === undefined) throw new Error(`No file templates/${path}`);
  return text;
}

/** The look of a slide, wherever it is shown; fonts come before it, the author's own styles after it. */
export const slideStyles = ({ look, templates }: Pick<DeckParts, 'look' | 'templates'>): string[] => [
  look.slides,
  ...['scripts', 'deck', 'deck-clock', 'deck-layouts', 'deck-scripts'].map((name) => fileOf(templates, `styles/${name}.css`)),
];

const asItIs = (view: SlideView): SlideView => view;
/** Templates are not given what a shared copy may not hold: an author's own cannot let it slip either. */
const withoutNotes = (view: SlideView): SlideView => ({ ...view, seconds: null, notes: null });
