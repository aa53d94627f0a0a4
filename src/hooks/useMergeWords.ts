import { useTranslation } from 'react-i18next'
import { isDecision } from '../content/decisions'
import { findGuide } from '../content/guides'
import { axes, type ScoreQuestion, scoreQuestions } from '../content/scores'
import { linkedContract } from '../dossier/contracts/contractLinks'
import { contractName } from '../dossier/contracts/contractName'
import { readRow } from '../dossier/contracts/importedRow'
import { readContract } from '../dossier/contracts/readContracts'
import type { Plain } from '../dossier/document/plain'
import { splitKey } from '../dossier/document/recordKey'
import type { Root } from '../dossier/document/roots'
import type { DossierView } from '../dossier/document/view'
import { isKind } from '../dossier/kinds'
import { pointKinds } from '../dossier/kinds/sessionPoint'
import type { Conflict } from '../dossier/merging/compare'
import type { Arrival } from '../dossier/merging/describeMerge'
import { scoreOfField } from '../dossier/opportunities/scores'
import { findSubject } from '../dossier/progress/findSubject'
import { matrixNames, readCellKey, readFindingKey, readScopedField } from '../dossier/roleMatrix/keys'
import { scanField, scanRoles } from '../dossier/selfScan/readScans'
import { answerField } from '../dossier/talks/readTalk'
import type { JournalEntry } from '../workflow/journal'
import { planThread } from '../workflow/planMachine'
import { useFormat } from './useFormat'

