/** Words of the four core topics: topic, group, terms. terms separated by commas; `*` stands for any ending. */
export const TOPIC_TERMS = {
  'data-exhaustion': {
    saying: `
      data wall, data exhaustion, data bottleneck*, data drought, peak data, peak token*, lack of training data,
      end of data, out of data, out of training data, out of text, out of tokens, out of internet,
      out of human data, but one internet, only one internet, just one internet, no second internet,
      no more internet*, fossil fuel of ai, data cliff, token crisis, token shortage, not enough training data,
      enough data left, more internet, another internet, new internet, second internet, data is the bottleneck,
      bottleneck is data, bottleneck is the data`,
    lack: `
      data scarcity, data shortage*, scarcity of data, shortage of data, lack of data, not enough data,
      data-limited, data-constrained, starved of data, data-starved, data starvation, not enough text, enough data,
      insufficient data, too little data, unlimited data, infinite data, data problem*`,
    learning:
      'train*, pretrain*, pre-train*, model, models, ai, llm, llms, gpt*, scaling, scale up, corpus, internet, tokens',
    exhausted: `
      run out, runs out, ran out, running out, running low, run dry, runs dry, running dry, ran dry, run short,
      runs short, running short, used up, use up, using up, eaten up, exhaust*, deplet*, dried up, drying up,
      dry up, tapped out, mined out, burned through, burning through, scarce, scarcity, scarcer, no more,
      not enough, isn't enough, insufficient, nothing left, none left, left to train, left to scrape, left to use,
      finite, limited supply, hit a wall, hits a wall, hitting a wall, hit the wall, hitting the wall,
      hit a ceiling, hit the ceiling, stopped growing, not growing, isn't growing, no second, bottleneck*,
      shortage*, running up against`,
    whole: `
      all the, all of the, all of, all publicly, all public, all available, all that, nearly all, almost all,
      basically all, essentially all, practically all, virtually all, pretty much all, more or less all,
      most of the, the whole, whole, entire, the entire, every bit of, every piece of, everything,
      almost everything, pretty much everything, basically everything, every, almost every, nearly every,
      each and every`,
    public: `
      publicly available, public, publicly accessible, available online, available on the internet,
      on the internet, online, ever written, ever produced, ever published, ever digitized, humans have written,
      humanity has written, people have written, humans have ever written, in print`,
    corpus: `
      available data, data, text, texts, tokens, book, corpus, corpora, dataset*, training set*, books, writing, writings, human writing,
      written material, written word, literature, content, web pages, training material`,
    synthetic: `
      synthetic data*, synthetic text, synthetic token*, synthetic training data, synthetically generated,
      artificially generated data, generated data, generate data, generate their own data,
      generating their own data, make their own data, ai-generated data, machine-generated data,
      model-generated data, self-generated data`,
    remedy: `
      replace*, substitut*, instead of real, real data, human data, make up for, get around, way around,
      ways around, way out, solve the problem, fix the problem, not enough, won't help, does not help,
      doesn't help, will not help, can't get, cannot get, by 10 times, ten times, tenfold, hundredfold,
      a factor of, an order of magnitude, orders of magnitude, no new information, new information,
      model collapse, run out, running out, ran out, shortage, scarce, scarcity, unlimited, infinite`,
    ceiling: `
      ceiling, plateau*, saturat*, diminishing returns, hit a wall, hitting a wall, run out of steam, dead end,
      reached the limit*, reached its limit*, limits of scaling`,
    dataProblem: `
      because of data, data problem*, limits of data, limited by data, lack of data, amount of data available,
      available data`,
    internet: `
      internet, the internet, the web, whole web, entire web, whole internet, entire internet, all of the internet,
      on the web, web data, wikipedia`,
    used: `
      used, been used, already used, scraped, crawled, ingested, consumed, eaten, swallowed, vacuumed up,
      hoovered up, fed, trained on, train on, training on, gone into, went into, goes into, trained,
      in the training set*, read, seen, digested, burned, taken in`,
  },
  'byte-comparison': {
    bytes: `
      byte, bytes, kilobyte*, megabyte*, gigabyte*, terabyte*, petabyte*, exabyte*, zettabyte*, megabit*,
      gigabit*, bits per second, bits a second, bit rate, mb, gb, tb, pb, mb/s, mbps`,
    tokens: 'words, tokens, tokens of text, words of text',
    many: 'thousand*, million*, billion*, trillion*, quadrillion*, 10 to the, ten to the, 10^*',
    zeros: 'zeros, zeroes',
    trained: `
      train, trained, training, trains, pre-train*, pretrain*, training set*, training data, language model*,
      llm, llms, gpt*, llama*, chatbot*, text data, textual data, the internet, corpus, dataset*`,
    text: 'text, texts, written, reading, read, language, the internet, books, library, wikipedia',
    learner: `
      child, child's, children, kid, kids, toddler*, baby, babies, infant*, year-old*, year old*, months old,
      newborn*, optic nerve*, optical nerve*, retina*, visual cortex, visual system, visual input, eyes,
      eyeballs, senses, sensory input, sensory data, human brain`,
    bandwidth: 'bandwidth',
    sense: 'optic nerve*, optical nerve*, retina*, visual cortex, nerve fiber*, nerve fibre*',
    hours: 'hours',
    waking: 'awake, waking, wakefulness, has seen, have seen, has heard, sees, been alive, by age',
    video: 'video, videos, video data, youtube, footage, uploaded, uploads, upload',
    amount: `
      as much data, as much information, as much visual data, as much text, more data, more information,
      less data, fewer words, fewer tokens, amount of data, amount of information, amount of text,
      amount of visual data, volume of data, quantity of data, quantities of data, much data, data intake,
      same order of magnitude`,
    read: 'to read, read through, read it all, read all, reading all, reading speed, read that',
    long: 'years, lifetime*, centuries, millennia, hours a day, day and night',
    rate: `
      per second, a second, every second, per minute, every minute, per hour, do the arithmetic, do the math`,
    nerve: 'fiber*, fibre*, photoreceptor*, cones, rods, millions of them, million of them',
  },
  'agi-timeline': {
    agi: `
      agi, agis, asi, proto-agi, artificial general intelligence, general artificial intelligence,
      general intelligence, artificial superintelligence, super intelligence, superintelligence,
      super-intelligence, superintelligent, super-intelligent, superhuman, super-human, human-level, human level,
      level of human*, level of intelligence of human*,
      human-like intelligence, human-like ai, humanlike intelligence, human-grade, strong ai, transformative ai,
      powerful ai, full ai, true ai, real ai, singularity, intelligence explosion, thinking machine*,
      machines that think, machines that can think, truly intelligent, as smart as human*, as smart as people,
      as smart as us, as smart as we, as smart as a human, as smart as a person, as intelligent as human*,
      as intelligent as we, as intelligent as us, as capable as human*, smarter than human*, smarter than people,
      smarter than us, smarter than we, smarter than any human, smarter than any person, smarter than all,
      smarter than the smartest, smarter than a human, smarter than you, more intelligent than human*,
      more intelligent than us, more intelligent than we, more intelligent than people, more intelligent than any,
      surpass human*, surpasses human*, surpass us, exceed human*, exceeds human*, match human*, matches human*,
      rival human*, outsmart us, overtake human*, better than humans at everything, intelligence of a human,
      intelligence of humans, cat-level, level of a cat, do everything a human, anything a human can,
      everything a human can, human-equivalent, human parity, rival the human brain, surpass the human brain,
      smarter than the brain, conscious machines, superintelligences, super-intelligences, ai that is smarter,
      machine superintelligence, general-purpose intelligence, fully general ai, smarter than any of us,
      smarter than all of us, more capable than humans, more capable than us, better than humans at,
      better than us at, exceed our intelligence, surpass our intelligence, our level of intelligence,
      any job a human, any job humans, any job that a human, any task a human, any task humans, every task a human, every task humans,
      any cognitive task*, any intellectual task*, all cognitive tasks, economically valuable work, economically valuable tasks, all human jobs,
      all human work, all human labor, all human labour, everything humans can, everything that humans can, everything a person can,
      anything humans can, anything a person can, as well as any human, as good as any human, as good as humans at, at human level, at a human level,
      country of geniuses, geniuses in a data*, ai smarter than, ai that is better than, intelligence on par with humans, on par with human*, on a par with human*`,
    timelines: `
      my timeline*, your timelines, their timelines, ai timeline*, agi timeline*, short timelines, long timelines, shorter timelines, longer timelines,
      timelines are, timelines have, fast takeoff, slow takeoff, hard takeoff, soft takeoff, takeoff speed*`,
    human: 'human intelligence, animal intelligence, level of intelligence, intelligent as us',
    time: `
      median, 2027, 2028, 2029, 203*, 204*, 205*, years, year, decade, decades, months, century, centuries, lifetime, lifetimes, timeline*, timescale*,
      time scale*, soon, sooner, someday, some day, one day, at some point, eventually, sooner or later,
      matter of time, question of time, how long, by the time, before long, tomorrow, next week, overnight,
      any time, anytime, imminent*, inevitabl*, by the end of, in the future, near future, foreseeable future,
      the 2030s, the 2040s, the 2050s, by 20*, in 2026, in 2027, in 2028, in 2029, in 203*, in 204*, in 205*, week,
      weeks, days, days away, generation, generations, in our time, the next few, anytime soon, any time soon,
      deadline`,
    distance: `
      missing piece*, missing ingredient*, still missing, breakthrough*, big ideas, big idea, far, far away, far off, far from, how far, long way, long road, way off, ways off, ways to go,
      nowhere near, not close, close to, closer to, closer and closer, close, closing in, near, nearer, nearly,
      around the corner, on the horizon, within reach, within sight, in sight, out of reach, approaching,
      on the cusp, on the verge, on the brink, on the doorstep, steps away, away from, short of, almost there,
      not there yet, got there, toward*, on track, track for, when will, when we will, when we'll, when it'll,
      when it will`,
    coming: `
      come, never come, will come, won't come, will arrive, arriv*, will emerge, emerge, emergence, will appear, will happen,
      won't happen, going to happen, going to come, is coming, are coming, coming soon, comes about, will exist,
      here already, already here, is here, already have, we have achieved, has been achieved, been achieved,
      is achieved, we've achieved, already achieved, will be an event, an event, we'll have, we will have,
      we are going to have, we're going to have, there will be, there'll be, will we have, will have been,
      we'll see, we will see, will never, never be, be possible, is possible, impossible, declare*, comes, arrives,
      arrival, come true, be built, gets built, be achieved, be reached, exists, exist yet, exist today`,
    reach: `
      reach*, achiev*, attain*, get to, gets to, got to, getting to, get us to, gets us to, get machines to,
      get ai to, get computers to, get you to, lead to, leads to, lead us to, create*, build*, built, develop*,
      deliver*, solve*, hit, become, becomes, be the ticket, the ticket, the ticket to, scale to, scale up to,
      bring us to, bring about, take us to, takes us to`,
    aspect: `
      will, we'll, they'll, it'll, won't, going to, missing, missing something, never, not yet, yet, already,
      cannot, can't, can not, could never, not able to, unable to, have not, haven't, has not, hasn't, first,
      expect*, predict*, bet, forecast*, can, could, might, may, is not enough, no amount of`,
    outlook: `
      will happen, won't happen, it'll happen, going to happen, will take, it'll take, may take, might take,
      could take, take longer, takes longer, years away, decades away, years off, decades off, within years,
      not soon, all wrong, also wrong, around the corner, in our lifetime*, sooner, before that, within 10 years,
      within ten years, within five years, within a decade, by then, when that happens, underestimated,
      overestimated`,
    attain: `
      reach*, achiev*, attain*, match, matches, matching, get to, gets to, get us to, get machines to, exceed*,
      surpass*, rival, equal, equals, approach*, be the ticket, the ticket`,
  },
  'open-source': {
    open: `
      download the weights, download the model*, download our model*, download and fine-tune*, distribute our model*, distribute the model*,
      distribute the weights, models we distribute, models that we distribute, models we release*, open source, open-source, open-sourc*, open sourc*, opensource*, open-weight*, open weight*, open model*,
      open platform*, open protocol*, open standard*, open ecosystem*, open research, open science, open system*,
      open ai system*, open ai model*, open ai platform*, open ai research, open foundation model*,
      open language model*, open llm*, open american model*, american open model*, chinese open model*,
      open version, open code, open stack, open infrastructure, open software, open approach, open development,
      open release*, open license*, open licence*, free software, free and open, openly available, openly released,
      openly publish*, openly share*, publish our research, publish all our research, publish everything,
      publish the weights, release the weights, released the weights, releasing the weights,
      model weights available, weights available, source code available, foss, openly available model*,
      open-access, publish their research, publish our code, publish our work, publish the code,
      publish their work, code is open, open data, open innovation, open community, weights are public,
      release their weights, release its weights, released their weights, make the weights, put the weights,
      give away the weights, free to download, freely available, freely downloadable, open them up, opened it up`,
    closed: `
      closed source, closed-source, closed model*, closed system*, closed platform*, closed lab*, closed research,
      closed weight*, closed-weight*, closed api*, closed garden*, closed ecosystem*, closed ai system*,
      closed ai model*, proprietary model*, proprietary system*, proprietary platform*, proprietary ai,
      proprietary software, proprietary api*, proprietary technolog*, proprietary one*, walled garden*,
      behind an api, behind apis, trade secret*, close-source, closed ai, closed company, closed companies,
      closed shop, proprietary code, proprietary stack, vendor lock-in, keep their models secret, keep the weights,
      kept secret, keep it secret`,
    artefact: `
      model, models, platform, platforms, protocol*, software, code, weights, research, system, systems,
      technology, ai, openai, google, anthropic, meta, deepmind, llm*, lab, labs, recipe`,
    icon: 'linux, pytorch, apache, wikipedia, kubernetes',
    practice: `
      change it, improve it, build on it, build on top of it, download*, fine-tun*, fine tun*, finetun*, retrain*, weights, source code, license*, licence*,
      run it locally, run locally, on our own, for free, free of charge, contribut*, modify, recipe, startups,
      release*, distribut*, community, handful of companies, small number of companies, a few companies,
      bad actors`,
    opened: `
      is open, are open, be open, was open, were open, being open, fully open, completely open, truly open,
      more open, less open, become open, stay open, stays open, remain open, remains open, keep it open,
      something open, wide open, opened up, open up, openness, in the open, out in the open`,
    shut: `
      isn't open, aren't open, not open, closed, more closed, closed off, closed up, clammed up, proprietary,
      secretive, in secret, secrecy`,
    making: `
      built, develop*, maintain*, written by`,
  },
} as const

/** Phrases in which the words above mean something else. */
export const TOPIC_EXCEPT = {
  'data-exhaustion': 'data cent*, data scien*, database*, data protection, text message*, user data',
  'byte-comparison': '',
  'agi-timeline': `
      agi lab*, agi compan*, agi team*, agi startup*, smarter than people think*, smarter than people realize*, smarter than people give,
      smarter than we think, smarter than you think, more general intelligence, general intelligence test*, not just, as far as, so far, far more, far better, by far, years ago, year ago, decades ago, century ago,
      centuries ago, months ago, weeks ago, days ago, generation ago, generations ago, decade ago, a long way in,
      come a long way, for years, over the years, few years old, years old, year-old*`,
  'open-source': 'open-source intelligence, open source intelligence, openai, platform holder*, modeling',
} as const
