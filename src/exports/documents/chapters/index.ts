import { type Kind, kindNames } from '../../../dossier/kinds'
import { nameMany } from '../../../dossier/naming/kindWords'
import { setAsideLines } from '../../../dossier/naming/setAsideLines'
import { actionTable } from '../actionTable'
import { wholeContractTable } from '../contractTable'
import type { DocumentInput } from '../define'
import { journalTable } from '../journalTable'
import { paragraph } from '../pieces'
import { rankingTable } from '../ranking'
import type { Block } from '../tree'
import { asideChapter } from './asideChapter'
import { canvasChapter } from './canvasChapter'
import type { Chapter } from './chapter'
import { opportunityChapter } from './opportunityChapter'
import { recordChapter, recordsToTell } from './recordChapter'
import { roleChapter } from './roleChapter'
import { scanChapter } from './scanChapter'
import { sessionChapter } from './sessionChapter'
import { stepChapters } from './stepChapters'
import { talkChapter } from './talkChapter'

/** The kinds that these chapters tell of; the others have each a chapter of their own behind them. */
const told: readonly Kind[] = [
  'items',
  'opportunities',
  'actions',
  'contracts',
  'canvases',
  'notes',
  'noteGroups',
  'stickers',
  'roles',
  'activities',
  'people',
  'talks',
  'scans',
  'sessions',
  'sessionBlocks',
  'sessionPeople',
  'sessionPoints',
]

/** The chapters of the whole dossier, in the order in which they are read. */
export function chaptersOf(input: DocumentInput): readonly Chapter[] {
  const { view, words, today } = input
  const chapter = (id: string, title: string, blocks: () => Iterable<Block>): Chapter => ({
    id,
    title,
    blocks,
  })
  // Nobody has to have any: a dossier without them has no gap.
  const others = kindNames.filter((kind) => !told.includes(kind) && recordsToTell(input, kind).length > 0)
  const aside = setAsideLines(view, words)
  return [
    ...stepChapters(view, words),
    chapter('contracts', words('contracts:title'), () => [wholeContractTable(view, words)]),
    chapter('ranking', words('contracts:views.ranking'), () => [
      paragraph(words('papers:register.rankingText')),
      rankingTable(view, words, today),
    ]),
    chapter('canvases', words('canvas:list.title'), () => canvasChapter(view, words)),
    chapter('opportunities', words('opportunities:title'), () => opportunityChapter(view, words)),
    chapter('roles', words('roleMatrix:title'), () => roleChapter(view, words)),
    chapter('talks', words('talks:title'), () => talkChapter(view, words)),
    chapter('sessions', words('workSession:title'), () => sessionChapter(view, words)),
    chapter('actions', words('actions:title'), () => [actionTable(view, words, today)]),
    chapter('scans', words('duoScan:file.title'), () => scanChapter(view, words)),
    ...others.map((kind) => chapter(kind, nameMany(kind, words), () => recordChapter(input, kind))),
    ...(aside.length > 0
      ? [chapter('aside', words('file:aside.title'), () => asideChapter(aside, words))]
      : []),
    chapter('journal', words('journal:title'), () => [journalTable(view, words)]),
  ]
}
