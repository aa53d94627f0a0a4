import { actionPlan } from './actionPlan'
import { agreement } from './agreement'
import { boardNote } from './boardNote'
import { canvas } from './canvas'
import { conversationCard } from './conversationCard'
import type { DocumentKind } from './define'
import { journal } from './journal'
import { register } from './register'
import { opportunityRoles, roleMatrix } from './roleMatrix'
import { sessionReport } from './sessionReport'
import { wholeDossier } from './wholeDossier'

/** Every document that can leave the dossier, in the order in which they are offered. */
export const documents = [
  boardNote,
  actionPlan,
  roleMatrix,
  conversationCard,
  agreement,
  opportunityRoles,
  sessionReport,
  register,
  journal,
  wholeDossier,
  canvas,
] as const satisfies readonly DocumentKind[]

/** The document with an id or with the last piece of its path, or nothing. */
export function findDocument(idOrAddress: string): DocumentKind | undefined {
  return documents.find(({ id, address }) => id === idOrAddress || address === idOrAddress)
}

const always = ['papers', 'file', 'steps', 'opportunities', 'contracts', 'actions', 'journal', 'decisions']

/** The subjects of words that have to be there before a document is made. */
export function subjectsOf({ subjects = [] }: DocumentKind): readonly string[] {
  return [...always, ...subjects]
}
