import { type ReactNode, useId } from 'react'
import { Heading } from '../../../../ui/Heading'
import { Stack } from '../../../../ui/Stack'
import { TextLink } from '../../../../ui/TextLink'
import shared from '../run.module.css'
import styles from './ToolCard.module.css'

type ToolCardProps = {
  readonly title: string
  /** The whole screen of the tool, for who needs more. */
  readonly link?: { readonly href: string; readonly label: string }
  readonly children: ReactNode
}

/** The tool of the block at the front. */
export function ToolCard({ title, link, children }: ToolCardProps) {
  const id = useId()
  return (
    <section className={shared.card} aria-labelledby={id}>
      <Stack gap={4}>
        <div className={styles.toolHead}>
          <Heading level={2} looks={3} id={id}>
            {title}
          </Heading>
          {link && <TextLink href={link.href}>{link.label}</TextLink>}
        </div>
        {children}
      </Stack>
    </section>
  )
}
