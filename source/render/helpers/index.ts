import type { HelperDelegate } from 'handlebars';
import { isType } from './is-type.ts';
import { prose } from './prose.ts';
import { range } from './range.ts';

/** Every helper a template may call; one file each, pure. */
export const helpers: Record<string, HelperDelegate> = { isType, prose, range };
