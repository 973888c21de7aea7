import { resolveOptions } from '../../source/config/settings.ts';
import type { BuildOptions } from '../../source/model/options.ts';

/** The options of a build that was asked for nothing but this. */
export const someOptions = (asked: Partial<BuildOptions> = {}): BuildOptions =>
  resolveOptions({}, { startMinute: 1110, ...asked }, ['Partner A', 'Partner B']);
