import { ways } from '../../content/letters'
import { routeSubject } from '../../dossier/document/reference'
import { walkedRoutes } from '../../dossier/progress/nextAction'
import { type MatrixRole, type RoleMatrix, readRoleMatrix } from '../../dossier/roleMatrix/readRoleMatrix'
import { wholeDossier } from '../../dossier/roleMatrix/scope'
import type { Words } from '../../words/Words'
import { wordsUnder } from '../../words/wordsUnder'
import { type DocumentInput, defineDocument } from './define'
import { document, fieldOf, heading, madeWith, paragraph, table } from './pieces'
import { roleCards } from './roleCards'
import { roleSheets } from './roleSheets'
import { lettersOf, nameOfActivity, nameOfRole, namesIn } from './roleWords'
import type { Block } from './tree'

/** Who decides, does, helps and knows, for the whole dossier, with a card for each role. */
export const roleMatrix = defineDocument({
  id: 'roleMatrix',
  address: 'rollenmatrix',
  about: 'dossier',
  audience: ['duo', 'client', 'supplier'],
  subjects: ['roleMatrix', 'roles'],
  tree: (input) => treeOf(input, wholeDossier, input.words('papers:documents.roleMatrix.title')),
  sheets: (input) => roleSheets(input, wholeDossier),
})

/** The same for one opportunity: for the route that it walks, or will. */
export const opportunityRoles = defineDocument({
  id: 'opportunityRoles',
  address: 'rollenmatrix-van-een-kans',
  about: 'opportunity',
  audience: ['duo', 'supplier'],
  subjects: ['roleMatrix', 'roles'],
  tree(input) {
    const { view, words, opportunity } = input
    const name = view.opportunities[opportunity]?.title || words('opportunities:untitled')
    return treeOf(input, scopeOf(input), words('papers:roleMatrix.of', { name }))
  },
  sheets: (input) => roleSheets(input, scopeOf(input)),
})

function scopeOf({ view, opportunity }: DocumentInput): string {
  return routeSubject(opportunity, walkedRoutes(view, opportunity)[0] ?? 'contract')
}

function treeOf(input: DocumentInput, scope: string, title: string) {
  const { view, words } = input
  const matrix = readRoleMatrix(view, scope)
  function* blocks(): Generator<Block> {
    yield paragraph(words('papers:roleMatrix.intro'))
    yield { kind: 'list', items: legend(words) }
    yield heading(1, words('papers:roleMatrix.matrix'))
    yield matrixTable(matrix, words)
    yield { kind: 'heading', level: 1, text: words('papers:roleMatrix.roles'), newPage: true }
    yield peopleTable(matrix, words)
    yield { kind: 'heading', level: 1, text: words('papers:roleMatrix.cards'), newPage: true }
    yield* roleCards(matrix, words)
    yield madeWith(words)
  }
  return document(input, title, blocks, 'wide')
}

/** 'B: beslist. Precies één rol per activiteit. Die hakt de knoop door.' */
function legend(words: Words): readonly string[] {
  return ways.map((way) =>
    words('papers:roleMatrix.legend', {
      letter: words(`roleMatrix:letters.plain.${way}`),
      way: words(`roleMatrix:ways.${way}`),
      means: words(`roleMatrix:legend.${way}`),
    }),
  )
}

function matrixTable(matrix: RoleMatrix, words: Words): Block {
  const { roles, activities } = matrix
  const rows = activities.map((activity) => [
    nameOfActivity(activity, words),
    ...roles.map((role) => lettersOf(matrix, activity, role, words)),
  ])
  const columns = roles.map((role) => [shortName(role, words), role.code ? 1 : 2] as const)
  return {
    ...table(words('papers:roleMatrix.matrix'), [[words('roleMatrix:grid.activity'), 6], ...columns], rows),
    sparse: true,
  }
}

function peopleTable({ roles }: RoleMatrix, words: Words): Block {
  const say = wordsUnder(words, 'papers:roleMatrix.columns.')
  const rows = roles.map((role) => [
    role.code || '–',
    nameOfRole(role, words),
    words(`roleMatrix:sides.${role.side}`),
    fieldOf(nameOfRole(role, words), namesIn(role.people), { screen: 'roles' }, words),
    namesIn(role.deputies) || '–',
  ])
  return table(
    words('papers:roleMatrix.roles'),
    [
      [say('code'), 1],
      [say('role'), 3],
      [say('side'), 2],
      [say('who'), 4],
      [say('deputy'), 3],
    ],
    rows,
  )
}

function shortName(role: MatrixRole, words: Words): string {
  return role.code || nameOfRole(role, words)
}
