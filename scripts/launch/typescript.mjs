/** Runs a script of ours that is written in TypeScript and may import server modules. */
export const typescript = (script, ...words) => [
  ...[process.execPath, "--conditions=react-server", "--import", "tsx"],
  ...[script, ...words],
];
