import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import styles from './SidePanel.module.css'

export type PanelLine = { readonly id: string; readonly content: ReactNode }

type SidePanelProps = {
  readonly title: string
  readonly lines: readonly PanelLine[]
  /** What to say while there is nothing. */
  readonly empty: string
  readonly tone?: 'plain' | 'attention'
}

const shown = 5

/** A list beside the map. What is more than a handful is folded, so that the map stays the picture. */
export function SidePanel({ title, lines, empty, tone }: SidePanelProps) {
  const { t } = useTranslation('routeMap')
  const id = useId()
  const more = lines.slice(shown)
  return (
    <Card as="section" labelledBy={id} tone={tone}>
      <Heading level={2} looks={3} id={id}>
        {title}
      </Heading>
      {lines.length === 0 ? <p className={styles.empty}>{empty}</p> : <Lines lines={lines.slice(0, shown)} />}
      {more.length > 0 && (
        <Disclosure summary={t('panel.more', { count: more.length })}>
          <Lines lines={more} />
        </Disclosure>
      )}
    </Card>
  )
}

function Lines({ lines }: Pick<SidePanelProps, 'lines'>) {
  return (
    <ul className={`pw-list ${styles.panel}`}>
      {lines.map(({ id, content }) => (
        <li key={id}>{content}</li>
      ))}
    </ul>
  )
}
