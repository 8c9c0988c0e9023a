/** Function words by class, for finding clauses and their finite verbs. Closed classes, so nearly complete. */
export const GRAMMAR = {
  subordinator: `that if unless whether when whenever while until till once because since although though whereas who whom
    whose which where what how why whatever whoever whichever wherever`,
  subject: `i you he she it we they this that these those there here everyone everybody someone somebody anyone anybody
    nobody people one nothing something everything anything`,
  determiner: `the a an my your his her its our their some any every each all both much more most few several another
    such no enough either neither many other own what's`,
  preposition: `of in on at by for with from to into onto about over under between through during against without within
    among amongst across than per via upon off out up down around behind beyond near despite except toward towards
    regarding concerning including like versus`,
  finite: `am is are was were isn't aren't wasn't weren't ain't has have had haven't hasn't hadn't do does did don't
    doesn't didn't will would can could shall should may might must won't wouldn't can't cannot couldn't shouldn't
    mustn't needn't ought i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll they're they've they'd
    they'll he's he'd he'll she's she'd she'll it's it'd it'll that's that'll that'd there's there'll there'd here's
    who's who'd who'll what's where's how's everyone's nobody's everything's something's let's gonna wanna gotta`,
  conjunction: `and or but so nor yet plus`,
  adverb: `not never always often sometimes usually ever just really actually certainly definitely absolutely probably
    also still already even simply basically only now then thus hence therefore quite very too almost maybe perhaps
    soon again once well kind sort mostly currently finally generally typically totally completely essentially
    obviously clearly literally honestly eventually quickly slowly hardly barely rarely both all each be been being`,
  relative: `who whom whose which`,
  asking: `what how why where whether whoever whatever wherever`,
}