/** Names what a merge brings, in words that people know from the screens. `theirs` is what the file holds. */
export function useMergeWords(theirs: DossierView) {
  const { t } = useTranslation('openFile')
  const { t: stepWords } = useTranslation('steps')
  const { t: decisionWords } = useTranslation('decisions')
  const { t: opportunityWords } = useTranslation('opportunities')
  const { t: journalWords } = useTranslation('journal')
  const { t: contractWords } = useTranslation('contracts')
  const { t: scoreWords } = useTranslation('scores')
  const { t: changeWords } = useTranslation('changeCheck')
  const { t: instrumentWords } = useTranslation('instruments')
  const { t: scanWords } = useTranslation('selfScan')
  const { t: canvasWords } = useTranslation('canvases')
  const { t: agendaWords } = useTranslation('agendas')
  const format = useFormat()
  const { t: talkWords } = useTranslation('talks')
  const { t: matrixWords } = useTranslation(['roleMatrix', 'roles'])
  const matrix = matrixNames(theirs, (name) => matrixWords(name as never))

  /** '1.1 Leg de aanleiding vast', with the opportunity before it where there is one. */
  function place(path: string): string {
    if (path === planThread) return journalWords('subject.plan')
    const subject = findSubject(path)
    if (!subject) {
      const [id = '', route] = path.split('/')
      const title = theirs.opportunities[id]?.title ?? id
      return route ? `${title} (${opportunityWords(`route.${route}`, { defaultValue: route })})` : title
    }
    const part = subject.part
    const own = part ? `${part.code} ${stepWords(`parts.${part.id}.title`)}` : ''
    if ('step' in subject.place) return own || stepWords(`steps.${subject.place.step}.title`)
    const title = theirs.opportunities[subject.place.opportunity]?.title ?? ''
    return [title, own || opportunityWords(`route.${subject.place.route}`)].filter(Boolean).join(' – ')
  }

  function question(path: string): string {
    const subject = findSubject(path)
    const [id = ''] = subject?.rest.split('/') ?? []
    const part = subject?.part
    if (!part || id === '') return place(path)
    const own = `parts.${part.id}`
    const label = stepWords([`${own}.questions.${id}.label`, `${own}.checklist.${id}`], { defaultValue: id })
    return t('named.answer', { place: place(path), question: label })
  }

  function canvasName(id: string): string {
    const { name = '', kind = '' } = theirs.canvases[id] ?? {}
    return name || canvasWords(`${kind}.title`, { defaultValue: kind })
  }

  function record(root: Root, id: string): string {
    if (root === 'opportunities')
      return t('named.opportunity', { title: theirs.opportunities[id]?.title ?? '' })
    if (root === 'actions') return t('named.action', { what: theirs.actions[id]?.what ?? '' })
    if (root === 'notes') return t('named.note', { text: theirs.notes[id]?.text ?? '' })
    if (root === 'canvases') return t('named.canvas', { name: canvasName(id) })
    if (root === 'noteGroups') return t('named.noteGroup', { title: theirs.noteGroups[id]?.title ?? '' })
    if (root === 'stickers') {
      const note = theirs.stickers[id]?.note ?? ''
      return t('named.sticker', { text: theirs.notes[note]?.text ?? '' })
    }
    if (root === 'roles') return t('named.role', { name: matrix.role(id) })
    if (root === 'activities') return t('named.activity', { name: matrix.activity(id) })
    if (root === 'people') return t('named.person', { name: matrix.person(id) })
    if (root === 'talks') return t('named.talk', { with: theirs.talks[id]?.with || t('value.empty') })
    if (root === 'items') return t('named.line', { question: question(id) })
    if (root === 'scans') return t('named.scan')
    const told = sessionRecord(root, id)
    if (told !== undefined) return told
    if (root === 'examples') return t('named.example', { name: theirs.examples[id]?.organisation ?? '' })
    const contract = readContract(theirs, id)
    return t('named.contract', { id: contractName(contract) || id })
  }

  function sessionRecord(root: Root, id: string): string | undefined {
    if (root === 'sessions') return t('named.session', { title: theirs.sessions[id]?.title ?? '' })
    if (root === 'sessionBlocks') return t('named.sessionBlock', { title: blockName(id) })
    if (root === 'sessionPeople')
      return t('named.sessionPerson', { name: theirs.sessionPeople[id]?.name || t('value.empty') })
    if (root !== 'sessionPoints') return undefined
    const { kind = '', text = '' } = theirs.sessionPoints[id] ?? {}
    const known = pointKinds.find((one) => one === kind) ?? 'note'
    return t(`named.sessionPoint.${known}`, { text })
  }

  function blockName(id: string): string {
    const { title = '', block = '', session = '' } = theirs.sessionBlocks[id] ?? {}
    const { agenda = '' } = theirs.sessions[session] ?? {}
    return title || agendaWords(`${agenda}.blocks.${block}.title`, { defaultValue: block })
  }

  function key(root: Root, path: string): string {
    if (root === 'about') return t(`about.${path}`, { defaultValue: path })
    if (root === 'matrix') return cell(path)
    if (root === 'findings') return finding(path)
    const { id, field } = splitKey(path)
    if (root === 'cards') return t('named.card', { code: field, name: canvasName(id) })
    if (!isKind(root)) return question(path)
    if (field === 'removed') return record(root, id)
    const own = root === 'talks' ? questionOfTalk(id, field) : undefined
    return t('named.field', { record: record(root, id), field: own ?? fieldOf(root, field) })
  }

  function cell(path: string): string {
    const of = readCellKey(path)
    if (!of) return path
    const { scope, activity, role } = of
    return t('named.cell', {
      scope: matrix.scope(scope),
      activity: matrix.activity(activity),
      role: matrix.role(role),
    })
  }

  function finding(path: string): string {
    const of = readFindingKey(path)
    return of ? t('named.finding', { scope: matrix.scope(of.scope) }) : path
  }

  function questionOfTalk(id: string, field: string): string | undefined {
    const guide = findGuide(theirs.talks[id]?.guide ?? '')
    const question = guide?.questions.find((one) => answerField(one) === field)
    return guide && question && talkWords(`guides.${guide.id}.questions.${question}`)
  }

  function fieldOf(root: Root, field: string): string {
    if (root === 'contracts' && field === 'row') return t('named.importedRow')
    const scoped = readScopedField(field)
    if (scoped?.kind === 'hidden') return t('named.hidden', { scope: matrix.scope(scoped.scope) })
    if (scoped)
      return t('named.onRole', { role: matrix.role(scoped.role), scope: matrix.scope(scoped.scope) })
    if (root === 'contracts') return contractWords(`fields.${field}`, { defaultValue: field })
    if (root === 'scans') return scanFieldOf(field)
    const [of = '', table = ''] = field.split('.')
    if (root === 'sessionBlocks' && of === 'ready') return t('named.ready', { table })
    if (root !== 'opportunities') return t(`fields.${field}`, { defaultValue: field })
    const score = scoreOfField(field)
    if (score) {
      const name = score.participant || scoreWords('together')
      return t('named.score', { name, question: scoreWords(questionPath(score.question)) })
    }
    const linked = linkedContract(field)
    if (linked !== undefined) return record('contracts', linked)
    const [kind = '', question = ''] = field.split('.')
    if (kind === 'change') return changeWords(`questions.${question}`, { defaultValue: field })
    if (kind === 'obstacle') return opportunityWords('fields.obstacle')
    if (kind === 'help') return instrumentWords(`help.questions.${question}`, { defaultValue: field })
    return opportunityWords(`fields.${field}`, { defaultValue: field })
  }

  /** What anybody answered stays unsaid here: HR and procurement see that together. */
  function scanFieldOf(field: string): string {
    const { kind, rest } = scanField(field)
    const dimension = scanWords(`dimensions.${rest.split('.')[0]}.name`, { defaultValue: rest })
    if (kind === 'joint' || kind === 'note') return t(`fields.scan.${kind}`, { dimension })
    const role = scanRoles.find((one) => one === kind || one === rest)
    return role ? t(`fields.scan.${role}`) : t('fields.scan.begun')
  }

  function value({ kind, root, key }: Pick<Conflict, 'kind' | 'root' | 'key'>, given: Plain): string {
    const row = root === 'contracts' && splitKey(key).field === 'row' ? readRow(given) : undefined
    if (row) return rowSummary(row)
    if (root === 'matrix') return matrix.letters(given)
    if (kind === 'removal') return given === true ? t('value.removed') : t('value.kept')
    if (given === null || given === '') return t('value.empty')
    if (typeof given === 'boolean') return given ? t('value.yes') : t('value.no')
    return Array.isArray(given) ? given.join(', ') : String(given)
  }

  /** What an import wrote, in one line. */
  function rowSummary(row: { readonly [field: string]: Plain }): string {
    return told
      .flatMap((field) => {
        const one = row[field]
        if (one === undefined || one === null || one === '') return []
        if (field === 'clause') return contractWords(`clauses.${String(one)}`)
        return field === 'ends'
          ? format.date(String(one))
          : typeof one === 'number'
            ? format.number(one)
            : String(one)
      })
      .join(' · ')
  }

  return {
    key,
    value,
    arrival: ({ root, id }: Arrival) => (isKind(root) ? record(root, id) : key(root, id)),
    decision: ({ event, thread, by }: JournalEntry) => {
      const what =
        event === null ? decisionWords('settled') : isDecision(event) ? decisionWords(event) : event
      return [place(thread), what, by].filter(Boolean).join(' · ')
    },
  }
}

/** The fields of a row that people choose by. */
const told = ['number', 'name', 'supplier', 'valuePerYear', 'ends', 'extensions', 'clause'] as const

function questionPath(question: ScoreQuestion): string {
  const axis = axes.find((one) => scoreQuestions[one].some((id) => id === question)) ?? 'impact'
  return `${axis}.${question}`
}
