import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { scanQuestions } from '../../../content/selfScan'
import { type DuoRole, duo, type Scan } from '../../../dossier/selfScan/readScans'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useSaveFile } from '../../../hooks/useSaveFile'
import { ActionLink } from '../../../ui/ActionLink'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Disclosure } from '../../../ui/Disclosure'
import { Heading } from '../../../ui/Heading'
import { Notice } from '../../../ui/Notice'
import { StatusTag } from '../../../ui/StatusTag'
import { useToasts } from '../../../ui/Toasts'
import styles from './FillApart.module.css'
import { roleBase } from './roleAddress'

/** Where each of the two begins or goes on, without a word about what the other answered. */
export function FillApart({ scan }: { scan: Scan | undefined }) {
  const { t } = useTranslation('duoScan')
  const tell = useToasts()
  const saveFile = useSaveFile()
  const ready = duo.find((role) => scan?.readyAt[role])
  const save = async () => {
    await saveFile()
    tell({ text: t('devices.saved') })
  }
  return (
    <>
      {ready && (
        <Notice kind="info" word={t('fill.handOverWord')}>
          <p>{t(`fill.handOver.${ready}`)}</p>
        </Notice>
      )}
      <div className={styles.duo}>
        {duo.map((role) => (
          <RoleCard key={role} role={role} scan={scan} />
        ))}
      </div>
      <p>{t('fill.hidden')}</p>
      <div className="pw-screen-only">
        <Disclosure summary={t('devices.title')}>
          <p>{t('devices.text')}</p>
          <Button icon="save" onPress={() => void save()}>
            {t('devices.save')}
          </Button>
        </Disclosure>
      </div>
    </>
  )
}

function RoleCard({ role, scan }: { role: DuoRole; scan: Scan | undefined }) {
  const { t } = useTranslation('duoScan')
  const { id } = useOpenDossier()
  const answered = Object.keys(scan?.answers[role] ?? {}).length
  const ready = scan?.readyAt[role] !== undefined
  const act = ready ? 'change' : answered > 0 ? 'goOn' : 'begin'
  const titleId = `invullen-${role}`
  return (
    <Card onPaper="line" as="section" labelledBy={titleId}>
      <div className={`${styles.role} ${styles[`role_${role}`]}`}>
        <Heading level={2} looks={3} id={titleId}>
          {t(`fill.${role}`)}
        </Heading>
      </div>
      <StatusTag status={ready ? 'done' : answered > 0 ? 'busy' : 'notStarted'}>
        {ready
          ? t('fill.ready')
          : answered > 0
            ? t('fill.busy', { answered, all: scanQuestions.length })
            : t('fill.notBegun')}
      </StatusTag>
      <div>
        <ActionLink href={roleBase(paths.scan(id), role)} variant={ready ? 'subtle' : 'primary'}>
          {t(`fill.${act}For.${role}`)}
        </ActionLink>
      </div>
    </Card>
  )
}
