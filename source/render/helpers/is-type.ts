/** `{{#if (isType part "prompt")}}`: whether a union member has this type. */
export function isType(node: { type: string } | null, type: string): boolean {
  return node !== null && node.type === type;
}
