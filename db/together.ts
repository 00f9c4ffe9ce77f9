/**
 * What is asked at once, as `Promise.all` answers it; but where one fails, the others are waited for before the failure
 * is thrown, the first in time. Inside a transaction nothing else will do: what goes on after it has ended would be
 * asked on a connection that is somebody else's by then.
 */
export async function together<T extends readonly unknown[] | []>(
  asked: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  let failure: { reason: unknown } | undefined;
  const settled = asked.map((one) =>
    Promise.resolve(one).catch((reason: unknown) => {
      failure ??= { reason };
    }),
  );
  const answers = await Promise.all(settled);
  if (failure) throw failure.reason;
  return answers as { -readonly [K in keyof T]: Awaited<T[K]> };
}
