import type { EvaluationLists, FutureLists, ModalityLists, TenseLists } from '../cue-lists.ts'

export const MODALITY: ModalityLists = {
  duty: `
    should, shouldn't, should not, ought to, ought not, must, must not, mustn't, had better,
    supposed to be allowed, have a duty, has a duty, have a responsibility, has a responsibility,
    have an obligation, it's time to, it is time to, time for us to, better off, cannot afford to, can't afford to,
    let's make sure, make sure that, be allowed to, not be allowed, ought, deserve, deserves, no excuse,
    imperative, obligated, required to act, what is required, what's required, our duty, our responsibility,
    our obligation, is the duty of, is the responsibility of, it is up to us, it's up to us,
    we can't let, we cannot let, we can't allow, we cannot allow, we can't ignore, we cannot ignore,
    we can't keep, we cannot keep, we can't just, we cannot just`,
  need: `
    need to, needs to, need a, need an, need more, need new, need better, need some, need the, needs, need,
    have to, has to, have got to, has got to, got to, gotta, needed`,
  wish: `
    want people, want them, want our, want the, want everyone, want every, want this, want it to, want these,
    want those, want companies, want government, want governments, want a, want you to, want your, want something,
    want AI, want some, want more, want less, want to put some, hope, I wish, my hope, I'd like, I would like,
    we'd like, we would like, I'd prefer, I would prefer, prefer, discourage, encourage, recommend, urge, call on,
    calls for, advise, advocate, we ask for, I ask for, ask people to, ask everyone to, call upon, appeal to`,
  stand: `
    really endorse, fully endorse, fully support, strongly support, totally support, strongly oppose, firmly oppose,
    in support of, agree, agrees, disagree, disagrees, I support, we support, I oppose, we oppose, opposed to, in favor of,
    in favour of, I'm against, I am against, we're against, stand for, stand against, I reject, I condemn,
    I object, I endorse, advocate for, I'm for, I don't question, not question, scared of, worried about`,
  none: `
    I should also, I should add, I should note, I should point out, I should clarify, I should probably mention,
    it should be noted, it should be said, need not, must have, must've, must be the, must be a, should have been able, I should say, I should mention, should be about, should be around,
    should be fine, have to do with, has to do with, had to do with, have to say, have to admit, has to offer,
    a must, don't have to make sure, doesn't have to make sure, don't need to make sure, in order to make sure that, needed to, don't need to, doesn't need to, don't have to, doesn't have to, do not need to,
    do not have to, want to know, agree on, agree with each other, do you need, wanted`,
}

export const FUTURE: FutureLists = {
  will: `
    will, won't, I'll, you'll, he'll, she'll, it'll, we'll, they'll, that'll, there'll, who'll, shall, would,
    could, may, might`,
  surely: `
    going to, gonna, here to stay, not going away, not going anywhere, isn't going away, aren't going away, won't go away, never going to, will be, will not be, will never, will have, will eventually, will soon, will probably,
    will likely, will inevitably, will happen, will become, we expect, I expect, I'd expect, I would expect, we anticipate,
    I anticipate, I predict, we predict, I foresee, we foresee, I forecast, is expected to, are expected to,
    is projected to, are projected to, is forecast to, are forecast to, is predicted to, are predicted to, about to, bound to, destined to, inevitably,
    inevitable, eventually, someday, some day, one day, sooner or later, on track to,
    on the verge of, set to`,
  time: `
    at some point, in the future, future, near future, next year, next month, next week, next decade, next century,
    next few years, next couple of years, next several years, next two, next three, next five, next ten, next 5,
    next 10, next 20, coming years, coming decades, coming months, years from now, decades from now,
    months from now, from now, this century, tomorrow, soon, in five years, in ten years, in a decade, within a decade, within the decade,
    within a year, within two years, within three years, within five years, within ten years, within twenty years,
    within months, within weeks, any time soon, anytime soon, in the next,
    within the next, within a few years, over the next, by the end of, long term, long run, in our lifetime,
    in my lifetime, by 20*, in years to come, next generation, down the road, down the line`,
  distance: `
    years away, decades away, months away, far away, far off, a long way off, a long way to go, long way from,
    a ways off, ways to go, around the corner, matter of time, take a while, take a long time, take years,
    take decades, take several, take longer, take another, years off, decades off, on the horizon, not there yet,
    close to having, imminent, near-term`,
  none: `
    shall we say, going to school, going to the, will of, free will, goodwill, good will, the will to, political will, last will,
    can't will, will depend, it'll depend, would depend, was going to, were going to, wasn't going to, weren't going to, would be going to, would have,
    we expect you to, I expect you to, we expect them to, I expect them to, we expect people to, I expect people to,
    we expect from, I expect from, what we expect, what I expect, than we expect, than I expect, as we expect, as I expect,
    as soon as, how soon, soon after, one day I, one day we, one day he, tomorrow's, would you, could you, can you,
    will you, I would say, I'd say, would say, I will say, I'll say, I'll tell, I will tell, I'll give, I'll just,
    you will see that`,
}

