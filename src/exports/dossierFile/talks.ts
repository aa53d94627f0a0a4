import { findGuide } from '../../content/guides'
import { readTalks } from '../../dossier/document/readRecords'
import type { DossierView } from '../../dossier/document/view'
import type { Talk } from '../../dossier/kinds/talk'
import { opportunityOfTalk, outcomeOf, talkAnswer } from '../../dossier/talks/readTalk'
import { type Html, html } from '../html'
import { facts, heading } from './pieces'
import { dateIn, type Words } from './words'

/** The talks: with whom, what was said to each question, and what they came to. */
export function writeTalks(view: DossierView, words: Words): Html | undefined {
  const talks = readTalks(view)
  if (talks.length === 0) return undefined
  return html`<section>
${heading(2, words('talks:title'), 'talks')}
${talks.map((talk) => writeTalk(view, talk, words))}
</section>`
}

function writeTalk(view: DossierView, talk: Talk, words: Words): Html {
  const guide = findGuide(talk.guide)
  const outcome = outcomeOf(talk)
  const about = {
    about: opportunityOfTalk(view, talk)?.title ?? '',
    with: talk.with,
    on: talk.on && dateIn(words, talk.on),
    who: talk.who,
    goal: talk.goal,
    ...(guide?.outcome && {
      outcome: outcome ? words(`talks:outcomes.${outcome}`) : '',
      reason: talk.reason,
    }),
    agreed: talk.agreed,
  }
  const names = (field: string) => words(field === 'about' ? 'file:aside.about' : `talks:fields.${field}`)
  const questions = guide?.questions.map(
    (question) =>
      [words(`talks:guides.${guide.id}.questions.${question}`), talkAnswer(talk, question)] as const,
  )
  const pairs = [
    ...Object.entries(about).map(([field, value]) => [names(field), value] as const),
    ...(questions ?? []),
  ]
  return html`<section>
${heading(3, guide ? words(`talks:guides.${guide.id}.title`) : words('talks:noGuide'))}
${facts(pairs, words('file:empty'))}
</section>`
}
