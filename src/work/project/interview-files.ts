/** Which files in the folder of interviews can be an interview: not recordings, and not the computer's own files. */

const OF_COMPUTER = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|~.*\.tmp)$/i;
const RECORDING = new RegExp(
  `\\.(?:${[
    ...['mp3', 'm4a', 'wav', 'aac', 'ogg', 'oga', 'opus', 'flac', 'wma', 'amr', 'aiff?', 'caf', 'dss', 'ds2'],
    ...['mp4', 'm4v', 'mov', 'avi', 'mkv', 'webm', 'wmv', 'mpe?g', '3gp'],
    ...['jpe?g', 'png', 'gif', 'bmp', 'tiff?', 'hei[cf]', 'webp'],
  ].join('|')})$`,
  'i',
);

/** The paths that can be an interview. */
export function interviewsAmong(paths: readonly string[]): string[] {
  return paths.filter((path) => !isRecording(path) && !OF_COMPUTER.test(path.replace(/^.*\//, '')));
}

/** True for sound, film and pictures, by the name: what can be heard or seen has to be written out first. */
export function isRecording(path: string): boolean {
  return RECORDING.test(path);
}
