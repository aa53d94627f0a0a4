import { sectors } from '../../content/sectors'
import { namingSubjects } from '../../dossier/naming/context'
import { dateIn } from '../../dossier/naming/formats'
import { canvasSubjects } from '../canvas/canvasSheet'
import { sessionSubjects } from '../workSession/sessionWords'
import { chaptersOf } from './chapters'
import { defineDocument } from './define'
import { document, facts, fieldOf, madeWith } from './pieces'
import type { Block } from './tree'

/** Everything that the dossier holds, to read from the first to the last page: in Word, and as the dossier file. */
export const wholeDossier = defineDocument({
  id: 'wholeDossier',
  address: 'heel-dossier',
  about: 'dossier',
  audience: ['duo', 'client'],
  subjects: [...namingSubjects, ...canvasSubjects, ...sessionSubjects, 'ranking', 'duoScan', 'examples'],
  tree(input) {
    const { view, words, today } = input
    const { title, organisation, sector, hrLead, procurementLead, createdAt } = view.about
    const said = (field: string, text: string) =>
      fieldOf(words(`file:about.${field}`), text, { screen: 'documents' }, words)
    const isKnown = sectors.some((one) => one === sector)

    function* blocks(): Generator<Block> {
      const chapters = chaptersOf(input)
      yield facts(
        said('organisation', organisation),
        said('sector', isKnown ? words(`start:sectors.${sector}`) : sector),
        said('hrLead', hrLead),
        said('procurementLead', procurementLead),
        said('createdAt', createdAt && dateIn(words, createdAt)),
        said('savedAt', dateIn(words, today)),
      )
      // Only what a link needs: a worker cannot be sent what makes the chapters.
      const links = chapters.map(({ id, title: name, state }) => ({ id, title: name, state }))
      yield { kind: 'contents', title: words('file:contents'), chapters: links }
      for (const { id, title: name, state, blocks: inChapter } of chapters) {
        const text = state === undefined ? name : words('papers:withState', { title: name, state })
        yield { kind: 'heading', level: 1, text, id, newPage: true }
        yield* inChapter()
      }
      yield madeWith(words)
    }

    return document(input, title || words('file:untitled'), blocks)
  },
})
