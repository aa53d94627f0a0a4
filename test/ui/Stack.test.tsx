import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Button } from '../../src/ui/Button'
import { Card } from '../../src/ui/Card'
import { Dialog } from '../../src/ui/Dialog'
import { Notice } from '../../src/ui/Notice'
import { Stack } from '../../src/ui/Stack'
import { StatusTag } from '../../src/ui/StatusTag'
import { TextLink } from '../../src/ui/TextLink'
import { renderInDutch } from '../support/render'

const widthOf = (element: Element) => Math.round(element.getBoundingClientRect().width)

test('a dialog in a stack is as wide as a dialog, and not as the window', async () => {
  await page.viewport(1366, 768)
  await renderInDutch(
    <Stack>
      <Dialog open title="Weet je het zeker?" onClose={() => undefined} actions={<Button>Ja</Button>} />
    </Stack>,
  )
  expect(widthOf(screen.getByRole('dialog'))).toBe(640)
  await page.viewport(390, 844)
  expect(widthOf(screen.getByRole('dialog'))).toBe(390 - 32)
})

test('in a stack a card takes all the width, and a link, a button and a tag as much as their words', async () => {
  await page.viewport(1366, 768)
  await renderInDutch(
    <Stack>
      <Card as="article">Een kaart</Card>
      <TextLink href="#/">Naar start</TextLink>
      <Button>Opslaan</Button>
      <StatusTag status="busy">Bezig</StatusTag>
      <Notice kind="info" word="Goed om te weten">
        <p>Dit is een kort bericht.</p>
      </Notice>
    </Stack>,
  )
  const stack = widthOf(document.body.firstElementChild ?? document.body)
  expect(widthOf(screen.getByRole('article'))).toBe(stack)
  for (const narrow of [
    screen.getByRole('link'),
    screen.getByRole('button', { name: 'Opslaan' }),
    screen.getByText('Bezig'),
  ]) {
    expect(widthOf(narrow)).toBeLessThan(300)
  }
})
