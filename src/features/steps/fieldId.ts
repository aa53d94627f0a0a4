/** The id of the field of an answer, so that "what is still open" can link to it. */
export function fieldIdOf(answerKey: string): string {
  return `vraag-${answerKey.replaceAll('/', '-')}`
}
