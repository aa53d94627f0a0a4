import { deciderWithoutPerson } from './deciderWithoutPerson'
import { firstTalkTogether } from './firstTalkTogether'
import { managerTooLate } from './managerTooLate'
import { nobodyDoes } from './nobodyDoes'
import { nobodyOnOurSide } from './nobodyOnOurSide'
import { noDecider } from './noDecider'
import { onlyInformed } from './onlyInformed'
import type { Finding, RoleRule, RuleMatrix } from './roleRule'
import { tooMuchForOne } from './tooMuchForOne'
import { twoDeciders } from './twoDeciders'

/** What a matrix is looked at for, in the order in which findings are told. */
export const roleRules: readonly RoleRule[] = [
  noDecider,
  twoDeciders,
  nobodyDoes,
  nobodyOnOurSide,
  managerTooLate,
  firstTalkTogether,
  tooMuchForOne,
  onlyInformed,
  deciderWithoutPerson,
]

/** Everything in a matrix that deserves a look. */
export function findInMatrix(matrix: RuleMatrix): readonly Finding[] {
  return roleRules.flatMap(({ find }) => find(matrix))
}
