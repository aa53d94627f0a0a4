import { ways, waysIn } from '../../content/letters'
import { cardOf } from '../../content/roles'
import type { MatrixRole, RoleMatrix } from '../../dossier/roleMatrix/readRoleMatrix'
import type { Words } from '../../words/Words'
import { facts, fieldOf, heading, paragraph } from './pieces'
import { nameOfActivity, nameOfRole, namesIn } from './roleWords'
import type { Block } from './tree'

/** A card for each role that has something to do: who it is, what it is for, and what it decides, does, helps with. */
export function* roleCards(matrix: RoleMatrix, words: Words): Generator<Block> {
  for (const role of matrix.roles) {
    const tasks = ways.map((way) => ({ way, activities: activitiesOf(matrix, role, way) }))
    if (tasks.every(({ activities }) => activities.length === 0)) continue
    const name = nameOfRole(role, words)
    yield heading(2, name)
    const people = namesIn(role.people)
    yield facts(fieldOf(words('papers:roleMatrix.columns.who'), people, { screen: 'roles' }, words))
    const does = role.does || (role.own ? '' : words(`roles:${role.id}.does`))
    if (does) yield paragraph(does)
    const card = role.own ? undefined : cardOf(role.id)
    if (card) {
      yield paragraph(words(`roles:${card}.card`))
      yield paragraph(words('roleMatrix:role.first', { what: words(`roles:${card}.first`) }), 'note')
    }
    yield {
      kind: 'list',
      items: tasks
        .filter(({ activities }) => activities.length > 0)
        .map(({ way, activities }) => {
          const what = activities.map((activity) => nameOfActivity(activity, words)).join('; ')
          return words(`papers:roleMatrix.ways.${way}`, { what })
        }),
    }
  }
}

function activitiesOf({ activities, letters }: RoleMatrix, { id }: MatrixRole, way: (typeof ways)[number]) {
  return activities.filter((activity) => waysIn(letters(activity.id, id)).includes(way))
}
