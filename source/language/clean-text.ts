/** Pictures typed as characters: emoji with their joiners and skin tones. Plain © ® ™ and arrows stay. */
const emoji =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u231A\u231B\u2328\u23CF\u23E9-\u23FA\u2600-\u27BF\u{1F000}-\u{1FAFF}])(?:[\u{1F3FB}-\u{1F3FF}]|\u200D(?:\p{Extended_Pictographic})\uFE0F?|\uFE0F|\u20E3)*[ \t]?/gu;

/** Dingbats that are punctuation or marks a font carries, not pictures. */
const kept = /^[☐☑☒✓✔✗✘✦✧➔➜❯❮]/u;

/** The text without emoji, and how many were taken out; a number drawn as a key is the number. */
export function stripEmoji(text: string): { text: string; removed: number } {
  let removed = 0;
  const numbered = text.replace(/([0-9])\uFE0F?\u20E3/gu, (_, digit: string) => {
    removed += 1;
    return `${digit}.`;
  });
  const cleaned = numbered.replace(emoji, (found) => {
    if (kept.test(found)) return found;
    removed += 1;
    return '';
  });
  return { text: cleaned, removed };
}
