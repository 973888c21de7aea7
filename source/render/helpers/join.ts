/** `{{join sentences " "}}`: a list of strings as one. */
export function join(list: string[], separator: string): string {
  return list.join(separator);
}
