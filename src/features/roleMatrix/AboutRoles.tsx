import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import { SourceNotes } from '../../components/SourceNotes'
import { roleAgreements, roleFacts } from '../../content/roleFacts'
import { Disclosure } from '../../ui/Disclosure'

/** What roles agree with each other, and what sources say about roles. */
export function AboutRoles() {
  const { t } = useTranslation('roleMatrix')
  return (
    <div className="pw-screen-only">
      <Disclosure summary={t('about.agreements')}>
        <ul>
          {roleAgreements.map(({ id, sources }) => (
            <li key={id}>
              <Explained text={t(`agreements.${id}`)} />
              <SourceNotes of={sources} />
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary={t('about.facts')}>
        <ul>
          {roleFacts.map(({ id, sources }) => (
            <li key={id}>
              <Explained text={t(`facts.${id}`)} />
              <SourceNotes of={sources} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
