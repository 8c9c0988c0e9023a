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
    unidentified speaker, unidentified male, unidentified female`,
  voice: `
    speaker, participant, person, voice, male, female, man, woman, male speaker, female speaker`,
  voiceNotes: `
    translated, translation, through interpreter, through translator, via interpreter, via translator, interpreted,
    voiceover, voice-over, in archive, archive`,
  askingTitles: `
    senator, sen, representative, rep, congressman, congresswoman, chairman, chairwoman, chair, ranking member,
    judge, justice`,
}
