import { readRoleMatrix } from '../../dossier/roleMatrix/readRoleMatrix'
import { wordsUnder } from '../../words/wordsUnder'
import type { Sheet } from '../writers/sheetContent'
import type { DocumentInput } from './define'
import { lettersOf, nameOfActivity, nameOfRole, namesIn } from './roleWords'

/** The matrix of a scope, and who has which role, as two sheets. */
export function roleSheets(
  { view, words }: Pick<DocumentInput, 'view' | 'words'>,
  scope: string,
): readonly Sheet[] {
  const matrix = readRoleMatrix(view, scope)
  const say = wordsUnder(words, 'papers:roleMatrix.columns.')
  const text = (title: string, width: number) => ({ title, kind: 'text' as const, width })
  return [
    {
      name: words('papers:roleMatrix.matrix'),
      columns: [
        text(say('code'), 8),
        text(words('roleMatrix:grid.activity'), 44),
        ...matrix.roles.map((role) => text(nameOfRole(role, words), 12)),
      ],
      rows: matrix.activities.map((activity) => [
        activity.code,
        nameOfActivity(activity, words),
        ...matrix.roles.map((role) => lettersOf(matrix, activity, role, words)),
      ]),
    },
    {
      name: words('papers:roleMatrix.roles'),
      columns: [
        text(say('code'), 8),
        text(say('role'), 30),
        text(say('side'), 16),
        text(say('who'), 30),
        text(say('deputy'), 30),
      ],
      rows: matrix.roles.map((role) => [
        role.code,
        nameOfRole(role, words),
        words(`roleMatrix:sides.${role.side}`),
        namesIn(role.people),
        namesIn(role.deputies),
      ]),
    },
  ]
}
