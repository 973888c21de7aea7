import { type Section, withDescendants } from '../model/article.ts';
import { slugOf } from './plain-text.ts';

/** Give every activity of the article its own id, from its title; the same title again gets `-2`, `-3` … in order. */
export function nameExercises(sections: readonly Section[]): void {
  const used = new Set<string>();
  for (const exercise of sections.flatMap(withDescendants).flatMap((section) => section.exercises)) {
    const slug = slugOf(exercise.title ?? 'activity');
    let id = slug;
    for (let count = 2; used.has(id); count += 1) id = `${slug}-${count}`;
    used.add(id);
    exercise.id = id;
  }
}
