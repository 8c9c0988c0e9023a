import type { NegationLists } from '../cue-lists.ts'

export const NEGATION: NegationLists = {
  negator: `
    not, never, no, nobody, no one, none, nothing, nowhere, neither, nor, cannot, no longer, no way, hardly,
    scarcely, barely, without which, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't,
    can't, couldn't, shouldn't, haven't, hasn't, hadn't, mustn't, needn't, ain't, dont, doesnt, didnt, isnt, wont,
    cant, not only because, fail to, fails to, failed to, unable to, impossible to, impossible for, far from,
    little doubt`,
  double: `
    cannot but, can't but, cannot help but, can't help but, can't help, cannot help, could not but,
    couldn't agree more, could not agree more, couldn't be more, can't wait, nothing but, none other than,
    nothing less than, nothing short of, no less than, not unlike, not uncommon, not unusual, not unreasonable,
    not impossible, not without, not for nothing, not bad, not until, never fails to, never stops, never ceases to,
    not necessarily untrue, not insignificant, can't deny, cannot deny, no denying, can't overstate,
    cannot overstate, can't stress enough, can't emphasize enough, no exception`,
  none: `
    not only, not just, not merely, not simply, not solely, not alone, not to mention, not least,
    not all that long ago, not that long ago, wasn't that long ago, not so long ago, wasn't long ago, isn't just,
    isn't only, aren't just, wasn't just, don't just, doesn't just, didn't just, don't only, no doubt, no question,
    without doubt, without a doubt, without question, no matter, no wonder, no surprise, no kidding, nonetheless,
    nevertheless, why not, why don't, why doesn't, if not, or not, whether or not, not sure if, no sooner,
    isn't it, aren't they, aren't we, don't you think, don't we, don't they, doesn't it, didn't it, isn't that,
    wasn't it, won't it, can't we, never mind, no problem, no worries, no thanks, I don't know about you,
    don't get me wrong, doesn't matter, as often as not, more often than not, last but not least,
    believe it or not, like it or not, no., no.1, no more than, not to be confused, nothing else,
    have no choice but, no choice but, no other choice but, no option but`,
}
