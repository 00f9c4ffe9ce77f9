// What is answered where no page can be drawn: its status, when to come back, and the words.

export const BUSY = {
  status: 503,
  retryAfter: 1,
  text: "Many people are here at this moment. This page tries again by itself.",
};

export const AWAY = {
  status: 503,
  retryAfter: 2,
  text: "The database is not answering. Nothing you saved is lost. This page tries again by itself.",
};

export const UNREADABLE_ACTION = {
  status: 400,
  text: "What was sent cannot be read. Please load the page again.",
};

export const BROKEN = {
  status: 500,
  text: "Something went wrong here. Please load the page again.",
};
