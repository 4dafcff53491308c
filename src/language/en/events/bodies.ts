/** Nouns of bodies, offices and groups that act or are acted on in the news without a name. */
export const bodies: ReadonlySet<string> = new Set(
  `government cabinet coalition opposition parliament congress senate council commission committee ministry authority
   court prosecutor judge jury police army military troop soldier navy militia rebel fighter
   union employer company firm board bank party president chancellor minister premier leader mayor governor senator
   lawmaker legislator mp king queen pope bishop ambassador envoy negotiator delegation voter worker driver pilot staff
   hostage prisoner detainee defendant suspect executive`
    .trim()
    .split(/\s+/),
)
