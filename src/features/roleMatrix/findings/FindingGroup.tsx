import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SourceNotes } from '../../../components/SourceNotes'
import type { RoleMatrix } from '../../../dossier/roleMatrix/readRoleMatrix'
import { Button } from '../../../ui/Button'
import { Heading } from '../../../ui/Heading'
import { Icon } from '../../../ui/Icon'
import type { Finding, RoleRule } from '../../../workflow/roleRules/roleRule'
import styles from './FindingGroup.module.css'
import { FindingItem } from './FindingItem'
import type { FindingWords } from './useFindingWords'

type FindingGroupProps = {
  readonly rule: RoleRule
  readonly list: readonly Finding[]
  readonly matrix: RoleMatrix
  readonly said: FindingWords
  readonly onPerson: (role: string) => void
  readonly onSetAside: (finding: Finding) => void
}

const atATime = 5

/** Everything that one rule found: why it matters, said once, and then each thing. */
export function FindingGroup({ rule, list, matrix, said, onPerson, onSetAside }: FindingGroupProps) {
  const { t } = useTranslation('roleMatrix')
  const [count, setCount] = useState(atATime)
  const left = list.length - count
  return (
    <div className={styles.findingGroup}>
      <Heading level={3} looks={4}>
        <Icon name="attention" tone="attention" /> {t(`rules.${rule.id}.title`)}
      </Heading>
      <p className={styles.why}>
        {said.why(rule.id)}
        <SourceNotes of={rule.sources} />
      </p>
      <ul className="pw-list">
        {list.slice(0, count).map((finding) => (
          <FindingItem
            key={finding.subject}
            finding={finding}
            matrix={matrix}
            said={said}
            onPerson={onPerson}
            onSetAside={() => onSetAside(finding)}
          />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button onPress={() => setCount(list.length)}>{t('findings.more', { count: left })}</Button>
        </div>
      )}
    </div>
  )
}
