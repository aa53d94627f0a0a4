let context: AudioContext | undefined

/** Two soft tones, less than two seconds together. Made here, so that no file is needed; silent where none can sound. */
export function playSoftly(): void {
  if (typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  const { currentTime: now, destination } = context
  // A browser lets nothing sound before somebody has pressed something, and may have put it to sleep since.
  void context.resume()
  for (const [at, pitch] of [523.25, 392].entries()) {
    const tone = context.createOscillator()
    const loudness = context.createGain()
    const start = now + at * 0.5
    tone.frequency.value = pitch
    loudness.gain.setValueAtTime(0, start)
    loudness.gain.linearRampToValueAtTime(0.15, start + 0.05)
    loudness.gain.exponentialRampToValueAtTime(0.001, start + 1.2)
    tone.connect(loudness).connect(destination)
    tone.start(start)
    tone.stop(start + 1.25)
  }
}
