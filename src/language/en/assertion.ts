import type { AssertionPatterns, FeelingLists, QuestionLists, TalkLists } from '../cue-lists.ts'

export const TALK: TalkLists = {
  filler: `
    as I said, as I mentioned, like I said, as I was saying, as you said, as you mentioned, as you know,
    for example, for instance, to be honest, to be clear, to be fair, to be frank, by the way, let's say, yes,
    yeah, yep, yup, yea, no, nope, nah, ok, okay, alright, all right, right, sure, sure thing, well, so, oh, ah,
    uh, um, uhm, er, hmm, hm, mm, mhm, mm-hmm, uh-huh, huh, wow, whoa, exactly, absolutely, definitely,
    certainly, totally, completely, of course, indeed, precisely, correct, true, obviously, clearly, naturally,
    basically, actually, really, honestly, frankly, literally, typically, usually, generally, probably, possibly,
    maybe, perhaps, not really, not exactly, not necessarily, not yet, not at all, not quite, sort of, kind of,
    a bit, a little, somewhat, more or less, pretty much, very much, very much so, and, but, or, then, now, also,
    anyway, anyways, again, you know, I mean, I think, I guess, I suppose, I believe, you see, like, please,
    great, cool, nice, good, perfect, fine, fair enough, interesting, amazing, awesome, wonderful, fantastic,
    excellent, very nice, very good, very impressive, impressive, never, always, often, sometimes, both, neither,
    either, none, too, too much, just, even, still, though, however, therefore, in fact, in other words,
    in a way, for sure, for real, let's see, let me see, laughs, laughter, applause, laughing, chuckles, amen,
    agreed, not, very, so nice, so good, so much, like that, like this, as well, as usual, here, there,
    something like that, things like that, stuff like that, and so on, and so forth, etc, etcetera, et cetera,
    gotcha, got it, my god, oh my god, gosh, man, boy, dude`,
  answer: `
    it remains to be seen, that remains to be seen, there you go, here we go, you got it, you nailed it, no pun intended, you're too kind, that's kind of you, it makes sense, sounds good,
    totally agree, couldn't agree more, if that makes sense, good to know, I don't remember, I can't remember, that's right, that's exactly right, that's correct, that's true, that is true, that is right, that's it,
    that is it, that's all, that's the point, that's a fact, that's fair, that's fine, that's great, that's good,
    that's cool, that's funny, that's interesting, that's amazing, that's awesome, that's crazy,
    that's a good point, that's a great point, that's a fair point, that's for sure, it's true, it's fine,
    it's okay, it's ok, there's that, there is that, there's no question, there's no question about that,
    there is no question, no question about it, no doubt about it, I agree, I totally agree, I completely agree,
    I disagree, I agree with that, I agree with you, you're right, you are right, I know, I see, I understand,
    I get it, I got it, I don't know, I do not know, I don't think so, I think so, I hope so, I guess so,
    I suppose so, I believe so, I doubt it, I'm not sure, I am not sure, I have no idea, no idea, who knows,
    it depends, hard to say, it's hard to say, hard to know, we'll see, we will see, let's see, why not,
    not that I know of, not that I'm aware of, I'm sure, I bet, fair enough, makes sense, that makes sense,
    good point, same here, me too, me neither, you bet, no problem, no way, you never know, time will tell,
    go ahead, that's what I think, I'd say so, I would say so, I can't say, I couldn't say,
    I can neither confirm nor deny, no comment, say again, what was that, pardon, doesn't matter,
    it doesn't matter, whatever, that's a joke, just kidding, I'm kidding, I'm joking, if you want, if you like,
    if you will`,
  greeting: `
    thank you, thanks, thank you so much, thank you very much, thanks for having me, thank you for having me,
    thanks a lot, many thanks, I appreciate, hello, hi, hey, good morning, good afternoon, good evening,
    good night, goodbye, bye, see you, nice to meet you, nice to see you, great to be here, good to be here,
    pleasure to be here, happy to be here, glad to be here, great to see you, good to see you, it's a pleasure,
    my pleasure, you're welcome, welcome, congratulations, sorry, I'm sorry, excuse me, pardon me, I apologize,
    cheers, take care, have a seat, ladies and gentlemen`,
  management: `
    we'll get to, we'll come back, we'll come to, a lot to unpack, there's a lot to, there's a lot in there, there's a couple of things,
    there are a couple of things, there's a few things, a couple of things, a couple things, I want to go back, I want to come back, I could talk about,
    there's a lot of examples, there are a lot of examples, there are many examples, there are lots of examples,
    I'd say yes, I would say yes, I'd say no, I would say no, that's a question for, you should ask,
    you'd have to ask, you have to ask, you'll have to ask, here's our, here's my, here's the, I need to think,
    I have to think, I'd have to think, I won't speak for, I can't speak for, it's a long story,
    that's a long story, that's a different, that's another, that is another story, the usual joke, the joke is,
    there's a joke, there is a joke, there is an analogy, there's an analogy, there is a political analogy,
    here's a story, the next question, my next question, your question is, that's a question, that is a question,
    I have two, I have three, I'd make two, I'd make three, I would make two, two things here, compare this,
    try to imagine, let me give you, let me give, let me tell you, let me tell, let me put, let me say,
    let me start, let me begin, let me explain, let me try, let me think, let me ask, let me add, let me just,
    let me make, let me finish, let me show, let me take, let me go back, let me answer, let me rephrase,
    let me clarify, let me share, let me step back, let me back up, let's talk, let's not talk, let's start,
    let's begin, let's take, let's go, let's move, let's come back, let's get back, let's put, let's see,
    let's look, let's say, let us, I'll give you, I will give you, I'll tell you, I will tell you, I'll explain,
    I'll start, I'll I'll come back, I'll get to, I'll just say, I'll say, I want to say, I want to add,
    I want to start, I want to emphasize, I want to point out, I want to make, I'd like to add,
    I would like to add, I'd like to say, I'd like to point, I was going to say, I was about to say,
    what I want to say, what what I'm saying, what I am saying, what I mean, what I meant,     I'll take a crack, take a stab, give it a shot, to answer your question, good question, great question,
    excellent question, tough question, hard question, interesting question, the question is, next question,
    the question becomes, my question, another question, big question, a different question, there are many reasons,
    there are several reasons, one thing I, one more thing, first thing, the reason is simple,
    the answer is simple, it's simple, here's the thing, here is the thing, here's why, here's how,
    here's an example, here's one, here's what, here is an example, for example, going back to, coming back to,
    speaking of, by the way, in conclusion, to summarize, to sum up, in summary, to conclude, as an aside,
    let's dive, let's get into, let's jump, let's turn to, let's zoom, let's back up, let's do that, let me come back,
    let me turn, let me jump, let me read, let me repeat, let me stop, let me interrupt, let me quote, let me pause,
    let me elaborate, let me summarize, let me respond, let me be clear, let me also, let me first, let me get back,
    let me return, let me go, I'll come back, I'll get back, I'll return to, I will come back, I will get to, we will come back,
    we can come back, we can talk about that, we can talk about it, I'd like to answer, I'd like to start,
    I'd like to begin, I'd like to respond, I'd like to go back, I'd like to come back, I'd like to ask,
    I'd like to thank, I would like to start, I would like to begin, I would like to thank, I would like to ask,
    I want to thank, I wanted to thank, I want to begin, I want to ask, I'm going to start, I'm going to begin,
    I'm going to come back, I'm going to go back, I don't have an answer, I don't have the answer,
    we will now go, we'll now go, we will now hear, we will now turn, we now turn, we now go, I yield, I reclaim, reclaiming my time,
    my time has expired, my time is up, the chair recognizes, sorry to interrupt, I hate to interrupt, I hate to cut you off,
    I don't want to start with, I don't want to get into, I don't want to dwell on,
    I wish I knew, I wish I could tell you, I hope that answers, I hope this answers, does that answer,
    side note, that's the point, that's the question, that's my answer, that's the answer, that's my view,
    that's my position, I won't name, I won't cite, no names, won't go into, don't want to go into,
    without going into, I can't talk about, I can't comment, I won't comment, I'm not going to comment,
    historical point, historical anecdote, funny story, true story, imagine that, imagine you, suppose that,
    suppose you, think about, look at, remember that, off the record, on the record`,
  none: `
    a lot like, look like, looks like, feel like, feels like, sounds like, seems like, would like, something like,
    things like, stuff like, likely, i'd like, we'd like, like that, like this, for example like,
    think about it as, look at it as`,
}

