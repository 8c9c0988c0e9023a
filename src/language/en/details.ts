import type { DetailLists } from '../detail-lists.ts'

export const DETAILS: DetailLists = {
  supply: {
    resource: `
      the source, data source, data sources, sources of data, data, training data, text data, internet data, human data, public data, natural language data, data on the internet,
      text, texts, tokens, corpus, corpora, the internet, energy, power, electricity, oil, gas, natural gas, coal, water,
      fresh water, groundwater, uranium, lithium, copper, cobalt, nickel, helium, rare earths, sand, land, farmland, food,
      grain, chips, gpus, compute, computing power, bandwidth, grid capacity, talent, engineers,
      workers, skilled workers, labor, labour, nurses, doctors, teachers, funding, vaccine,
      vaccines, hospital beds, drugs, medicines, supplies, reserves, housing, homes, resources, minerals, fuel`,
    substitute: `
      synthetic data, synthetic text, synthetic tokens, generated data, artificial data, simulated data, substitute,
      substitutes, replacement, replacements, alternative, alternatives, stopgap`,
    remedy: `
      replace, replaces, substitute for, substitutes for, make up for, makes up for, compensate, compensates, improve,
      improves, boost, raise performance, increase performance, help, helps, solve, solves, fix, fixes, fill the gap,
      close the gap, bridge the gap, scale, save us, be enough, is enough, new information, get us, buy you, buy us, get you, make the, makes the, make it, make them`,
    exhausted: `
      run out, runs out, ran out, running out, run dry, runs dry, ran dry, running dry, used up, using up, use up, exhausted,
      exhausting, depleted, depleting, is gone, are gone, all gone, nothing left, none left, dried up, drying up, tapped out,
      mined out, eaten up, burned through, burnt through, burning through, sold out, no more`,
    spent: `used, been used, trained on, been trained on, consumed, ingested, scraped, crawled, mined, eaten, taken`,
    whole: `all, all of, every, every bit of, entire, whole, everything, most of`,
    nearly: `
      almost, nearly, basically, practically, virtually, essentially, pretty much, more or less, close to, about to, soon,
      running out, using up, running dry, depleting, drying up, burning through, on the verge, will run out, going to run out,
      most of, just about`,
    scarce: `
      scarce, scarcer, scarcity, shortage, shortages, short supply, running low, running short, runs short, run short, short of,
      not enough, isn't enough, aren't enough, insufficient, finite, limited, lack of, lacking, in short, tight,
      too little, too few, hard to come by`,
    unlimited: `
      unlimited, limitless, infinite, infinitely many, inexhaustible, endless, boundless, abundant, plentiful, plenty of,
      no shortage of, no limit to, no lack of, never run out, won't run out, will not run out, essentially free, as much as we want,
      as much as you want`,
    none: 'data center, data centers, data centre, data centres, unlimited liability, power to the people, no more than',
  },
  comparison: {
    than: 'than',
    over: `
      exceeds, exceed, exceeded, surpasses, surpass, surpassed, outperforms, outperform, outperformed, outweighs, outweigh,
      outnumbers, outnumber, dwarfs, dwarf, beats, overtakes, overtook, is ahead of, are ahead of, superior to`,
    under: `
      lags behind, lag behind, lagging behind, falls short of, is behind, are behind, inferior to, trails, pales beside,
      pales in comparison to, pales next to`,
    equal: `
      is equal to, are equal to, equals, equal to, is equivalent to, are equivalent to, equivalent to, equivalent of,
      comparable to, comparable with, on par with, on a par with, at par with, amounts to, corresponds to, is the same as,
      are the same as, the same as, same amount as, same order as, matches, tantamount to`,
    alike: 'alike, the same amount, the same size, the same order of magnitude',
    withWhich: 'compared to, compared with, in comparison with, in comparison to, relative to, versus',
    against: 'by comparison, in comparison, by contrast, in contrast',
    greater: 'more, far more, much more, way more, a lot more',
    lesser: `
      less, far less, much less, fewer, far fewer, smaller, lower, weaker, slower, worse, cheaper, simpler, easier, shorter,
      lighter, poorer, dumber, younger, rarer`,
    none: `
      rather than, other than, more than ever, less than ideal, more than happy, more than welcome, more than just, more than that,
      no more than, no less than, nothing more than, different than, easier said than done, sooner than later,
      as long as, as soon as, as far as, as well as, later than, earlier than`,
  },
  timeline: {
    event: `
      agi, artificial general intelligence, general intelligence, human-level ai, human-level intelligence, human level ai,
      human level intelligence, superintelligence, artificial superintelligence, super intelligence, superhuman ai,
      superhuman intelligence, strong ai, singularity, the singularity, transformative ai, powerful ai, machines smarter than us,
      machines that are smarter than humans, systems that are smarter than humans, smarter than humans, smarter than us,
      smarter than people, as smart as humans, self-driving cars, autonomous driving, fusion, nuclear fusion,
      quantum computers, quantum computing, humanoid robots, domestic robots, intelligence explosion`,
    none: '',
  },
  argument: {
    good: `
      essential, crucial, critical, vital, indispensable, necessary, important, beneficial, benefit, benefits,
      useful, valuable, better, best, safer, safest, faster, fastest, freer, stronger, cheaper, fairer,
      more secure, more reliable, more trustworthy, more transparent, more innovative, more creative, innovation,
      innovate, innovative, progress, progresses, advance, advances, accelerate, accelerates, promote, promotes,
      foster, fosters, enable, enables, enabled, allow, allows, empower, empowers, help, helps, helped, improve,
      improves, support, supports, protect, protects, democratize, democratizes, democracy, diversity, sovereignty,
      freedom, transparency, trust, trustworthy, right thing, right way, right approach, good idea, good thing,
      good for, great for, the way to go, the future, win, wins, winning, advantage, advantages, in favor of,
      in favour of, safe, secure, succeed, success, possible, only way, only through, believe in, thrive, thrives, flourish`,
    duty: 'must, should, need, needs, needed, required, ought to, has to be, have to be, afford, depend on, rely on, rely only on, rely solely on',
    bad: `
      danger, dangers, dangerous, risk, risks, risky, riskier, harm, harms, harmful, threat, threatens, threaten, bad, worse, worst, wrong, unsafe,
      insecure, irresponsible, reckless, illegal, outlaw, outlaws, outlawed, ban, bans, banned, banning, prohibit, prohibits, forbid,
      restrict, restricts, stifle, stifles, kill, kills, slow down, slows down, hinder, hinders, hurt, hurts, misuse, misused,
      abuse, abused, weapon, weapons, bioweapons, behind, lag, lags, lagging, falls behind, fall behind, fail, fails, failed,
      failure, mistake, mistakes, monopoly, monopolies, monopolize, capture, concentration of power, concentrated, control by,
      controlled by, disaster, catastrophe, catastrophic, disastrous, scared of, scary, afraid of, fear, problem, problems,
      problematic, impossible, disadvantage, disadvantages, unreasonable, unwise, stupid, foolish, oppose, opposed to, against,
      give away, giving away, vulnerable, prevent, prevents, exclude`,
    conclusion: `
      so, therefore, thus, hence, consequently, as a result, that's why, that is why, this is why, which is why,
      for that reason, for this reason, for these reasons, it follows, the upshot, the conclusion, in conclusion, accordingly`,
    reason: `because, the reason is, the reason why, one reason, another reason, since, it's because, that's because, this is because, after all`,
    none: `
      not only, so far, so many, so much, so on, so that, so-called, no problem, safety, security, needless to say, as needed,
      must have been, should have been, bad actors, bad guys, good guys, good morning, good question, thank you so much, so to speak`,
  },
  weight: {
    absolute: `
      never, impossible, inevitable, inevitably, always, everyone, everybody, no one, nobody, nothing, everything, all of, every single,
      entire, completely, totally, absolutely, fundamentally, only way, the only, the best, the worst, the most, the biggest,
      the largest, the first, the fastest, no question, no doubt, without a doubt, certainly, definitely, for sure, guaranteed, at all,
      cannot, can't, zero, must, by far, unprecedented`,
    disputed: `
      wrong, false, nonsense, myth, mistaken, mistake, disagree, disagrees, oppose, opposed to, against, absurd, ridiculous, delusional,
      exaggerated, overblown, misguided, not true, isn't true, untrue, makes no sense, no sense, contrary to, controversial, hype,
      overhyped, lie, lies, lied, refute, refuted, reject, failed, blame`,
    grave: `
      catastrophe, catastrophic, disaster, disastrous, existential, extinction, dangerous, danger, threat, threatens, crisis, war, collapse,
      destroy, destroys, illegal, unsafe, risk, risks, kill, kills, democracy, monopoly, bubble, bankrupt, layoffs, revolution, breakthrough,
      dead end, obsolete`,
    none: `right or wrong, wrong with, all right, cannot but, can't wait, risk of rain, at all times, war room`,
  },
}
