const day = 24 * 60;

/** `18:30` from minutes after midnight; before and after the day it wraps. */
export function formatClock(minute: number): string {
  const within = ((minute % day) + day) % day;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** `4:00` or `2:30`, as the countdown of a slide shows it. */
export function formatTimer(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
