import type { HelperDelegate } from 'handlebars';
import { add } from './add.ts';
import { is } from './is.ts';
import { isType } from './is-type.ts';
import { join } from './join.ts';
import { keepRanges } from './keep-ranges.ts';
import { linked } from './linked.ts';
import { partialFor } from './partial-for.ts';
import { prose } from './prose.ts';
import { range } from './range.ts';

/** Every helper a template may call; one file each, pure. */
export const helpers: Record<string, HelperDelegate> = { add, is, isType, join, keepRanges, linked, partialFor, prose, range };
