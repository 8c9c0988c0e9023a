/** Words of the four core topics: topic, group, terms. terms separated by commas; `*` stands for any ending. */
export const TOPIC_TERMS = {
  'data-exhaustion': {
    saying: `
      data wall, data exhaustion, data scarcity, data shortage*, data bottleneck*, data drought, data-limited,
      data-constrained, peak data, peak token*, scarcity of data, shortage of data, lack of data,
      lack of training data, end of data, out of data, out of training data, out of text, out of tokens,
      out of internet, out of human data, but one internet, only one internet, just one internet,
      no second internet, no more internet*, fossil fuel of ai`,
    supply: `
      data, text, texts, tokens, corpus, corpora, training set*, dataset*, the internet, the web,
      written material, written word, books`,
    exhausted: `
      run out, runs out, ran out, running out, running low, run dry, running dry, ran dry, run short,
      running short, used up, use up, using up, eaten up, exhaust*, deplet*, dried up, drying up, dry up,
      tapped out, mined out, scarce, scarcity, no more, not enough, isn't enough, insufficient, nothing left,
      left to train, left to scrape, finite, hit a wall, hits a wall, hitting a wall, hit the wall,
      hitting the wall, hit a ceiling, hit the ceiling, not growing, isn't growing, stopped growing, consumed,
      already been used, already used, already trained on, ingested, scraped`,
    whole: `
      all the, all of the, all of, all publicly, all public, all available, nearly all, almost all,
      basically all, essentially all, practically all, virtually all, pretty much all, more or less all,
      most of the, whole, entire, every bit of, every piece of, everything, every book, every word`,
    public: `
      publicly available, public, available on the internet, on the internet, on the web, on the public internet,
      online, entire internet, whole internet, entire web, whole web, the internet, ever written, ever produced,
      ever published, humans have written, humanity has written, people have written`,
    corpus: 'data, text, texts, tokens, words, books, content, written material',
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
  },
  'byte-comparison': {
    bytes: `
      byte, bytes, kilobyte*, megabyte*, gigabyte*, terabyte*, petabyte*, exabyte*, zettabyte*, megabit*,
      gigabit*, bits per second, bits a second, bit rate, bandwidth, mb, gb, tb, pb, mb/s, mbps`,
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
      level of human*, infinitely smart, infinitely intelligent, level of intelligence of human*,
      human-like intelligence, human-like ai, humanlike intelligence, human-grade, strong ai, transformative ai,
      powerful ai, full ai, true ai, real ai, singularity, intelligence explosion, thinking machine*,
      machines that think, machines that can think, truly intelligent, as smart as human*, as smart as people,
      as smart as us, as smart as we, as smart as a human, as smart as a person, as intelligent as human*,
      as intelligent as we, as intelligent as us, as capable as human*, smarter than human*, smarter than people,
      smarter than us, smarter than we, smarter than any human, smarter than any person, smarter than all,
      smarter than the smartest, smarter than a human, smarter than you, more intelligent than human*,
      more intelligent than us, more intelligent than we, more intelligent than people,
      more intelligent than any, surpass human*, surpasses human*, surpass us, exceed human*, exceeds human*,
      match human*, matches human*, rival human*, outsmart us, overtake human*, better than humans at everything,
      intelligence of a human, intelligence of humans, cat-level, level of a cat, do everything a human,
      anything a human can, everything a human can`,
    human: 'human intelligence, animal intelligence, level of intelligence, intelligent as us',
    time: `
      years, year, decade, decades, months, century, centuries, lifetime, lifetimes, timeline*, timescale*,
      time scale*, soon, sooner, someday, some day, one day, at some point, eventually, sooner or later,
      matter of time, question of time, how long, by the time, before long, tomorrow, next week, overnight,
      any time, anytime, imminent*, inevitabl*, by the end of, in the future, near future, foreseeable future,
      the 2030s, the 2040s, the 2050s, by 20*, in 2026, in 2027, in 2028, in 2029, in 203*, in 204*, in 205*`,
    distance: `
      far, far away, far off, far from, how far, long way, long road, way off, ways off, ways to go,
      nowhere near, not close, close to, closer to, closer and closer, close, closing in, near, nearer, nearly,
      around the corner, on the horizon, within reach, within sight, in sight, out of reach, approaching,
      on the cusp, on the verge, on the brink, on the doorstep, steps away, away from, short of, almost there,
      not there yet, got there, toward*, on track, track for, when will, when we will, when we'll, when it'll,
      when it will`,
    coming: `
      will come, won't come, will arrive, arriv*, will emerge, emerge, emergence, will appear, will happen,
      won't happen, going to happen, going to come, is coming, are coming, coming soon, comes about, will exist,
      here already, already here, is here, already have, we have achieved, has been achieved, been achieved,
      is achieved, we've achieved, already achieved, will be an event, an event, we'll have, we will have,
      we are going to have, we're going to have, there will be, there'll be, will we have, will have been,
      we'll see, we will see, will never, never be, be possible, is possible, impossible, declare*`,
    reach: `
      reach*, achiev*, attain*, get to, gets to, got to, getting to, get us to, gets us to, get machines to,
      get ai to, get computers to, get you to, lead to, leads to, lead us to, create*, build*, built, develop*,
      deliver*, solve*, hit, have, having`,
    aspect: `
      will, we'll, they'll, it'll, won't, going to, missing, missing something, never, not yet, yet, already,
      cannot, can't, can not, could never, not able to, unable to, have not, haven't, has not, hasn't, first,
      expect*, predict*, bet, forecast*`,
    outlook: `
      will happen, won't happen, it'll happen, going to happen, will take, it'll take, may take, might take,
      could take, take longer, takes longer, years away, decades away, years off, decades off, within years,
      not soon, all wrong, also wrong, around the corner, in my lifetime, in our lifetime*, sooner, before that,
      within 10 years, within ten years, within five years, within a decade, by then, when that happens,
      underestimated, overestimated`,
  },
  'open-source': {
    open: `
      open source, open-source, open-sourc*, open sourc*, opensource*, open-weight*, open weight*, open model*,
      open platform*, open protocol*, open standard*, open ecosystem*, open research, open science, open system*,
      open ai system*, open ai model*, open ai platform*, open ai research, open foundation model*,
      open language model*, open llm*, open american model*, american open model*, chinese open model*,
      open version, open code, open stack, open infrastructure, open software, open approach, open development,
      open release*, open license*, open licence*, free software, free and open, openly available,
      openly released, openly publish*, openly share*, publish our research, publish all our research,
      publish everything, publish the weights, release the weights, released the weights, releasing the weights,
      model weights available, weights available, source code available, foss`,
    closed: `
      closed source, closed-source, closed model*, closed system*, closed platform*, closed lab*,
      closed research, closed weight*, closed-weight*, closed api*, closed garden*, closed ecosystem*,
      closed ai system*, closed ai model*, proprietary model*, proprietary system*, proprietary platform*,
      proprietary ai, proprietary software, proprietary api*, proprietary technolog*, proprietary one*,
      walled garden*, behind an api, behind apis, trade secret*`,
    isOpen: `
      is open, are open, be open, isn't open, aren't open, not open, was open, were open, being open, fully open,
      completely open, truly open, more open, less open, become open, stay open, remain open, keep it open,
      something open, wide open, opened up, open up, openness, in the open, out in the open, closed, more closed,
      closed off, closed up, clammed up, proprietary, secretive, in secret, secrecy`,
    artefact: `
      model, models, platform, platforms, protocol*, software, code, weights, research, system, systems,
      technology, ai, openai, google, anthropic, meta, deepmind, llm*, lab, labs, recipe`,
    icon: 'linux, pytorch, apache, wikipedia, kubernetes',
    known: 'llama, llama-*, mistral, deepseek, qwen, nemotron, hugging face, gpt-oss, github',
    practice: `
      download*, fine-tun*, fine tun*, finetun*, retrain*, weights, source code, license*, licence*,
      run it locally, run locally, on our own, for free, free of charge, contribut*, modify, recipe, startups,
      release*, distribut*, community, handful of companies, small number of companies, a few companies,
      bad actors`,
  },
} as const

/** Phrases in which the words above mean something else. */
export const TOPIC_EXCEPT = {
  'data-exhaustion': 'data cent*, data scien*, database*, data protection, text message*, user data',
  'byte-comparison': '',
  'agi-timeline': `
      not just, as far as, so far, far more, far better, by far, years ago, year ago, decades ago`,
  'open-source': 'open-source intelligence, open source intelligence, openai, platform holder*, modeling',
} as const
