import { readOpportunities } from '../../dossier/document/readRecords'
import type { DossierView } from '../../dossier/document/view'
import type { Opportunity } from '../../dossier/kinds/opportunity'
import { numberIn } from '../../dossier/naming/formats'
import { type Outcome, readScores } from '../../dossier/opportunities/scores'
import type { Words } from '../../words/Words'
import type { SheetField } from './sheet'

/** As in the square: impact goes up, what can be done goes to the right. */
const corners: readonly (readonly Outcome[])[] = [
  ['obstacleFirst', 'doNow'],
  ['leave', 'smallStart'],
]

/** The opportunities in the corner of the square where their scores put them, and those that nobody scored. */
export function scoreRows(view: DossierView, words: Words): readonly (readonly SheetField[])[] {
  const all = readOpportunities(view)
  const boxOf = (title: string, question: string, list: readonly Opportunity[]): SheetField => ({
    code: '',
    title,
    question,
    groups: [{ title: '', notes: list.map((one) => noteOf(one, words)) }],
  })
  const rows = corners.map((row) =>
    row.map((outcome) =>
      boxOf(
        words(`scores:outcomes.${outcome}`),
        words(`scores:outcomeMeaning.${outcome}`),
        all.filter((one) => readScores(one).outcome === outcome),
      ),
    ),
  )
  const rest = all.filter((one) => readScores(one).outcome === undefined)
  return rest.length === 0 ? rows : [...rows, [boxOf(words('scores:square.notScored'), '', rest)]]
}

function noteOf(opportunity: Opportunity, words: Words) {
  const { impact, feasibility } = readScores(opportunity)
  const marks = ([impact.mean, feasibility.mean] as const).map((mean) =>
    mean === undefined ? undefined : numberIn(words, Math.round(mean * 10) / 10),
  )
  const details = [
    opportunity.chosen && words('scores:chosen.mark'),
    marks[0] && words('canvasPaper:details.impactMean', { mean: marks[0] }),
    marks[1] && words('canvasPaper:details.feasibilityMean', { mean: marks[1] }),
  ]
  return {
    text: opportunity.title || words('opportunities:untitled'),
    colour: opportunity.chosen ? ('green' as const) : ('plain' as const),
    details: details.filter(Boolean).join(' · '),
  }
}
