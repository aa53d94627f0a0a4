import type { Words } from '../../words/Words'
import type { DossierView } from '../document/view'

export type { Words }

/** What names are given in: the words of a language, and the dossier that the things stand in. */
export type Context = { readonly view: DossierView; readonly words: Words }

/** The subjects whose words are needed to name whatever a dossier holds. */
export const namingSubjects = [
  'kinds',
  'file',
  'start',
  'steps',
  'decisions',
  'journal',
  'opportunities',
  'contracts',
  'actions',
  'scores',
  'changeCheck',
  'instruments',
  'canvas',
  'canvases',
  'roles',
  'roleMatrix',
  'talks',
  'selfScan',
  'workSession',
  'agendas',
] as const
