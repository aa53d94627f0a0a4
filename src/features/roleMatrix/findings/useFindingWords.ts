import { useTranslation } from 'react-i18next'
import type { RoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import type { Finding, Mend, RuleId } from '../../../workflow/roleRules/roleRule'
import type { MatrixWords } from '../useMatrixWords'

/** What a finding says, why it matters, and what can be done about it. */
export function useFindingWords(matrix: RoleMatrix, words: MatrixWords) {
  const { t } = useTranslation('roleMatrix')
  const role = (id: string) =>
    words.role([...matrix.roles, ...matrix.hiddenRoles].find((one) => one.id === id) ?? { id, name: '' })
  const activity = (id: string) =>
    words.activity(matrix.activities.find((one) => one.id === id) ?? { id, name: '' })
  const people = matrix.roles.flatMap((one) => one.people)

  function values(finding: Finding) {
    const roles = finding.roles ?? []
    return {
      activity: finding.activity === undefined ? '' : activity(finding.activity),
      role: finding.role === undefined ? '' : role(finding.role),
      person: people.find(({ id }) => id === finding.person)?.name ?? '',
      percent: finding.percent ?? 0,
      roles: roles.map(role).join(', '),
      count: roles.length,
    }
  }

  function mend(finding: Finding, one: Mend): string {
    if (one.kind === 'person') return t('findings.person')
    return t(`rules.${finding.rule as string}.mend`, {
      role: role(one.role),
      activity: activity(one.activity),
    })
  }

  return {
    text: (finding: Finding) => t(`rules.${finding.rule}.text`, values(finding)),
    why: (rule: RuleId) => t(`rules.${rule}.why`),
    action: (finding: Finding) => t(`rules.${finding.rule}.action`, values(finding)),
    mend,
    /** The whole name of a button, which tells it apart from those of other findings. */
    mendFull: (finding: Finding, one: Mend) =>
      one.kind === 'person'
        ? t('findings.personFull', { role: role(one.role) })
        : t('findings.mendFull', {
            mend: mend(finding, one),
            finding: t(`rules.${finding.rule}.text`, values(finding)),
          }),
  }
}

export type FindingWords = ReturnType<typeof useFindingWords>
