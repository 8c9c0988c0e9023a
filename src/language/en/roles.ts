import type { RoleLists } from '../transcript-lists.ts'

export const ROLES: RoleLists = {
  interviewer: `
    host, co-host, cohost, interviewer, moderator, presenter, anchor, reporter, journalist, correspondent, question,
    q, chair, chairman, chairwoman, facilitator, emcee, mc, editor, examiner, prosecutor, counsel, the court, court,
    analyst`,
  interviewee: `
    guest, interviewee, respondent, answer, a, panelist, panellist, subject, expert, witness`,
  audience: `
    audience, audience member, audience question, audience speaker, questioner, student, listener, caller, viewer,
    attendee, participant from the audience, member of the audience, crowd, press`,
  other: `
    narrator, announcer, voiceover, voice-over, voice over, vo, interpreter, translator, operator, video, clip, archive,
    recording, music, all, both, together, multiple speakers, crosstalk, unknown, unknown speaker, unidentified,
    unidentified speaker, unidentified male, unidentified female, unidentified person, unidentified man, unidentified woman,
    unidentified child, unidentified participant, unidentified reporter, unknown male, unknown female, several voices, break, jingle,
    ad, commercial, sponsor`,
  voice: `
    speaker, participant, person, voice, male, female, man, woman, male speaker, female speaker`,
  voiceNotes: `
    translated, translation, through interpreter, through translator, via interpreter, via translator, interpreted`,
  mannerNotes: `
    voiceover, voice-over, voice over, vo, in archive, archive, on camera, on-camera, off camera, off-camera, on screen, off screen,
    on phone, by phone, via phone, by video, via video, via zoom, on tape, live, singing, laughing, whispering`,
  askingTitles: `
    senator, sen, representative, rep, congressman, congresswoman, chairman, chairwoman, chair, ranking member,
    judge, justice`,
  hosting: `
    your host, my guest, our guest, my guests, our guests, my next guest, welcome to the, welcome back to, welcome everyone, welcome to another, joining me,
    joining us, joins me, joins us, joined by, with us today, with me today, today we have, today we're talking,
    today i'm talking, i'm speaking with, i'm talking with, thanks for joining, thank you for joining, thanks for coming on,
    thank you for coming on, thank you for being here, thanks for being here, thank you so much for being here, thank you for talking,
    thanks for talking, thank you for taking the time, thanks for taking the time, thank you for your time, that's all for today,
    thanks for listening, thank you for listening, thanks for tuning in, after the break, let's open it up, next question`,
  invited: `
    thanks for having me, thank you for having me, thanks so much for having me, thank you so much for having me,
    thanks for inviting, thank you for inviting, great to be here, good to be here, happy to be here, glad to be here, nice to be here,
    pleasure to be here, pleasure to be with you, honored to be here, honor to be here, excited to be here, delighted to be here`,
}
