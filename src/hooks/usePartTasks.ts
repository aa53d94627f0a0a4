import { useTranslation } from 'react-i18next'
import { paths } from '../addresses/paths'
import type { Part } from '../content/steps'
import { type Place, statusOfPart } from '../dossier/progress/partStatus'
import type { Task } from '../ui/TaskList'
import { useDossier } from './useDossier'
import { useOpenDossier } from './useOpenDossier'

/** Parts as tasks: a link to each, its purpose and how it stands. */
export function usePartTasks(place: Place, parts: readonly Part[]): readonly Task[] {
  const { t } = useTranslation('dossier')
  const { t: words } = useTranslation('steps')
  const { id } = useOpenDossier()
  const view = useDossier((dossier) => dossier)
  return parts.map((part) => {
    const status = statusOfPart(view, place, part)
    return {
      id: part.id,
      href: paths.part(id, place, part.id),
      code: part.code,
      title: words(`parts.${part.id}.title`),
      hint: words(`parts.${part.id}.purpose`),
      status: status,
      statusWords: t(`status.${status}`),
    }
  })
}
