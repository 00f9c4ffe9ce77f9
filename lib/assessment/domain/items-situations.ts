import type { SjtItem } from "./instrument";

/**
 * Situations on trial, one per facet: things that sensible people do, none better than the others. Each has one
 * option for both dimensions at once and one for neither; which kind comes first differs from one to the next.
 */
export const SITUATION_ITEMS: readonly SjtItem[] = [
  {
    id: "sj-sk",
    format: "sjt",
    facet: "skills",
    text: "A new tool will change the way your group works within a year.",
    options: [
      {
        text: "Learn it so well that others can bring me their hardest questions",
        speaksFor: "specialist",
      },
      { text: "Plan with the group how everyone will get used to it", speaksFor: "leadership" },
      { text: "Learn it first, then take charge of teaching the others", speaksFor: "both" },
      { text: "Learn the part of it that my next project needs", speaksFor: "neither" },
    ],
    note: "Something that happens in every trade. All four are good colleagues; they differ in what they make of it.",
  },
  {
    id: "sj-re",
    format: "sjt",
    facet: "responsibilities",
    text: "Two days before a deadline, a serious fault turns up in your group’s work.",
    options: [
      {
        text: "Divide the work anew, so that each person knows what to do",
        speaksFor: "leadership",
      },
      { text: "Do my own part as well as I can", speaksFor: "neither" },
      { text: "Go after the cause of the fault myself", speaksFor: "specialist" },
      { text: "Lead the search while taking on its hardest part", speaksFor: "both" },
      {
        text: "Check the rest of the work for faults of the same kind",
        speaksFor: "specialist",
      },
    ],
    note: "What one reaches for first under pressure, when there is no time to think about ladders.",
  },
  {
    id: "sj-ad",
    format: "sjt",
    facet: "advancement",
    text: "Your manager leaves, and you may say how you would like to go on.",
    options: [
      { text: "Go on as before, as long as the work is interesting", speaksFor: "neither" },
      { text: "Ask to be given charge of the whole group", speaksFor: "leadership" },
      {
        text: "Ask to lead the group part of the week, with cases of my own",
        speaksFor: "both",
      },
      { text: "Ask to become the expert that the group still needs", speaksFor: "specialist" },
    ],
    note: "The moment at which most people meet the choice. Pay is left out, so that only the kind of post differs.",
  },
  {
    id: "sj-sa",
    format: "sjt",
    facet: "satisfaction",
    text: "At the end of a good year, you may show one thing to the whole company.",
    options: [
      { text: "Show how my idea became the work of the whole group", speaksFor: "both" },
      { text: "Show the hardest problem that I solved", speaksFor: "specialist" },
      { text: "Show how I got two groups to work together", speaksFor: "leadership" },
      { text: "Show the project that was the most fun to work on", speaksFor: "neither" },
      { text: "Show how the people in my group have grown", speaksFor: "leadership" },
    ],
    note: "What one is proud of when asked in public: praise is certain, whichever it is.",
  },
];
