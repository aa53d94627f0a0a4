import { useTranslation } from 'react-i18next'
import { dropSetAside, takeSetAside } from '../../dossier/commands/setAside'
import { readSetAside } from '../../dossier/merging/readSetAside'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Cluster } from '../../ui/Stack'

/** What somebody else, or you, had written in this field before a merge: kept until a person says what to do with it. */
export function SetAsideNotice({ answerKey }: { answerKey: string }) {
  const { t } = useTranslation('part')
  const aside = useDossier((dossier) => readSetAside(dossier, 'answers', answerKey))
  const change = useChange()
  return aside.map(({ id, ...one }) => (
    <Notice
      key={id}
      kind="attention"
      word={t('aside.title')}
      actions={
        <Cluster>
          <Button onPress={() => change((draft) => takeSetAside(draft, id, one))}>{t('aside.use')}</Button>
          <Button variant="subtle" onPress={() => change((draft) => dropSetAside(draft, id))}>
            {t('aside.drop')}
          </Button>
        </Cluster>
      }
    >
      <p>{t('aside.text', { value: String(one.value ?? '') })}</p>
    </Notice>
  ))
}
