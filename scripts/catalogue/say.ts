/** Where the command says what it does. */
export type Say = (line: string) => void;
