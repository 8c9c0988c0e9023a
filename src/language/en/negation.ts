import type { NegationLists } from '../cue-lists.ts'

export const NEGATION: NegationLists = {
  negator: `
    not, never, no, nobody, no one, none, nothing, nowhere, neither, nor, cannot, no longer, no way, hardly,
    scarcely, barely, seldom, rarely, very few, few people, few of them, few of us, few of these, few of those, without which, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't,
    can't, couldn't, shouldn't, haven't, hasn't, hadn't, mustn't, needn't, ain't, dont, doesnt, didnt, isnt, wont,
    cant, arent, wasnt, werent, hasnt, havent, hadnt, couldnt, shouldnt, wouldnt, mightn't, shan't, daren't, nowhere near, by no means, in no way,
    under no circumstances, on no account, at no point, not only because, fail to, fails to, failed to, unable to, impossible to, impossible for, far from,
    little doubt`,
  double: `
    cannot but, can't but, cannot help but, can't help but, can't help, cannot help, could not but,
    can't stop talking, can't stop thinking, couldn't stop, can't stop watching, can't stop laughing, cannot stop thinking, never stopped, didn't hesitate,
    don't hesitate, never hesitate, not surprising, not surprisingly, hardly surprising, isn't surprising, wasn't surprising, not a coincidence, no coincidence,
    no accident, no secret, no stranger to, not to say, not infrequently, not unheard of, not inconceivable, not unlikely, not unrelated, not nothing, couldn't not,
    can't not, can hardly wait, don't doubt, doesn't hurt, never fail to, never failed to, wouldn't be surprised, would not be surprised, wouldn't be surprising,
    not once but, no exaggeration, not an exaggeration, couldn't agree more, could not agree more, couldn't be more, can't wait, nothing but, none other than,
    nothing less than, nothing short of, no less than, not unlike, not uncommon, not unusual, not unreasonable,
    not impossible, not without, not for nothing, not bad, not until, never fails to, never stops, never ceases to,
    not necessarily untrue, not insignificant, can't deny, cannot deny, no denying, can't overstate,
    cannot overstate, can't stress enough, can't emphasize enough, no exception`,
  none: `
    isn't simply, isn't merely, aren't only, aren't simply, aren't merely, wasn't only, wasn't simply, weren't just, weren't only, isn't solely, not purely,
    not exclusively, not primarily, don't simply, don't merely, doesn't only, doesn't simply, doesn't merely, didn't only, didn't simply,
    hasn't just, haven't just, aren't you, don't you, didn't you, can't you, won't you, wouldn't you, haven't you, wouldn't it, couldn't we, shouldn't we,
    don't you know, hasn't it, haven't they, weren't they, wasn't it, shouldn't it, couldn't it, can't it, nothing more than, no fewer than, no later than,
    no different from, no different than, not only, not just, not merely, not simply, not solely, not alone, not to mention, not least,
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
