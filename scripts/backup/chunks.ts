import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  scryptSync,
  timingSafeEqual,
} from "node:crypto";

// The outermost layer of a back-up: chunks, each with its place and a tag, so that one that was altered, moved or left
// out is noticed (AES-256-GCM under a passphrase, else a digest).

/** What is wrong with an archive, in one line for whoever restores it. */
export class ArchiveFault extends Error {}

const MAGIC = Buffer.from("FAIRLEAD BACKUP 1\n");
const SALT = 16;
const TAG = 16;
const CHUNK = 1 << 16;
/**
 * What each passphrase that is tried costs (scrypt, RFC 7914), by the byte that says how an archive is sealed: 128 MiB,
 * OWASP's least. Archives of before cost 32 MiB, and are opened still.
 */
const COST = new Map([
  [1, 1 << 15],
  [2, 1 << 17],
]);
const SEALED = 2;

type Bytes = AsyncIterable<Uint8Array>;
type Seal = (place: Buffer, payload: Buffer) => Buffer;
type Open = (place: Buffer, payload: Buffer, tag: Buffer) => Buffer | null;

const keyOf = (passphrase: string, salt: Buffer, N: number | undefined) =>
  scryptSync(passphrase, salt, 32, { N, r: 8, p: 1, maxmem: 256 << 20 });
/** A nonce is used once: keys are of one archive, places of one chunk. */
const nonceOf = (place: Buffer) => Buffer.concat([Buffer.alloc(3), place]);

function placeOf(index: number, isLast: boolean): Buffer {
  const place = Buffer.alloc(9);
  place.writeBigUInt64BE(BigInt(index));
  place.writeUInt8(isLast ? 1 : 0, 8);
  return place;
}

const digestOf = (place: Buffer, payload: Buffer) =>
  createHash("sha256").update(place).update(payload).digest().subarray(0, TAG);

const sealing = (key: Buffer | null): Seal => {
  if (!key) return (place, payload) => Buffer.concat([payload, digestOf(place, payload)]);
  return (place, payload) => {
    const cipher = createCipheriv("aes-256-gcm", key, nonceOf(place)).setAAD(place);
    return Buffer.concat([cipher.update(payload), cipher.final(), cipher.getAuthTag()]);
  };
};

const opening = (key: Buffer | null): Open => {
  if (!key)
    return (place, payload, tag) =>
      timingSafeEqual(digestOf(place, payload), tag) ? payload : null;
  return (place, payload, tag) => {
    const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(place));
    decipher.setAAD(place).setAuthTag(tag);
    try {
      return Buffer.concat([decipher.update(payload), decipher.final()]);
    } catch {
      return null;
    }
  };
};

/** Bytes as the chunks of an archive, sealed where there is a passphrase. */
export async function* toChunks(source: Bytes, passphrase: string | null): AsyncGenerator<Buffer> {
  const salt = passphrase ? randomBytes(SALT) : Buffer.alloc(SALT);
  const seal = sealing(passphrase ? keyOf(passphrase, salt, COST.get(SEALED)) : null);
  yield Buffer.concat([MAGIC, Buffer.from([passphrase ? SEALED : 0]), salt]);
  let [index, waiting] = [0, Buffer.alloc(0)];
  const chunk = (payload: Buffer, isLast: boolean) => {
    const head = Buffer.alloc(5);
    head.writeUInt8(isLast ? 1 : 0);
    head.writeUInt32BE(payload.length, 1);
    return Buffer.concat([head, seal(placeOf(index++, isLast), payload)]);
  };
  for await (const bytes of source) {
    waiting = Buffer.concat([waiting, bytes]);
    for (; waiting.length > CHUNK; waiting = waiting.subarray(CHUNK))
      yield chunk(waiting.subarray(0, CHUNK), false);
  }
  yield chunk(waiting, true);
}

/** The bytes again. Throws ArchiveFault where the archive is cut short, altered, or its passphrase another. */
export async function* fromChunks(
  source: Bytes,
  passphrase: string | null,
): AsyncGenerator<Buffer> {
  const read = reader(source);
  const head = await read(MAGIC.length + 1 + SALT);
  if (!head?.subarray(0, MAGIC.length).equals(MAGIC))
    throw new ArchiveFault("This is no back-up of Fairlead.");
  const how = head[MAGIC.length] ?? 0;
  const cost = COST.get(how);
  if (how !== 0 && cost === undefined)
    throw new ArchiveFault("This back-up is of a newer version of Fairlead, or was altered.");
  const isSealed = cost !== undefined;
  if (isSealed && !passphrase)
    throw new ArchiveFault("This back-up is encrypted: set BACKUP_KEY to its passphrase.");
  const key = isSealed && passphrase ? keyOf(passphrase, head.subarray(-SALT), cost) : null;
  const open = opening(key);
  for (let index = 0, isLast = false; !isLast; index++) {
    const about = await read(5);
    const length = about?.readUInt32BE(1) ?? 0;
    if (length > CHUNK) throw new ArchiveFault("This back-up was altered.");
    const sealed = about && (await read(length + TAG));
    if (!about || !sealed) throw new ArchiveFault("This back-up is cut short.");
    isLast = about[0] === 1;
    const payload = open(placeOf(index, isLast), sealed.subarray(0, -TAG), sealed.subarray(-TAG));
    if (!payload)
      throw new ArchiveFault(
        isSealed
          ? "This back-up was altered, or BACKUP_KEY is not its passphrase."
          : "This back-up was altered.",
      );
    yield payload;
  }
  if (await read(1)) throw new ArchiveFault("This back-up was altered: something follows its end.");
}

/** Reads so many bytes at a time; null where there are not so many left. */
export function reader(source: Bytes): (count: number) => Promise<Buffer | null> {
  const chunks = source[Symbol.asyncIterator]();
  let waiting = Buffer.alloc(0);
  return async (count) => {
    while (waiting.length < count) {
      const { value, done } = await chunks.next();
      if (done) return null;
      waiting = Buffer.concat([waiting, value]);
    }
    const given = waiting.subarray(0, count);
    waiting = waiting.subarray(count);
    return given;
  };
}
