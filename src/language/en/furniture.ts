import type { FurnitureLists } from '../transcript-lists.ts'

export const FURNITURE: FurnitureLists = {
  endings: `
    end, the end, fin, end of transcript, end of interview, transcript ends, end transcript, end of audio,
    end of recording, end of the transcript`,
  closingHeadings: `
    about, related, read more, read next, more from, more to read, further reading, recommended, references,
    resources, links, show notes, sponsors, sponsor, subscribe, newsletter, sign up, comments, share, credits,
    footnotes, notes, you may also like, you might also like, latest, see also, support, contact, tags, categories,
    previous episodes, more episodes, get in touch, disclaimer, copyright, discussion`,
  notes: `
    editor's note, editors' note, translator's note, ed. note, ed.:, disclaimer:, disclosure:, photo:, image:,
    photo by, photo credit, image credit, pictured:, transcribed by, edited by, translated by, this transcript was,
    this transcript has been, this interview has been, the interview has been, this conversation has been,
    this episode is sponsored, this episode is brought, support for this, a word from our sponsor, our sponsor,
    the prepared statement of, the information follows, the information referred to, whereupon, use code, use promo code, advertisement:, sponsored:, related:, caption:, picture:`,
  cues: `
    this entry was posted, all rights reserved, follow us, sign up for, subscribe to our, subscribe now, click here,
    leave a comment, share this, read more, view all posts, privacy policy, terms of service, terms of use,
    promo code, use code, sponsored by, brought to you by, sponsors of, filed under, rate and review,
    buy me a coffee, listen on apple, watch on youtube, listen on spotify, available on spotify, support the show,
    support this podcast, get the app, download the app, join our, min read, minute read, never miss`,
  hints: `
    subscribe, newsletter, sign up, copyright, cookie, posted on, posted in, patreon, free trial, % off, follow,
    like and share, sponsor, advertisement, comments, episode, episodes, discount`,
  farewells: `
    thank you, thanks, goodbye, good bye, bye, see you, take care, until next time, good night, great to talk,
    pleasure, that is it for, that's it for, that's all`,
  editorial: `
    the following is, what follows is, below is, here is the transcript, here's the transcript, here is an edited,
    the transcript below`,
  stageDirections: `
    laugh, laughs, laughing, laughter, applause, applauds, music, chuckle, chuckles, sigh, sighs, pause, pauses,
    crosstalk, inaudible, unintelligible, cheers, cheering, silence, smiles, nods, coughs, clapping, overlapping,
    foreign`,
}
