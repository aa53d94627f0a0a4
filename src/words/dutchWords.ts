import type actions from '../../locales/nl/actions.json'
import type agendas from '../../locales/nl/agendas.json'
import type canvas from '../../locales/nl/canvas.json'
import type canvases from '../../locales/nl/canvases.json'
import type canvasGuide from '../../locales/nl/canvasGuide.json'
import type canvasPaper from '../../locales/nl/canvasPaper.json'
import type canvasWork from '../../locales/nl/canvasWork.json'
import type categories from '../../locales/nl/categories.json'
import type changeCheck from '../../locales/nl/changeCheck.json'
import type common from '../../locales/nl/common.json'
import type contracts from '../../locales/nl/contracts.json'
import type conversationCard from '../../locales/nl/conversationCard.json'
import type cpv from '../../locales/nl/cpv.json'
import type decisions from '../../locales/nl/decisions.json'
import type documents from '../../locales/nl/documents.json'
import type dossier from '../../locales/nl/dossier.json'
import type duoScan from '../../locales/nl/duoScan.json'
import type errors from '../../locales/nl/errors.json'
import type example from '../../locales/nl/example.json'
import type examples from '../../locales/nl/examples.json'
import type file from '../../locales/nl/file.json'
import type glossary from '../../locales/nl/glossary.json'
import type importContracts from '../../locales/nl/importContracts.json'
import type instruments from '../../locales/nl/instruments.json'
import type jobStack from '../../locales/nl/jobStack.json'
import type journal from '../../locales/nl/journal.json'
import type kinds from '../../locales/nl/kinds.json'
import type method from '../../locales/nl/method.json'
import type obstacles from '../../locales/nl/obstacles.json'
import type openFile from '../../locales/nl/openFile.json'
import type opportunities from '../../locales/nl/opportunities.json'
import type papers from '../../locales/nl/papers.json'
import type part from '../../locales/nl/part.json'
import type projectCard from '../../locales/nl/projectCard.json'
import type questionCards from '../../locales/nl/questionCards.json'
import type ranking from '../../locales/nl/ranking.json'
import type roleMatrix from '../../locales/nl/roleMatrix.json'
import type roles from '../../locales/nl/roles.json'
import type routeMap from '../../locales/nl/routeMap.json'
import type scanFile from '../../locales/nl/scanFile.json'
import type scores from '../../locales/nl/scores.json'
import type search from '../../locales/nl/search.json'
import type selfScan from '../../locales/nl/selfScan.json'
import type sessionClose from '../../locales/nl/sessionClose.json'
import type sessionRun from '../../locales/nl/sessionRun.json'
import type sessionScreen from '../../locales/nl/sessionScreen.json'
import type setAside from '../../locales/nl/setAside.json'
import type settings from '../../locales/nl/settings.json'
import type smallStart from '../../locales/nl/smallStart.json'
import type start from '../../locales/nl/start.json'
import type statements from '../../locales/nl/statements.json'
import type step from '../../locales/nl/step.json'
import type steps from '../../locales/nl/steps.json'
import type talks from '../../locales/nl/talks.json'
import type tips from '../../locales/nl/tips.json'
import type workSession from '../../locales/nl/workSession.json'

/** Every word of the app as the Dutch files have it: one subject per file. */
export type DutchWords = {
  actions: typeof actions
  agendas: typeof agendas
  canvas: typeof canvas
  canvasGuide: typeof canvasGuide
  canvasPaper: typeof canvasPaper
  canvasWork: typeof canvasWork
  canvases: typeof canvases
  categories: typeof categories
  changeCheck: typeof changeCheck
  common: typeof common
  contracts: typeof contracts
  cpv: typeof cpv
  conversationCard: typeof conversationCard
  decisions: typeof decisions
  documents: typeof documents
  dossier: typeof dossier
  duoScan: typeof duoScan
  errors: typeof errors
  example: typeof example
  examples: typeof examples
  file: typeof file
  glossary: typeof glossary
  importContracts: typeof importContracts
  instruments: typeof instruments
  jobStack: typeof jobStack
  journal: typeof journal
  kinds: typeof kinds
  method: typeof method
  obstacles: typeof obstacles
  openFile: typeof openFile
  opportunities: typeof opportunities
  papers: typeof papers
  part: typeof part
  projectCard: typeof projectCard
  questionCards: typeof questionCards
  ranking: typeof ranking
  roleMatrix: typeof roleMatrix
  roles: typeof roles
  routeMap: typeof routeMap
  scanFile: typeof scanFile
  scores: typeof scores
  search: typeof search
  selfScan: typeof selfScan
  sessionClose: typeof sessionClose
  sessionRun: typeof sessionRun
  sessionScreen: typeof sessionScreen
  setAside: typeof setAside
  settings: typeof settings
  smallStart: typeof smallStart
  start: typeof start
  statements: typeof statements
  step: typeof step
  steps: typeof steps
  talks: typeof talks
  tips: typeof tips
  workSession: typeof workSession
}
