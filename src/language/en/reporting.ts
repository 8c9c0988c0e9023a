import type { PersonLists, ReportingLists } from '../cue-lists.ts'

export const REPORTING: ReportingLists = {
  say: `
    say, says, said, saying, claim, claims, claimed, claiming, argue, argues, argued, arguing, insist, insists,
    insisted, announce, announces, announced, declare, declares, declared, assert, asserts, asserted, suggest,
    suggests, suggested, propose, proposes, proposed, predict, predicts, predicted, predicting, warn, warns,
    warned, warning, complain, complains, complained, criticize, criticizes, criticized, accuse, accuses, accused,
    allege, alleges, alleged, tell, tells, told, deny, denies, denied, write, writes, wrote, preach, preached,
    point out, points out, pointed out, was like, were like, is like, are like, go like, goes like, replies,
    respond, responded`,
  think: `
    think, thinks, thought, believe, believes, believed, believing, fear, fears, feared, worry, worries, worried,
    worrying, assume, assumes, assumed, suspect, suspects, suspected, imagine, imagines, imagined, are afraid,
    is afraid, were afraid, was afraid, are convinced, is convinced, were convinced, was convinced, doubt, doubts,
    doubted, consider, considers, considered, are scared, are concerned, concerned that, feel that, feels that,
    felt that, feel we, feels we, felt we, feel they, feels they, feel the, feels the`,
  view: `
    the claim that, a claim that, this claim that, their claim that, his claim that, the idea that, a idea that,
    this idea that, their idea that, his idea that, the notion that, a notion that, this notion that,
    their notion that, his notion that, the view that, a view that, this view that, their view that, his view that,
    the belief that, a belief that, this belief that, their belief that, his belief that, the argument that,
    a argument that, this argument that, their argument that, his argument that, the theory that, a theory that,
    this theory that, their theory that, his theory that, the assumption that, a assumption that,
    this assumption that, their assumption that, his assumption that, the fear that, a fear that, this fear that,
    their fear that, his fear that, the concern that, a concern that, this concern that, their concern that,
    his concern that, the worry that, a worry that, this worry that, their worry that, his worry that,
    the myth that, a myth that, this myth that, their myth that, his myth that, the narrative that,
    a narrative that, this narrative that, their narrative that, his narrative that, the story that, a story that,
    this story that, their story that, his story that, the impression that, a impression that,
    this impression that, their impression that, his impression that, the opinion that, a opinion that,
    this opinion that, their opinion that, his opinion that, the suggestion that, a suggestion that,
    this suggestion that, their suggestion that, his suggestion that, the accusation that, a accusation that,
    this accusation that, their accusation that, his accusation that, the allegation that, a allegation that,
    this allegation that, their allegation that, his allegation that, this idea, this notion, this view,
    this belief, this argument, this narrative, that idea, that notion, that view, that argument, the myth,
    the refrain, misconception, misunderstanding, fallacy, declarations of, criticism`,
  reject: `
    false, wrong, nonsense, untrue, not true, isn't true, not the case, not so, isn't so, incorrect, mistaken,
    misguided, misleading, ridiculous, absurd, preposterous, bs, bullshit, baloney, rubbish, disagree, don't agree,
    do not agree, don't buy, do not buy, don't believe, do not believe, don't think so, reject, rejects, dispute,
    not buy, bogus, a myth, a fallacy, unfounded, no evidence, no basis, doesn't hold up, does not hold up,
    hogwash, silly, crazy, overblown, exaggerated`,
  none: `
    tell us, tells us, told us, tell you, tells you, tell me, tells me, told me, telling, call it, calls it,
    called it, calls a, ask you, ask it, asks you, asked me, ask me, people will think, write a,
    write down, writes a, wrote a, wrote the, state the, feels more, feels very, feels a bit, felt like, felt very,
    feel it, that is to say, let's say, I would say, I'd say, so to say, needless to say, say again,
    to say the least, you might say, you could say, one could say, shall we say, as they say, as I said,
    like I said, that said, having said that, thinking about, called a, called the, so called, so-called,
    what's called, what is called, is called, are called, was called, were called, we call, I call, called up,
    phone call, calls for, telling us that, state of, states of, united states, the state, member states,
    state-of-the-art, view of, views of, in view, point of view, considered to be, worth considering, feel like,
    feels like, ask the, question asked, written, deny that I`,
}

export const PERSON: PersonLists = {
  self: `I, we, me, us, I'm, I've, I'd, I'll, we're, we've, we'd, we'll, myself, ourselves`,
  listener: `you, you're, you've, you'd, you'll, yourself`,
  other: `
    narrative, refrain, rumor, rumour, propaganda, disinformation, misinformation, manipulation, conspiracy theory,
    meme, slogan, headline, he, she, they, a few people, plenty of people, half the people,
    the speaker, the president, the minister, the manager, the ceo, the founder, the director, the author,
    the authors, he's, she's, they're, they've, they'd, he'd, she'd, people, some people, many people, most people,
    a lot of people, lots of people, other people, everyone, everybody, someone, somebody, some, many, others,
    most, critics, skeptics, sceptics, opponents, proponents, supporters, advocates, pundits, experts, scientists,
    researchers, economists, philosophers, politicians, analysts, commentators, journalists, reporters, the press,
    the media, the public, the government, colleagues, my colleagues, friends, employees, managers, investors,
    customers, users, students, teachers, parents, professors, doctors, doomers, pessimists, optimists, folks,
    guys, kids, the report, the study, the paper, generation, the community, chunk, camp, crowd, president,
    minister, speaker of`,
  public: `
    society, country, countries, nation, nations, governments, companies, company, industry, schools, universities,
    congress, parliament, the law, policymakers, regulators, humanity, mankind, the world, democracies, democracy,
    europe, america, platforms, businesses, states`,
  none: `
    some of, many of, most of, many more, some more, most important, most likely, the most, some kind, some sort,
    many years, some day, some time`,
}
