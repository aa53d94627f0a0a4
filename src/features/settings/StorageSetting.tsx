import { useTranslation } from 'react-i18next'
import { type Format, useFormat } from '../../hooks/useFormat'
import { ActionLink } from '../../ui/ActionLink'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Notice } from '../../ui/Notice'
import { useStorageFacts } from './useStorageFacts'

/** Whether the dossiers are safe in this browser, and the one thing to do about it. */
export function StorageSetting() {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const { facts, ask } = useStorageFacts()
  return (
    <Card>
      <Heading level={2} looks={3}>
        {t('storage.title')}
      </Heading>
      {facts && (
        <>
          <Notice
            kind={facts.keeps === 'persisted' ? 'good' : 'attention'}
            word={t(`storage.${facts.keeps}.word`)}
            live
            actions={
              facts.keeps === 'canAsk' ? (
                <Button onPress={() => void ask()}>{t('storage.canAsk.ask')}</Button>
              ) : (
                facts.keeps === 'refused' && (
                  <ActionLink href="#/" variant="secondary">
                    {t('storage.refused.toStart')}
                  </ActionLink>
                )
              )
            }
          >
            <p>{t(`storage.${facts.keeps}.text`)}</p>
          </Notice>
          <p>{usageIn(facts)}</p>
        </>
      )}
    </Card>
  )

  function usageIn({ usage, quota }: { usage?: number; quota?: number }) {
    if (usage === undefined) return t('storage.unknown')
    if (quota === undefined) return t('storage.used', { used: size(usage, format) })
    return t('storage.usedOf', { used: size(usage, format), room: size(quota, format) })
  }
}

/** Bytes in the unit that people know from their files: '3,4 MB', '12 GB'. */
function size(bytes: number, { number }: Format): string {
  const megabytes = bytes / 1_000_000
  return megabytes < 1000
    ? number(megabytes, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
    : number(megabytes / 1000, { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 0 })
}
