import actions from '../../../locales/nl/actions.json'
import decisions from '../../../locales/nl/decisions.json'
import dossier from '../../../locales/nl/dossier.json'
import opportunities from '../../../locales/nl/opportunities.json'
import part from '../../../locales/nl/part.json'
import start from '../../../locales/nl/start.json'
import step from '../../../locales/nl/step.json'

/** The buttons and places that the stranger knows, in the words of the app. */
export const words = {
  newDossier: start.form.title,
  opportunities: dossier.nav.opportunities,
  addOpportunity: opportunities.add,
  partDone: part.finish.done,
  stepDone: step.done,
  notKnown: part.unknown,
  decisions: decisions.action.contract,
  /** What opens a question that has no answer yet. */
  openers: [part.addLine, actions.approval.record, decisions.action.contract.chosen],
} as const
