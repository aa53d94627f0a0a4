import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { findPart } from '../../../content/steps'
import type { MatrixActivity } from '../../../dossier/roleMatrix/readRoleMatrix'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { TextLink } from '../../../ui/TextLink'

/** The part of the method in which an activity is done. */
export function ActivityPart({ activity }: { activity: MatrixActivity }) {
  const { t } = useTranslation('roleMatrix')
  const { t: stepWords } = useTranslation('steps')
  const { id } = useOpenDossier()
  const part = activity.part && findPart(activity.part)
  if (!part) return <p>{t('activity.own')}</p>
  const href =
    part.step === 'doing' ? paths.methodPart(id, part.id) : paths.part(id, { step: part.step }, part.id)
  return (
    <p>
      <TextLink href={href}>
        {t('activity.part', { code: part.code, title: stepWords(`parts.${part.id}.title`) })}
      </TextLink>
    </p>
  )
}
