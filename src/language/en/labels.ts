import type { LabelLists } from '../transcript-lists.ts'

export const LABELS: LabelLists = {
  titles: `
    mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, rev, reverend, hon, judge, justice, president,
    general, gen, colonel, col, captain, secretary, minister, ambassador, governor, mayor, senator, sen,
    representative, rep, congressman, congresswoman, chairman, chairwoman, chair, ranking member, vice chair`,
  particles: `
    and, &, de, da, di, del, della, der, den, des, dos, du, van, von, vom, zu, la, le, el, al, bin, ibn, bint, ben, ter,
    ten, y, e`,
  noNames: `
    default, important, added, changed, deprecated, removed, fixed, breaking, security, output, input, command, code, error, file, returns, parameters, parameter, options, arguments, usage, install, installation, license, features,
    note, notes, source, sources, author, authors, by, date, published, updated, title, subtitle, link, links, url,
    website, web, video, audio, photo, photos, picture, image, caption, credit, credits, figure, table, chart, fig,
    editing, edited, editor, translation, translated, transcript, transcription, summary, abstract, overview,
    outline, contents, table of contents, introduction, intro, conclusion, background, highlights, key points,
    key takeaways, takeaways, takeaway, topics, topic, timestamps, timecodes, chapters, chapter, part, section,
    episode, season, guests, hosts, speakers, participants, about, bio, biography, subscribe, follow, share,
    sponsor, sponsors, sponsored, advertisement, ad, related, read more, see also, more, tags, keywords, references,
    resources, further reading, disclaimer, correction, corrections, update, first, second, third, fourth, fifth,
    firstly, secondly, thirdly, finally, last, lastly, next, then, also, example, for example, for instance,
    remember, warning, tip, hint, fact, myth, problem, solution, reason, result, results, pros, cons, bottom line,
    in short, in other words, step, option, point, idea, rule, lesson, and, but, so, or, yes, no, okay, ok, well,
    look, listen, again, indeed, however, therefore, because, today, yesterday, tomorrow, now, here, there, this,
    that, these, those, it, he, she, they, we, i, you, my, our, your, who, what, when, where, why, how, which,
    email, phone, contact, address, location, time, language, category, type, status, duration, length, description,
    thanks, recorded, recording date, january, february, march, april, may, june, july, august, september, october,
    november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday`,
  columns: `
    speaker, name, who, text, words, transcript, time, timestamp, start`,
  conversation:
    "i, you, we, my, your, our, me, us, i'm, i've, you're, we're, it's, that's, yeah, yes, well, okay, thank",
}
