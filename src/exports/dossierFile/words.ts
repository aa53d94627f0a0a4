import { type Context, namingSubjects, type Words } from '../../dossier/naming/context'
import { nameSubject } from '../../dossier/naming/nameSubject'

export type { Words } from '../../dossier/naming/context'
export { dateIn, numberIn } from '../../dossier/naming/formats'
export { nameAnswer as wordsOfValue } from '../../dossier/naming/nameAnswer'
export { nameDecision as wordsOfDecision } from '../../dossier/naming/nameDecision'

/** The subjects whose words have to be there before a dossier file is written. */
export const dossierFileSubjects = [...namingSubjects, 'duoScan', 'examples', 'sessionClose'] as const

/** 'commitment/occasion' in words: '1.1 Leg de aanleiding vast'. */
export function wordsOfSubject(path: string, view: Context['view'], words: Words): string {
  return nameSubject({ view, words }, path)
}
