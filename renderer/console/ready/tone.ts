/** Frequencies of the tone in Hz, one after the other: a soft third, nothing that sounds like an alarm. */
const NOTES = [392, 494] as const;

/** Length of one note, and how loud it gets (1: as loud as can be). */
const SECONDS = 0.7;
const LOUD = 0.22;

/** Plays two soft notes through the laptop's loudspeakers; resolves when they have ended. */
export async function playTone(): Promise<void> {
  const audio = new AudioContext();
  const ended = NOTES.map((hertz, index) => note(audio, hertz, audio.currentTime + index * SECONDS));
  await Promise.all(ended);
  await audio.close();
}

/** One note that swells and fades, so that no loudspeaker clicks. */
function note(audio: AudioContext, hertz: number, from: number): Promise<unknown> {
  const source = new OscillatorNode(audio, { frequency: hertz });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(LOUD, from + 0.08);
  volume.gain.linearRampToValueAtTime(0, from + SECONDS);
  source.connect(volume).connect(audio.destination);
  source.start(from);
  source.stop(from + SECONDS);
  return new Promise((done) => source.addEventListener('ended', done, { once: true }));
}
