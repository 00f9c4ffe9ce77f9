import { run } from "./planner/run";

const { output, errors, code } = await run(process.argv.slice(2), process.stdin);
process.exitCode = code;
process.stderr.write(errors);
// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on("error", (error) => {
  if (!("code" in error && error.code === "EPIPE")) throw error;
});
process.stdout.write(output);
