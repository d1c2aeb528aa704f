// What a person clicks on, and the page that says so.

/**
 * On a double click it begins where the person's own folders are, not in the folder of the program.
 * Lines end as Windows wants them; the code page is that of UTF-8, for what the program prints.
 */
export const WINDOWS = {
  name: 'Wijkstem.cmd',
  text: [
    '@echo off',
    'chcp 65001 >nul',
    'setlocal',
    'set "WIJKSTEM_HIER=%~dp0"',
    'if not "%~1"=="" goto start',
    'if /i "%CD%\\"=="%WIJKSTEM_HIER%" cd /d "%USERPROFILE%"',
    ':start',
    '"%WIJKSTEM_HIER%node\\node.exe" "%WIJKSTEM_HIER%programma\\dist\\program\\wijkstem.js" %*',
    'set "WIJKSTEM_UIT=%ERRORLEVEL%"',
    'if not "%WIJKSTEM_UIT%"=="0" if "%~1"=="" pause',
    'exit /b %WIJKSTEM_UIT%',
    '',
  ].join('\r\n'),
};

/** Found also through a symbolic link, as on a PATH. */
export const UNIX = {
  name: 'wijkstem',
  text: `#!/bin/sh
zelf=$0
while [ -L "$zelf" ]; do
  doel=$(readlink "$zelf")
  case $doel in /*) zelf=$doel ;; *) zelf=\${zelf%/*}/$doel ;; esac
done
hier=\${zelf%/*}
[ "$hier" = "$zelf" ] && hier=.
exec "$hier/node/node" "$hier/programma/dist/program/wijkstem.js" "$@"
`,
};

/** @param {{ readonly version: string, readonly starter: string, readonly isWindows: boolean }} about */
export function readMe({ version, starter, isWindows }) {
  const lines = [
    `wijkstem ${version}`,
    '',
    'Evaluatieonderzoek met interviews: van transcripten tot een rapport in Word.',
    'Alles blijft op deze computer. Er wordt niets geïnstalleerd, en er is geen internet nodig.',
    '',
    'BEGINNEN',
    '',
    ...(isWindows
      ? [
          '1. Pak het zipbestand helemaal uit, bijvoorbeeld in uw map Documenten.',
          `2. Dubbelklik op ${starter}. Uw browser opent de werkbank.`,
          '   Zegt Windows dat het de app niet kent? Kies dan "Meer informatie" en "Toch uitvoeren".',
        ]
      : [
          '1. Pak het bestand uit, bijvoorbeeld in uw eigen map.',
          `2. Start ./${starter} in een terminal. Uw browser opent de werkbank.`,
          '   Weigert macOS? Geef één keer: xattr -dr com.apple.quarantine . (in deze map).',
        ]),
    '3. Begin op de pagina een nieuw project. Zet een project in een map van uzelf, niet in deze map.',
    '',
    'EERST KIJKEN',
    '',
    'In de map voorbeeld staat een project dat helemaal verzonnen is. Kopieer die map naar een plaats van uzelf,',
    'en open haar op de pagina, of in een terminal met:',
    '',
    `    ${isWindows ? '' : './'}${starter} open --project voorbeeld`,
    '',
    'MET OPDRACHTEN',
    '',
    `    ${isWindows ? '' : './'}${starter} --help`,
    '',
    'De handleiding staat in de map handleiding. Onder welke licenties de onderdelen zijn uitgegeven, staat in',
    'LICENTIES.txt, en welke onderdelen het zijn ook in onderdelen.cdx.json (CycloneDX).',
    '',
    'WEGHALEN',
    '',
    'Gooi deze map weg. Uw projecten staan in uw eigen mappen en blijven bestaan.',
    '',
  ];
  return lines.join(isWindows ? '\r\n' : '\n');
}
