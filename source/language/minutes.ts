const minute =
  "(?:min(?:ut\\p{L}{0,5}|s)?\\.?|perc|dakika|phút|menit|мин(?:ут\\p{L}*)?\\.?|דק(?:ות|ה)?[׳']?|دق(?:ائق|يقة)|मिनट|λεπτ(?:ά|ό)|分(?:钟|鐘|間)?|분)";
const hour = '(?:h(?:ours?|rs?)?|Std\\.?|Stunden?|heures?|horas?|час\\p{L}*|שעה|שעות|ساعة|時間|小时|小時|시간)';
const amount = '(\\d{1,3})(?:\\s*(?:[-–—]|to|bis|a|à)\\s*(\\d{1,3}))?';
const span = new RegExp(
  `^(?:(?:ca\\.?|approx\\.?|about|etwa|env\\.?|~|≈)\\s*)?${amount}\\s*-?\\s*(?:(${minute})|(${hour})(?:\\s*(\\d{1,2})\\s*(?:${minute})?)?)$`,
  'iu',
);

/** Where an author puts a time: in brackets, behind a dash, a colon or a clock at the end, or in front of a dash or colon. */
const places = [
  /[([（［]\s*(?:⏱️?|⏰|🕐|⌛|⏳)?\s*([^()[\]（）［］]{2,24}?)\s*[)\]）］]/gu,
  /(?:\s[–—-]|[:：|·]|⏱️?|⏰|⌛|⏳)\s*((?:\d{1,3}\s?[–—-]\s?)?[^\s–—-][^–—:：|·]{1,20}?)\s*$/gu,
  /^\s*(?:⏱️?|⏰|⌛|⏳)?\s*(\S[^–—:：]{1,20}?)\s*(?:[–—:：]|-\s)/gu,
];

/**
 * Minutes an author gives a heading or an item: `(15 mins)`, `[10 min]`, `– 20 minutes`, `⏱ 5 min`, `1 Stunde` in many languages.
 *
 * A time inside running prose is none. Of `5–10 minutes` the longer counts.
 *
 * @returns Whole minutes from 1 to 240, `null` for none.
 */
export function findMinutes(text: string): number | null {
  if (!/\d/.test(text)) return null;
  for (const place of places) {
    for (const [, candidate] of text.matchAll(place)) {
      const found = span.exec((candidate ?? '').trim());
      if (!found) continue;
      const most = Number(found[2] ?? found[1]);
      const minutes = found[3] ? most : most * 60 + Number(found[5] ?? 0);
      if (minutes >= 1 && minutes <= 240) return minutes;
    }
  }
  return null;
}
