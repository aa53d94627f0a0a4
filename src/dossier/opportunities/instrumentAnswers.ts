import { categoryContent } from '../../content/categories'
import { type HelpQuestion, helpQuestions } from '../../content/instruments'
import { categories } from '../../content/opportunity'
import { routeSubject } from '../document/reference'
import type { Opportunity } from '../kinds/opportunity'
import { questionnaire } from './questionnaire'

const { read, answer } = questionnaire('help', helpQuestions)

/** Answers a question of the help to choose an instrument for an opportunity. */
export const answerHelp = answer

/** Where the instruments of an opportunity are kept: the list of part 4A.3. */
export function instrumentsKey(opportunityId: string): string {
  return `${routeSubject(opportunityId, 'tender')}/instrument/instruments`
}

/** What people answered, and for the rest what the opportunity says already: nothing is asked twice. */
export function readHelpAnswers(opportunity: Opportunity): {
  readonly answers: { readonly [Id in HelpQuestion]: string }
  readonly known: readonly HelpQuestion[]
} {
  const given = read(opportunity)
  const told = tellFrom(opportunity)
  const known = helpQuestions.filter((question) => given[question] === '' && told[question] !== undefined)
  const answers = Object.fromEntries(
    helpQuestions.map((question) => [question, given[question] || (told[question] ?? '')]),
  ) as { readonly [Id in HelpQuestion]: string }
  return { answers, known }
}

function tellFrom({ hasContract, kind, category }: Opportunity): Partial<Record<HelpQuestion, string>> {
  const own = categories.find((one) => one === category)
  const labour = own && categoryContent[own].labour
  return {
    ...((hasContract === 'yes' || hasContract === 'no') && { running: hasContract }),
    ...(kind !== '' && { small: kind === 'smallPurchase' ? 'yes' : 'no' }),
    ...(own === 'ict' && { highSkilled: 'yes' }),
    ...(labour === 'low' && { handsOn: 'no' }),
  }
}
