import type { Expectation } from './expectations/expectation.ts';
import { exports } from './expectations/exports.ts';
import { genres } from './expectations/genres.ts';
import { languages } from './expectations/languages.ts';
import { shapes } from './expectations/shapes.ts';

/**
 * Every document of this folder with what is right for it, whatever the program does today.
 *
 * Our own words throughout; each document is one shape in which people really write.
 */
export const expectations: Expectation[] = [...shapes, ...exports, ...genres, ...languages];
