import { findGuide } from '../../../content/guides'
import { readTalks } from '../../../dossier/document/readRecords'
import type { DossierView } from '../../../dossier/document/view'
import type { Talk } from '../../../dossier/kinds/talk'
import { dateIn } from '../../../dossier/naming/formats'
import { opportunityOfTalk, outcomeOf, talkAnswer } from '../../../dossier/talks/readTalk'
import type { Words } from '../../../words/Words'
import { facts, fieldOf, heading, paragraph } from '../pieces'
import type { Block } from '../tree'

/** The talks: with whom, what was said to each question, and what they came to. */
export function* talkChapter(view: DossierView, words: Words): Generator<Block> {
  const talks = readTalks(view)
  if (talks.length === 0) yield paragraph(words('papers:noTalks'), 'soft')
  for (const talk of talks) yield* writeTalk(view, talk, words)
}

function* writeTalk(view: DossierView, talk: Talk, words: Words): Generator<Block> {
  const guide = findGuide(talk.guide)
  const outcome = outcomeOf(talk)
  const said = (name: string, text: string) => fieldOf(name, text, { screen: 'talks' }, words)
  const named = (field: string, text: string) => said(words(`talks:fields.${field}`), text)
  yield heading(2, guide ? words(`talks:guides.${guide.id}.title`) : words('talks:noGuide'))
  yield facts(
    said(words('papers:opportunity'), opportunityOfTalk(view, talk)?.title ?? ''),
    named('with', talk.with),
    named('on', talk.on && dateIn(words, talk.on)),
    named('who', talk.who),
  )
  yield { kind: 'answer', field: named('goal', talk.goal) }
  for (const question of guide?.questions ?? []) {
    const asked = words(`talks:guides.${talk.guide}.questions.${question}`)
    yield { kind: 'answer', field: said(asked, talkAnswer(talk, question)) }
  }
  if (guide?.outcome) {
    yield { kind: 'answer', field: named('outcome', outcome ? words(`talks:outcomes.${outcome}`) : '') }
  }
  if (guide?.outcome || talk.reason) yield { kind: 'answer', field: named('reason', talk.reason) }
  yield { kind: 'answer', field: named('agreed', talk.agreed) }
}
