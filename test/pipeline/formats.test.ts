import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { Overrides } from '../../source/config/settings.ts';
import { listMessages } from '../../source/diagnostics/report.ts';
import { prepareBuild } from '../../source/pipeline/prepare.ts';

const article = '# Two chairs\n\n## Small signs\n\n- You talk less.\n- You sit apart.\n\nOne more sentence stands here for both of you.\n';

async function prepare(overrides: Overrides, settings = '') {
  const file = new VFile({ path: 'article.md', value: `---\npermission: own\n${settings}---\n\n${article}` });
  const prepared = await prepareBuild(file, overrides, () => {});
  return { prepared, messages: listMessages(file).filter(({ severity }) => severity !== 'info') };
}

describe('a format', () => {
  test('is a room for eight couples when nothing is said', async () => {
    const { prepared, messages } = await prepare({});
    expect(prepared?.options).toMatchObject({ format: 'room', couples: 8, facilitators: [] });
    expect(messages).toEqual([]);
  });

  test('for one couple counts for one, and says so when another number is given', async () => {
    expect((await prepare({ format: 'one-couple' })).prepared?.options.couples).toBe(1);
    const { prepared, messages } = await prepare({}, 'format: one-couple\ncouples: 6\n');
    expect(prepared?.options.couples).toBe(1);
    expect(messages).toMatchObject([{ rule: 'compose/one-couple', severity: 'warning', reason: expect.stringContaining('couples: 6') }]);
  });

  test('online is told when it is longer than people can follow', async () => {
    expect((await prepare({ format: 'online', minutes: 120 })).messages).toEqual([]);
    const { prepared, messages } = await prepare({ minutes: 121 }, 'format: online\n');
    expect(prepared?.session.minutes).toBe(121);
    expect(messages).toMatchObject([{ rule: 'compose/online-length', severity: 'warning', reason: expect.stringContaining('found 121') }]);
  });

  test('has words of its own, wherever they are asked for', async () => {
    const who = async (overrides: Overrides) => (await prepare(overrides)).prepared?.content.phrases.text('deck.notes.who.pair');
    const said = [await who({}), await who({ format: 'online' }), await who({ format: 'one-couple' })];
    expect(new Set(said).size).toBe(3);
  });
});

test('a session too short is an error that names the least that works', async () => {
  const { prepared, messages } = await prepare({ minutes: 20 });
  expect(prepared).toBeNull();
  expect(messages).toMatchObject([{ rule: 'compose/session-too-short', severity: 'error' }]);
  const least = Number(/least that works is (\d+) minutes/.exec(messages[0]?.reason ?? '')?.[1]);
  expect((await prepare({ minutes: least })).prepared?.session.minutes).toBe(least);
  expect((await prepare({ minutes: least - 1 })).prepared).toBeNull();
});
