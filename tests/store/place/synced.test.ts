import { describe, expect, it } from 'vitest';
import { type Surroundings, syncedBy } from '../../../src/store/place/synced.js';

function computer(rest: Partial<Surroundings> = {}): Surroundings {
  return { platform: 'linux', env: {}, mounts: '', holds: () => false, ...rest };
}

describe('syncedBy', () => {
  it.each([
    ['/home/s/onderzoek', null],
    ['/home/s/Dropbox/onderzoek', 'Dropbox'],
    ['/home/s/Dropbox (Bureau Proef)/onderzoek', 'Dropbox'],
    ['/home/s/Nextcloud2', 'Nextcloud'],
    ['/home/s/SURFdrive/wijk', 'SURFdrive'],
    ['/home/s/dropboxen', null],
    ['/home/s/Mijn Drive/wijk', 'Google Drive'],
  ])('knows on Linux whose %s is', (folder, service) => {
    expect(syncedBy(folder, computer())).toBe(service);
  });

  it.each([
    ['C:\\Users\\s\\OneDrive\\wijk', 'OneDrive'],
    ['C:\\Users\\s\\OneDrive - Bureau Proef\\wijk', 'OneDrive'],
    ['C:\\Users\\s\\Documents\\wijk', null],
    ['\\\\server\\projecten\\wijk', 'een netwerkschijf'],
    ['\\\\?\\C:\\projecten\\wijk', null],
  ])('knows on Windows whose %s is', (folder, service) => {
    expect(syncedBy(folder, computer({ platform: 'win32' }))).toBe(service);
  });

  it.each([
    ['/Users/s/Library/CloudStorage/OneDrive-Bureau/wijk', 'OneDrive'],
    ['/Users/s/Library/CloudStorage/GoogleDrive-s@proef.example/My Drive/wijk', 'Google Drive'],
    ['/Users/s/Library/CloudStorage/Egnyte-x/wijk', 'Egnyte'],
    ['/Users/s/Library/Mobile Documents/com~apple~CloudDocs/wijk', 'iCloud'],
  ])('knows on macOS whose %s is', (folder, service) => {
    expect(syncedBy(folder, computer({ platform: 'darwin' }))).toBe(service);
  });

  it('asks Windows where OneDrive is, whatever it is called', () => {
    const windows = computer({ platform: 'win32', env: { OneDriveCommercial: 'D:\\Wolk' } });
    expect(syncedBy('D:\\Wolk\\wijk', windows)).toBe('OneDrive');
    expect(syncedBy('D:\\Wolken\\wijk', windows)).toBeNull();
  });

  it('sees what a program left in a folder above', () => {
    const holds = (folder: string, name: string) => folder === '/data' && name === '.stfolder';
    expect(syncedBy('/data/wijk/pilot', computer({ holds }))).toBe('Syncthing');
    expect(syncedBy('/elders/wijk', computer({ holds }))).toBeNull();
  });

  it('looks at the disk that holds the folder, not at one further away', () => {
    const mounts = [
      '/dev/sda1 / ext4 rw 0 0',
      'nas:/export /mnt/het\\040net nfs4 rw 0 0',
      '/dev/sdb1 /mnt/het\\040net/schijf ext4 rw 0 0',
      '',
    ].join('\n');
    expect(syncedBy('/mnt/het net/wijk', computer({ mounts }))).toBe('een netwerkschijf');
    expect(syncedBy('/mnt/het net/schijf/wijk', computer({ mounts }))).toBeNull();
    expect(syncedBy('/mnt/het netwerk', computer({ mounts }))).toBeNull();
  });
});
