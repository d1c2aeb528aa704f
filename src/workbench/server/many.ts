/** A word behind the question mark of an address that may stand there not at all, once or several times. */

import { z } from 'zod';

export const many = z.union([z.string().transform((one) => [one]), z.array(z.string())]).optional();
