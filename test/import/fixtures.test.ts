import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importInput } from './import-text.ts';

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url));

/** One folder a behaviour: what somebody pasted or saved, the Markdown it becomes, and what the author is told. */
describe.each(readdirSync(folder))('%s', (name) => {
  const input = readdirSync(`${folder}${name}`).find((file) => file.startsWith('input.')) ?? '';

  test('becomes the Markdown a person would have typed, and each strip and repair is told', async () => {
    const { markdown, told } = await importInput(input, readFileSync(`${folder}${name}/${input}`));
    await expect(markdown).toMatchFileSnapshot(`./fixtures/${name}/output.md`);
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`./fixtures/${name}/messages.txt`);
  });
});
