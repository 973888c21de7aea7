import type { Check } from '../check.ts';
import { bookmarks } from './bookmarks.ts';
import { clipped } from './clipped.ts';
import { contrast } from './contrast.ts';
import { fields } from './fields.ts';
import { fontsEmbedded, fontsType3 } from './fonts.ts';
import { glyphs } from './glyphs.ts';
import { gutter } from './gutter.ts';
import { headingLast } from './heading-last.ts';
import { identity } from './identity.ts';
import { images } from './images.ts';
import { leadInApart } from './lead-in-apart.ts';
import { linePitch } from './line-pitch.ts';
import { links } from './links.ts';
import { margins } from './margins.ts';
import { pageBoxes } from './page-boxes.ts';
import { pageNumbers } from './page-numbers.ts';
import { promptRoom } from './prompt-room.ts';
import { residue } from './residue.ts';
import { sentences } from './sentences.ts';
import { sizes } from './sizes.ts';
import { splitFrame } from './split-frame.ts';
import { splitLine } from './split-line.ts';
import { spreads } from './spreads.ts';
import { tags } from './tags.ts';
import { tints } from './tints.ts';
import { verbatim } from './verbatim.ts';

/** Everything a finished file is looked at for, in the order of QUALITY. */
export const checks: readonly Check[] = [
  headingLast,
  leadInApart,
  splitLine,
  splitFrame,
  clipped,
  margins,
  sizes,
  linePitch,
  promptRoom,
  pageNumbers,
  spreads,
  pageBoxes,
  gutter,
  fontsEmbedded,
  fontsType3,
  glyphs,
  images,
  identity,
  tags,
  bookmarks,
  fields,
  contrast,
  tints,
  sentences,
  verbatim,
  residue,
  links,
];
