/** What a sealed note belongs to: it opens as nobody else's and about nobody else. */
export const boundTo = (note: { id: string; coachId: string; clientId: string }): string =>
  `coach-note ${note.id} ${note.coachId} ${note.clientId}`;
