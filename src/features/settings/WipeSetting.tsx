import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wipeDevice } from '../../storage/device'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Notice } from '../../ui/Notice'
import { Stack } from '../../ui/Stack'
import { WipeDialog } from './WipeDialog'

/** Takes everything off this device, for who shares a computer. */
export function WipeSetting() {
  const { t } = useTranslation('settings')
  const [asking, setAsking] = useState(false)
  const [wiped, setWiped] = useState(false)
  const wipe = async () => {
    setAsking(false)
    await wipeDevice()
    setWiped(true)
  }
  return (
    <Card>
      <Heading level={2} looks={3}>
        {t('wipe.title')}
      </Heading>
      <div aria-live="polite">
        {wiped ? (
          <Notice
            kind="good"
            word={t('wipe.done.word')}
            actions={<Button onPress={startAgain}>{t('wipe.done.again')}</Button>}
          >
            <p>{t('wipe.done.text')}</p>
          </Notice>
        ) : (
          <Stack>
            <p>{t('wipe.text')}</p>
            <Button variant="danger-subtle" icon="remove" onPress={() => setAsking(true)}>
              {t('wipe.open')}
            </Button>
          </Stack>
        )}
      </div>
      <WipeDialog open={asking} onClose={() => setAsking(false)} onConfirm={() => void wipe()} />
    </Card>
  )
}

/** From the very beginning: nothing that this page still remembers goes along. */
function startAgain() {
  location.hash = '#/'
  location.reload()
}
