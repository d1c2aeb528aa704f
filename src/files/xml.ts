/** XML as a stream of events; document type definitions are refused, so no entity can expand. */

import { SaxesParser } from 'saxes';
import { UserError } from '../model/errors.js';

export interface XmlHandlers {
  /** Names carry their prefix as written (`w:p`). */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** @throws UserError when the XML is not well-formed or brings a document type. */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new UserError('het bestand is beschadigd (ongeldige XML). Open het in Word en sla het opnieuw op.');
  });
  parser.on('doctype', () => {
    throw new UserError('het bestand bevat een DTD en is daarom om veiligheidsredenen niet gelezen.');
  });
  parser.on('opentag', ({ name, attributes }) => handlers.open(name, attributes as Record<string, string>));
  parser.on('closetag', ({ name }) => handlers.close(name));
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  parser.write(new TextDecoder('utf-8').decode(bytes)).close();
}
