import { useTranslation } from 'react-i18next'
import { paths } from '../../../../addresses/paths'
import { useOpenDossier } from '../../../../hooks/useOpenDossier'
import { ActionLink } from '../../../../ui/ActionLink'
import { ToolCard } from './ToolCard'

const addresses = {
  scan: paths.scan,
  examples: paths.examples,
  contracts: paths.contracts,
  talk: paths.talks,
  agreement: paths.documents,
  roles: paths.roles,
  actions: paths.actions,
} as const

/** The way to a screen that people work in together. The bar above it leads back. */
export function LinkTool({ tool }: { tool: keyof typeof addresses }) {
  const { t } = useTranslation('sessionRun')
  const { id } = useOpenDossier()
  return (
    <ToolCard title={t(`tools.${tool}.title`)}>
      <p>{t(`tools.${tool}.text`)}</p>
      <div>
        <ActionLink variant="secondary" href={addresses[tool](id)}>
          {t(`tools.${tool}.open`)}
        </ActionLink>
      </div>
    </ToolCard>
  )
}