export const EVALUATION: EvaluationLists = {
  judgement: `
    makes no sense, make no sense, makes little sense, doesn't make sense, doesn't make any sense, makes more sense,
    a better way, the better way, a good way, a great way, a bad way, a terrible way, better approach, good choice,
    step in the right direction, steps in the right direction, step in the wrong direction, step forward, step back,
    step backwards, a success, a failure, a triumph, worth the money, worth the effort, worth the cost, worth the risk,
    worth the price, worth every penny, worth fighting for, worth doing, worth having, worth paying, not worth,
    great choice, wise choice, bad choice, poor choice, right choice, wrong choice, better choice, good decision,
    bad decision, great decision, smart move, wrong move, good sign, bad sign, good news, bad news, great thing,
    wonderful thing, terrible thing, the right one, the wrong one, the right place, well worth, wrong, dangerous, unsafe, harmful, terrible, horrible, horrific, awful, disastrous, catastrophic, disaster,
    catastrophe, unacceptable, unfair, unjust, immoral, amoral, unethical, irresponsible, reckless, stupid, dumb,
    foolish, idiotic, insane, ridiculous, ludicrous, absurd, preposterous, outrageous, nonsense, bs, bullshit,
    misguided, mistake, mistaken, misleading, counterproductive, pointless, useless, worthless, meaningless,
    senseless, sucks, suck, overblown, exaggerated, overrated, underrated, overhyped, overstated, understated,
    reasonable, unreasonable, justified, unjustified, unjustifiable, essential, crucial, critical, vital,
    indispensable, imperative, paramount, very important, most important, more important, so important,
    really important, important, necessary, unnecessary, desirable, undesirable, beneficial, detrimental,
    worthwhile, worth it, excellent, fantastic, brilliant, best, worst, good thing, bad thing, good idea, bad idea,
    great idea, terrible idea, good for, bad for, better for, worse for, no good, no harm, harmless,
    intrinsically good, the right thing, the wrong thing, the right way, the wrong way, the right answer,
    the wrong answer, the right approach, the wrong approach, the right decision, the wrong decision,
    the right question, magical, healthy, unhealthy, toxic, evil, shameful, disgrace, disgraceful, tragic, tragedy,
    a shame, pathetic, cruel, noble, admirable, commendable, too much power, premature, the solution, safe, safer,
    unbecoming, hypocritical, dishonest, unwise, wise, prudent, naive, short-sighted, shortsighted, problematic,
    troubling, worrying, worrisome, alarming, scandal, scandalous, inexcusable, indefensible, inappropriate,
    inadequate, ill-advised, flawed, broken, legitimate, illegitimate, ethical, moral, fair, acceptable, risky,
    wasteful, a waste, a credit to, a public good, a threat, a risk, a danger, a blessing, a curse, a gift,
    a huge deal, a big deal, a game changer, a failure, overreaction, propaganda, astonishing,
    astonishingly, unprecedented in`,
  mild: `
    good, bad, great, right, useful, helpful, nice, fine, better, worse, better off, amazing, incredible,
    remarkable, extraordinary, impressive, wonderful, terrific, awesome, cool, beautiful, elegant, perfect, ideal,
    genius, smart, clever, exciting, promising, valuable, effective, ineffective, superior, inferior, scary, sad,
    unfortunate, regrettable, disappointing, crazy, weird, silly, poor,
    meaningful, fundamental, key`,
  none: `
    good enough, perfect storm, suck at, sucks at, sucked at, a fair amount, a fair number, a fair bit, a fair share, right now, right away, right here, right there, all right, alright, right?, a right to, rights, human rights,
    right side, right hand, right wing, fair enough, best known, best friend, best friends, at best, do my best,
    did our best, critical mass, critical thinking, important to note, good at, very good at, get good at,
    better than before, good morning, good evening, good question, great question, well-being, better than,
    best-selling, bad rep, thank, good luck, good old, good enough to, safe to say, worst case, just because,
    a good deal of, a great deal of, great deal, great grandfather, good bit, good chunk, goodbye,
    interesting question, sad to, great to be, good to be, good to see, great to see, good chance,
    better understand, the hard way, hard drive, hard work, hard to say, hard to know, hard to tell, pretty hard`,
}

export const TENSE: TenseLists = {
  past: "told, said, thought, knew, believed, decided, promised, realized, realised, assumed, hoped, was, were, wasn't, weren't, did, didn't, had, went, came, took, used to, ago, last year, last week, last month, back in, back then, at the time, in those days, originally, historically",
  habit: `
    often, usually, always, sometimes, typically, generally, whenever, every time, every day, all the time,
    tend to, tends to, most of the time, in most cases, normally, as a rule, in general, occasionally,
    from time to time, every once in a while`,
  none: "it's about time",
}
