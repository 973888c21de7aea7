import type { Look } from '../../source/model/look.ts';

/** For tests that look at the words of a page, not at its colours. */
export const noLook: Look = { paper: '', slides: '', custom: '', accent: '#000000', second: '#000000' };
