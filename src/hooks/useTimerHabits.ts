import { useState } from 'react'
import { playSoftly } from '../browser/playSoftly'
import { recall, remember } from '../browser/remember'

export type TimerHabits = {
  /** Whether the moments of the timer are not told. */
  readonly muted: boolean
  /** Whether it ends with a sound. */
  readonly sounds: boolean
  readonly hidden: boolean
  readonly mute: () => void
  readonly sound: () => void
  readonly hide: () => void
}

/** How people like a timer to be, each turned round by its function. This device remembers it, for every timer. */
export function useTimerHabits(): TimerHabits {
  const [muted, turnMuted] = useHabit('timerMuted')
  const [sounds, turnSounds] = useHabit('timerSound')
  const [hidden, hide] = useHabit('timerHidden')
  const sound = () => {
    turnSounds()
    // Who turns it on hears at once what it will be.
    if (!sounds) playSoftly()
  }
  return { muted, sounds, hidden, mute: turnMuted, sound, hide }
}

function useHabit(key: string): readonly [boolean, () => void] {
  const [on, setOn] = useState(recall(key) === 'yes')
  const turn = () => {
    setOn(!on)
    remember(key, on ? undefined : 'yes')
  }
  return [on, turn]
}
