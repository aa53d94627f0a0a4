/** Class names in one string, without those that do not hold: `classes('a', isOpen && 'b')`. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
