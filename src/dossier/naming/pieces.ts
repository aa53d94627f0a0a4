import { changeQuestions } from '../../content/changeCheck'
import { findGuide } from '../../content/guides'
import { helpQuestions } from '../../content/instruments'
import { axes, type ScoreQuestion, scoreQuestions } from '../../content/scores'
import { dimensions, scanAnswers } from '../../content/selfScan'
import { linkedContract } from '../contracts/contractLinks'
import { readRow } from '../contracts/importedRow'
import type { Plain } from '../document/plain'
import type { Kind } from '../kinds'
import { obstacleOfField } from '../opportunities/obstacles'
import { scoreOfField } from '../opportunities/scores'
import { matrixNames, readScopedField } from '../roleMatrix/keys'
import { scanField, scanRoles } from '../selfScan/readScans'
import { answerField } from '../talks/readTalk'
import { fieldOfLine } from './asked'
import type { Context } from './context'
import { dateIn } from './formats'
import { nameAnswer } from './nameAnswer'
import { callRecord } from './nameRecord'
import { nameRow } from './nameRow'

/** A field that a kind has by the piece: its name, and how a value of it reads where that is not plain. */
type Piece = { readonly name: string; readonly value?: (value: Plain) => string }
type FindPiece = (context: Context, id: string, field: string) => Piece | undefined

/** The fields that stand in no list, such as one score of one participant. */
export const pieces: { readonly [K in Kind]?: FindPiece } = {
  items: ({ words }, id, field) => {
    const line = fieldOfLine(id, field)
    return (
      line && {
        name: words(`${line.path}.label`),
        value: (value) => nameAnswer(line.asked, value, line.path, words),
      }
    )
  },
  opportunities: (context, _id, field) => {
    const { words } = context
    const score = scoreOfField(field)
    if (score) {
      const name = score.participant || words('scores:together')
      const question = words(`scores:${axisOf(score.question)}.${score.question as string}`)
      return { name: words('kinds:opportunities.score', { name, question }) }
    }
    const linked = linkedContract(field)
    if (linked !== undefined)
      return { name: words('kinds:opportunities.link', { name: callRecord(context, 'contracts', linked) }) }
    const obstacle = obstacleOfField(field)
    if (obstacle?.part === 'owner') return { name: words('kinds:opportunities.obstacleOwner') }
    if (obstacle) return { name: words('opportunities:fields.obstacle') }
    const [kind, question = ''] = field.split('.')
    if (kind === 'change' && changeQuestions.some((one) => one === question))
      return answered(words(`changeCheck:questions.${question}`), context)
    return kind === 'help' && helpQuestions.some((one) => one === question)
      ? answered(words(`instruments:help.questions.${question}`), context)
      : undefined
  },
  contracts: ({ words }, _id, field) =>
    field === 'row'
      ? { name: words('kinds:importedRow'), value: (value) => nameRow(readRow(value) ?? {}, words) }
      : undefined,
  roles: hidden,
  activities: hidden,
  people: ({ view, words }, _id, field) => {
    const scoped = readScopedField(field)
    if (scoped?.kind !== 'role') return undefined
    const matrix = matrixNames(view, (key) => words(key))
    const values = { role: matrix.role(scoped.role), scope: matrix.scope(scoped.scope) }
    return {
      name: words('kinds:people.onRole', values),
      value: (value) => words(`roleMatrix:people.${value === 'deputy' ? 'deputy' : 'holds'}`),
    }
  },
  talks: ({ view, words }, id, field) => {
    const guide = findGuide(view.talks[id]?.guide ?? '')
    const question = guide?.questions.find((one) => answerField(one) === field)
    return guide && question ? { name: words(`talks:guides.${guide.id}.questions.${question}`) } : undefined
  },
  scans: ({ words }, _id, field) => {
    const { kind, rest } = scanField(field)
    if ((kind === 'joint' || kind === 'note') && dimensions.some(({ id }) => id === rest)) {
      const dimension = words(`selfScan:dimensions.${rest}.name`)
      return { name: words(`kinds:scans.fields.${kind}`, { dimension }) }
    }
    const role = scanRoles.find((one) => one === kind || one === rest)
    if (role === kind) {
      return {
        name: words(`kinds:scans.fields.${role}`),
        value: (value) =>
          scanAnswers.some((one) => one === value)
            ? words(`selfScan:answers.${String(value)}`)
            : String(value),
      }
    }
    const name = words(`kinds:scans.fields.${role ?? 'begun'}`)
    return { name, value: (value) => dateIn(words, String(value)) }
  },
  sessionBlocks: ({ words }, _id, field) => {
    const [of, table = ''] = field.split('.')
    return of === 'ready' ? { name: words('kinds:sessionBlocks.ready', { table }) } : undefined
  },
}

function hidden({ view, words }: Context, _id: string, field: string): Piece | undefined {
  const scoped = readScopedField(field)
  if (scoped?.kind !== 'hidden') return undefined
  const scope = matrixNames(view, (key) => words(key)).scope(scoped.scope)
  return { name: words('kinds:roles.hidden', { scope }) }
}

function answered(name: string, { words }: Context): Piece {
  return {
    name,
    value: (value) =>
      value === 'yes' || value === 'no' || value === 'unknown'
        ? words(`opportunities:yesNo.${value}`)
        : String(value),
  }
}

function axisOf(question: ScoreQuestion) {
  return axes.find((one) => scoreQuestions[one].some((id) => id === question)) ?? 'impact'
}
