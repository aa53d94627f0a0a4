import { useCallback, useEffect, useRef, useState } from 'react'
import type { ScanAnswer, ScanQuestion } from '../../content/selfScan'
import { recall, remember } from '../../hooks/remember'
import type { ScanAnswers } from '../../workflow/selfScan/score'
import { parseAnswers } from './parseAnswers'

const key = 'selfScan'

/** What this browser keeps of the scan that somebody does alone. */
export function readOwnScan(): ScanAnswers {
  return parseAnswers(recall(key))
}

function keep(answers: ScanAnswers): void {
  remember(key, Object.keys(answers).length > 0 ? JSON.stringify(answers) : undefined)
}

/** The scan of whoever sits here, kept by this browser with every answer. Follows other tabs. */
export function useOwnScan() {
  const [answers, setAnswers] = useState(readOwnScan)
  // Not read back from the browser: where storage is switched off, answers last as long as the page does.
  const latest = useRef(answers)
  const show = useCallback((next: ScanAnswers) => {
    latest.current = next
    setAnswers(next)
  }, [])
  useEffect(() => {
    const follow = ({ key: changed }: StorageEvent) => {
      if (changed === null || changed.endsWith(`.${key}`)) show(readOwnScan())
    }
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }, [show])
  const replace = useCallback(
    (next: ScanAnswers) => {
      keep(next)
      show(next)
    },
    [show],
  )
  const answer = useCallback(
    (question: ScanQuestion, given: ScanAnswer) => replace({ ...latest.current, [question]: given }),
    [replace],
  )
  return { answers, answer, replace }
}

/** Whether this browser keeps anything: an organisation can have switched that off. */
export function keepsAnswers(): boolean {
  const trial = 'selfScan.trial'
  remember(trial, 'yes')
  const kept = recall(trial) === 'yes'
  remember(trial, undefined)
  return kept
}
