/** What can be wrong with XML, for the person who brought it. */

import { UserError } from '../../model/errors.js';

export function damagedXml(): UserError {
  return new UserError('het bestand is beschadigd (ongeldige XML). Open het in Word en sla het opnieuw op.');
}

export function bringsDoctype(): UserError {
  return new UserError(
    'het bestand bevat een DTD en is daarom om veiligheidsredenen niet gelezen. Open het in Word of Excel en sla het opnieuw op.',
  );
}

export function tooIntricate(): UserError {
  return new UserError(
    'het bestand bestaat uit onredelijk veel onderdelen en is daarom niet gelezen. Plak de tekst in een nieuw document en lees dat in.',
  );
}
