import type { HedgeLists } from '../cue-lists.ts'

export const HEDGES: HedgeLists = {
  weak: `
    to some extent, to some degree, to a certain extent, to a certain degree, to an extent, to a degree,
    in some sense, in some ways, in a sense, more or less, by and large, as far as I know, as far as I can tell,
    to my knowledge, to the best of my knowledge, from what I understand, from what I can tell,
    if I remember correctly, if I recall, if I'm not mistaken, somewhat, relatively speaking,
    off the top of my head, as best I can tell, as far as we know, as far as anyone knows, as far as I remember, as far as I recall,
    if memory serves me, if I'm remembering right, if I'm right, so to speak, as it were, tend to, tends to`,
  plain: `
    I'm guessing, I am guessing, if I had to guess, if I had to bet, I'd bet, I bet, my bet, my bet would be, I'd wager, I'd venture, I'm inclined to,
    inclined to think, inclined to believe, I tend to think, reportedly, looks as if, look as if, seems as if, it's conceivable, it is conceivable,
    some possibility, every chance, decent chance, fair chance, real chance, slim chance, my instinct is, my intuition is, my suspicion is, one suspects,
    I have a feeling, I get the feeling, I get the sense, I have a sense, may, might, may well, might well, maybe, perhaps, probably, possibly, presumably, likely, unlikely,
    more likely, most likely, very likely, quite likely, seem, seems, seemed, it seems, it seems like, seemingly,
    looks to me like, look to me like, pretty sure, fairly sure, my memory is, if memory serves, my recollection,
    my understanding is, I would assume, I'd assume, in theory, appears to, appear to, appeared to, it appears,
    apparently, arguably, potentially, conceivably, plausibly, supposedly, allegedly, I guess, I suppose,
    I suspect, I imagine, I assume, my guess, my hunch, my sense is, my impression is, I would guess, I'd guess,
    I would imagine, I'd imagine, I would think, I would bet, chances are, odds are, there's a chance,
    there is a chance, a good chance, a chance that, some chance, a possibility, it's possible, it is possible,
    could be that, it could be, that could be, this could be, there could be, could happen, could mean, could lead to, could take, could end up,
    could become, could cause, could result, could turn out, could go wrong, could fail, could also be, could still be,
    could easily be, could have been, could well, could possibly, could potentially, could conceivably, looks like, sounds like,
    feels like it might, in all likelihood, in all probability`,
  strong: `
    could be wrong, may be wrong, might be wrong, don't quote me, unclear, not clear whether, not clear if, not clear how, isn't clear whether,
    isn't clear if, nobody really knows, no one really knows, nobody can say, no one can say, I can't tell, hard to be sure, hard to be certain,
    not a hundred percent sure, not 100% sure, not so sure, not convinced, not completely sure, not really sure, don't really know if, don't know that,
    I wonder if, I wonder whether, yet to be seen, open to question, up for debate, debatable, not sure, not entirely sure, not quite sure, not totally sure, unsure, not certain, uncertain whether,
    uncertain if, hard to say, hard to know, hard to tell, hard to predict, difficult to say, difficult to know,
    difficult to predict, who knows, nobody knows, no one knows, remains to be seen, it depends, we'll see,
    can't be sure, cannot be sure, can't say for sure, can't say for certain, don't know for sure, don't know if,
    don't know whether, I doubt, not necessarily, maybe not, open question, an open question, jury is still out,
    too early to say, too early to tell, too soon to say, too soon to tell, anyone's guess, up in the air`,
  none: `
    could have been better, could have been worse, could not have been, could be used, could be seen, could be called, how could it be, as it could be,
    nobody knows anything, no one knows anything, nobody knows me, nobody knows us, nobody knows that, no one knows that, nobody knows how much, might as well, may I, may 1, may 2, may 3, in may,
    of may, last may, this may be, mayday, no doubt I, as likely as not, it seems to me that I, seem to remember,
    likely story, likely voters, may have heard, may have seen, may have noticed, maybe you have heard,
    maybe you heard, maybe you've heard, may not know, might ask, may ask, might say, may say, might know,
    may know, may remember, might remember`,
}