export const FEELING: FeelingLists = {
  affected: `
    excited, thrilled, happy, glad, pleased, delighted, proud, humbled, honored, honoured, grateful, thankful,
    lucky, fortunate, curious, amazed, surprised, shocked, astonished, stunned, sad, upset, angry, mad,
    disappointed, frustrated, annoyed, anxious, nervous, scared, terrified, stressed, tired, exhausted, bored,
    fascinated, impressed, interested, moved, touched, inspired, relieved, ashamed, embarrassed, blessed,
    privileged`,
  affecting: `
    exciting, thrilling, humbling, amazing, surprising, shocking, frustrating, annoying, stressful, exhausting,
    boring, fun, funny, hilarious, fascinating, interesting, inspiring, weird, strange, crazy, wild, painful,
    awesome, cool, beautiful, sweet, lovely, sad, scary, nice, hard, tough, surreal, emotional, touching, moving,
    heartbreaking, devastating, impressive, delightful, embarrassing, awkward, bittersweet, insane, unbelievable`,
  none: 'moving to, moving on, moving from, moving toward*, interested in buying, fun fact',
}

export const QUESTION: QuestionLists = {
  asking: `
    who, whom, whose, what, which, when, where, why, how, is, are, was, were, do, does, did, can, could, will,
    would, should, shall, may, might, have, has, had, isn't, aren't, don't, doesn't, didn't, can't, couldn't,
    won't, wouldn't, shouldn't, haven't, hasn't, am`,
  none: 'however',
}

