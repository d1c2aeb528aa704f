/** Dutch words and units of two letters: behind four figures they are no part of a postcode. */

export const TWO_LETTER_WORDS: ReadonlySet<string> = new Set(
  `aa ah al as at ba be bv ca cm da de dm do du ed ee eh el em en er et eu ff ga ge go ha he hm ho hu ie ik in is ja je jo
  ju kg km la li lo ma me mg mi ml mm mn na ne nl no nu nv of og oh ok om on op pa pk po pp ra re ro ru se si so st ta te
  tv uh ui um ur uw va vd vm wa wc we wo xl ze zn zo zu`
    .trim()
    .split(/\s+/),
);
