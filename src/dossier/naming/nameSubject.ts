import { findStep } from '../../content/steps'
import { planThread } from '../../workflow/planMachine'
import type { DossierView } from '../document/view'
import { findSubject } from '../progress/findSubject'
import type { Words } from './context'

/** 'commitment/occasion' in words: '1.1 Leg de aanleiding vast'. What this method does not know stays as it is. */
export function nameSubject(
  {
    view: { opportunities },
    words,
  }: { readonly view: Pick<DossierView, 'opportunities'>; readonly words: Words },
  path: string,
): string {
  if (path === planThread) return words('journal:subject.plan')
  const subject = findSubject(path)
  if (!subject) return opportunities[path]?.title || path
  const { place, part } = subject
  const partWords = part && { code: part.code, title: words(`steps:parts.${part.id}.title`) }
  if ('step' in place) {
    if (partWords) return words('journal:subject.part', partWords)
    const title = words(`steps:steps.${place.step}.title`)
    return words('journal:subject.step', { code: findStep(place.step)?.code ?? '', title })
  }
  const title = opportunities[place.opportunity]?.title || words('opportunities:untitled')
  if (!partWords) {
    return words('journal:subject.route', { title, route: words(`opportunities:route.${place.route}`) })
  }
  return words('journal:subject.routePart', { title, code: partWords.code, part: partWords.title })
}