const LEAD =
  '(?:(?:and|but|so|well|yes|yeah|no|oh|okay|ok|right|sure|of course|you know|I mean|I think|absolutely|exactly|actually|now|or|because|look|again|honestly|anyway),? )*'
const AUXILIARY =
  "am|is|are|was|were|do|does|did|will|would|can|could|should|may|might|must|have|has|had|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't"
const DEGREE = '(?: (?:so|such|very|really|just|quite|pretty|super|kind of|sort of|always|still|also|a|an|\\w+ly))*'

export const ASSERTION: AssertionPatterns = {
  ellipsis: new RegExp(
    `^${LEAD}(?:that|it|this)(?:'s| is)(?: \\w+ly| very| quite| just| so)? (?:right|correct|true|so|it|fair|the case)[.!]*$|^${LEAD}(?:(?:I|you|he|she|it|we|they|this|that|these|those|there)(?:'s|'re|'m| (?:\\w+ly )?(?:just |really |still |also )?(?:${AUXILIARY}))|certainly (?:${AUXILIARY}))(?: (?:\\w+ly|just|really|not|too|so|still|certainly|indeed|all|both))*[.!,]*$`,
    'i',
  ),
  // A caption that lost its question mark: "Now, why does it work,"
  unmarkedQuestion: new RegExp(`^${LEAD}(?:then,? )?(?:what|how|why|where|who|when) (?:do|does|did)\\b`, 'i'),
  tag: /\w\s*[,.\u2014\u2013-]\s*(?:right|okay|ok|yeah|yes|no|huh|eh|correct|agreed|you know|you see|(?:is|are|was|were|do|does|did|have|has|can|could|will|would|should)(?:n't)? (?:it|they|that|we|you|he|she|there)|(?:you )?know what I mean|do you know what I mean|(?:does that |if that )?makes? sense|don't you think)$/i,
  announces:
    /^(?:(?:and|but|so|well|okay|now|yeah|yes|no|oh|wow|you know|I mean|I think|look),? )*(?:(?:it's|it is|that's|that is|this is|what) (?:such )?(?:an? )?(?:really |very |super |pretty |always a )*(?:good|great|excellent|fantastic|interesting|tough|hard|fascinating|fair|important|big|wonderful|tricky|deep|loaded|well) (?:question|point|observation|way to put it|way of putting it|summary|analogy|metaphor|thought|one|said|put)(?:,? man)?|(?:you can |you could |we can |I )?(?:think|look|like to think) (?:of|at|about) it (?:like that|like this|that way|this way|as such)|(?:that's|that is|this is) (?:how|the way|what|where|why) I (?:see|think about|look at|feel about|would put|meant?|was saying|am saying|'m saying|was going|come in)(?: (?:it|this|that|with this|with that))?|that's my (?:take|view|point|answer|guess|theory|opinion|two cents|story)|I have (?:an?|some|many|a lot of|a few|lots of) (?:really )?(?:strong )?(?:opinions?|thoughts?|things to say)|I(?:'d| would) love to (?:hear|know|get) .{1,40}|I could go on(?: and on)?|(?:it|that) (?:makes|made) (?:total |perfect |a lot of |complete )?sense|(?:a|two|three|four|several) (?:quick |short )?(?:things|points|remarks|reasons)|there(?:'s| is| are) (?:a (?:few|couple of|number of)|two|three|four|several|many|some) (?:\w+ )?(?:things|points|reasons|parts|aspects|challenges|questions|issues|answers|levels|sides|ways)(?: here| there| to (?:it|this|that|do|say|note|mention|consider|discuss|add)| for (?:it|this|that)| (?:I|we) (?:want|would like|need) to .{1,40})?|(?:that|this)(?:'s| is| was) (?:just |really |only )?(?:the first|the second|the third|one|number one|number two|the other|the last|my first|my second|another) (?:thing|point|one|part|reason|piece|half|aspect|example)(?: (?:of (?:that|this|it)|there|here))?|(?:that|this|it)(?:'s| is) (?:just |only )?(?:another|one|an|a (?:good|great|perfect|classic|nice)|the (?:best|classic|perfect)) example(?: of (?:that|this|it|what I mean))?|(?:that|this)(?:'s| is) (?:why|what|how come) (?:we|I)(?:'re| are|'m| am| was| were) (?:here|(?:talking|saying|asking|telling|bringing|doing|discussing|mentioning)\b.{0,40})|that(?:'s| is| was) (?:all|what|everything) (?:I|we)(?:'m trying to (?:say|understand|get at|ask|establish|point out)| (?:can say|can tell you|know|have to say|have|wanted to (?:say|establish|know|ask|point out)|want to (?:say|establish|know|ask|point out)|(?:am |was )trying to (?:say|understand|get at|ask|establish|point out)))(?: (?:about|on) (?:it|that|this))?|I (?:can't|cannot|can not|couldn't|won't) (?:really )?(?:give|tell|offer|promise) (?:you )?(?:an?|any|the)(?: exact| precise| specific| definite| firm)? (?:date|answer|number|figure|time|timeline|details?|names?|percentage)(?:,? (?:obviously|yet|now|right now|today|of course|here|at the moment))*|it(?:'s| is) (?:\w+ly |very |pretty )?(?:impossible|hard|difficult|tough|not easy) (?:for me )?to (?:answer|comment on|respond to|speak to) (?:that|this|it)(?: question)?(?: \w+ly)?|(?:as|like) I (?:said|mentioned|told you)(?: (?:before|earlier|already|just now|a moment ago|at the (?:beginning|start)))+|the (?:reason|answer|logic|explanation) (?:for that |here )?is (?:very |quite |actually |really )?(?:simple|easy|straightforward|obvious))(?:[.!:]|\u2026|\.\.\.)?$/i,
  introduces: /question|\bI wonder|wondering|curious|want to know|^(?:and |so |but )?(?:I|you) (?:mean|know)$/i,
  tellsQuestion:
    /\b(?:we|I|they|he|she) (?:asked?|ask|kept asking) (?:ourselves|myself|themselves|himself|herself)\b|\b(?:people|they|everybody|everyone|he|she) (?:were|was|kept) (?:wondering|asking)\b/i,
  // What we do not know how to do is a claim, and "I don't know, …" a filler.
  ignorance: new RegExp(
    `^${LEAD}I (?:really |honestly |just |also )?(?:don't|do not|can't|cannot) (?:really |actually |quite |even )?(?:know|remember|recall|have anything|want to (?:speak|speculate|comment|guess|get into|go into)|speak for|speculate|comment|say (?:what|when|how|if|whether|why))(?!,)(?! how to)(?! about you)(?! (?:any|a single|of any))|, I (?:really )?don't know\\W*$`,
    'i',
  ),
  affected: {
    before: new RegExp(
      `^${LEAD}(?:(?:I|we)(?:'m| am|'re| are| was| were| feel| felt)|(?:it|that|this)(?: really| just| always)? (?:makes|made) (?:me|us))${DEGREE} $`,
      'i',
    ),
    behind: /^/,
  },
  affecting: {
    before: new RegExp(`^${LEAD}(?:it|that|this)(?:'s| is| was)${DEGREE} $`, 'i'),
    behind:
      /^(?: (?:experience|moment|time|thing|feeling|period))?(?: (?:to|for) me| to (?:see|hear|watch|be here|think about)| when .*)?\W*$/i,
  },
  taste: new RegExp(
    `^${LEAD}(?:I (?:really |just |do |still |always |absolutely |used to )*(?:love|like|dislike|enjoy|hate|miss|adore|admire|detest|can't stand|don't like)d?\\b|(?:I|we) feel (?:so |very |really )?(?:great|good|bad|fine|awful|terrible|comfortable|uncomfortable)\\b|I have (?:tremendous|great|deep|immense|enormous|huge|nothing but|a lot of|lots of|so much|the utmost|the greatest)(?: \\w+)? ?(?:respect|admiration|love|sympathy|affection|gratitude))`,
    'i',
  ),
  // "So it is a very …" breaks off; "we built a dam..." only pauses.
  unfinished:
    /(?:^|\s)(?:the|a|an|and|or|but|so|to|of|in|on|at|for|with|by|from|as|that|which|who|if|when|because|is|are|was|were|be|been|am|do|does|did|have|has|had|will|would|can|could|should|may|might|must|very|really|just|like|my|your|our|their|his|its|this|these|those|I|we|you|he|she|they|it's|that's|I'm|we're|not|more|than|about|into|kind of|sort of|you know|I mean|I think),? ?(?:[\u2014\u2013-]+|\u2026|\.\.\.)$|\s(?:[\u2014\u2013-]+|\u2026|\.\.\.)$/i,
  empty: /^(?:you know|I mean|you see|okay|right)$/i,
  asksForPhrase: /\b(?:who|where|when|which|how (?:many|much|long|far|old|soon))\b[^?]*\?\s*$/i,
  longest: { trimmings: 5, remark: 16, feeling: 16, phrase: 24 },
}
