import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readFindings } from '../../../dossier/roleMatrix/findings'
import { readRoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import { useDossier } from '../../../hooks/useDossier'
import { Heading } from '../../../ui/Heading'
import { roleRules } from '../../../workflow/roleRules'
import type { Finding } from '../../../workflow/roleRules/roleRule'
import type { Spot } from '../grid/MatrixGrid'
import type { MatrixWords } from '../useMatrixWords'
import { AsideFindings } from './AsideFindings'
import { FindingGroup } from './FindingGroup'
import styles from './Findings.module.css'
import { findingsId } from './FindingsCount'
import { SetAsideDialog } from './SetAsideDialog'
import { useFindingWords } from './useFindingWords'

type FindingsProps = {
  readonly scope: string
  readonly words: MatrixWords
  readonly onOpen: (spot: Spot) => void
}

/** What the matrix has to say for itself, with for each thing a way to mend it, to plan it or to set it aside. */
export function Findings({ scope, words, onOpen }: FindingsProps) {
  const { t } = useTranslation('roleMatrix')
  const matrix = useDossier((view) => readRoleMatrix(view, scope))
  const { open, aside } = useDossier((view) => readFindings(view, scope))
  const said = useFindingWords(matrix, words)
  const [setting, setSetting] = useState<Finding>()
  const groups = roleRules
    .map((rule) => ({ rule, list: open.filter((finding) => finding.rule === rule.id) }))
    .filter(({ list }) => list.length > 0)
  return (
    <section aria-labelledby={findingsId} className={styles.findings}>
      <Heading level={2} id={findingsId} tabIndex={-1}>
        {t('findings.title')}
      </Heading>
      {open.length === 0 && <p>{t('findings.none')}</p>}
      {groups.map(({ rule, list }) => (
        <FindingGroup
          key={rule.id}
          rule={rule}
          list={list}
          matrix={matrix}
          said={said}
          onPerson={(role) => onOpen({ activity: '', role })}
          onSetAside={setSetting}
        />
      ))}
      <AsideFindings scope={scope} aside={aside} said={said} />
      {setting && (
        <SetAsideDialog
          scope={scope}
          finding={setting}
          text={said.text(setting)}
          onClose={() => setSetting(undefined)}
        />
      )}
    </section>
  )
}
