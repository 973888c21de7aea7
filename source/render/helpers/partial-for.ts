/** `{{> (partialFor "workbook" part)}}`: the partial that draws this union member, by its type. */
export function partialFor(folder: string, node: { type: string }): string {
  return `partials/${folder}/${node.type}`;
}
