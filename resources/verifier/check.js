// What a code says and whether the event's key signed it. Knows nothing of the page: values in, values out.
const check = (() => {
  "use strict";

  const PREFIX = "CMPC1";
  const SIGNATURE_BYTES = 64;
  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  // RFC 4648 without padding; null when a sign is foreign, or when bits are left over that no writer leaves: one
  // content has exactly one spelling, so a changed sign is always noticed.
  function unbase32(text) {
    const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
    let bits = 0;
    let held = 0;
    let at = 0;
    for (const sign of text) {
      const value = LETTERS.indexOf(sign);
      if (value < 0) return null;
      held = ((held << 5) | value) & 0xfff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (held >> bits) & 0xff;
      }
    }
    return bits < 5 && (held & ((1 << bits) - 1)) === 0 ? bytes : null;
  }

  function base32(bytes) {
    let text = "";
    let bits = 0;
    let held = 0;
    for (const byte of bytes) {
      held = ((held << 8) | byte) & 0xfff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text += LETTERS[(held >> bits) & 31];
      }
    }
    return bits ? text + LETTERS[(held << (5 - bits)) & 31] : text;
  }

  // SHA-2 (FIPS 180-4) for browsers that give a page from a disk no cryptography. Its constants are the first bits of
  // the fractional parts of the square and cube roots of the first primes, so they are computed, not copied.
  function primes(count) {
    const found = [];
    for (let candidate = 2; found.length < count; candidate++) {
      if (found.every((prime) => candidate % prime)) found.push(candidate);
    }
    return found;
  }

  function fraction(prime, root, bits) {
    const wanted = BigInt(prime) << BigInt(root * bits);
    let low = 0n;
    let high = 1n << BigInt(bits + 6);
    while (high - low > 1n) {
      const middle = (low + high) >> 1n;
      if (middle ** BigInt(root) <= wanted) low = middle;
      else high = middle;
    }
    return low & ((1n << BigInt(bits)) - 1n);
  }

  function sha2(bits, rounds, [a0, a1, a2], [e0, e1, e2], [s0, s1, s2], [t0, t1, t2]) {
    const mask = (1n << BigInt(bits)) - 1n;
    const wide = BigInt(bits);
    const turned = (x, by) => ((x >> BigInt(by)) | (x << (wide - BigInt(by)))) & mask;
    const start = primes(8).map((prime) => fraction(prime, 2, bits));
    const constants = primes(rounds).map((prime) => fraction(prime, 3, bits));
    const word = bits / 8;
    const block = word * 16;
    return (message) => {
      const padded = new Uint8Array(Math.ceil((message.length + 1 + 2 * word) / block) * block);
      padded.set(message);
      padded[message.length] = 0x80;
      new DataView(padded.buffer).setUint32(padded.length - 4, message.length * 8);
      let state = start;
      for (let from = 0; from < padded.length; from += block) {
        const w = [];
        for (let i = 0; i < 16; i++) {
          let value = 0n;
          for (let j = 0; j < word; j++) value = (value << 8n) | BigInt(padded[from + i * word + j]);
          w.push(value);
        }
        for (let i = 16; i < rounds; i++) {
          const x = w[i - 15];
          const y = w[i - 2];
          const small = turned(x, s0) ^ turned(x, s1) ^ (x >> BigInt(s2));
          const other = turned(y, t0) ^ turned(y, t1) ^ (y >> BigInt(t2));
          w.push((w[i - 16] + small + w[i - 7] + other) & mask);
        }
        let [a, b, c, d, e, f, g, h] = state;
        for (let i = 0; i < rounds; i++) {
          const one = h + (turned(e, e0) ^ turned(e, e1) ^ turned(e, e2)) + ((e & f) ^ (~e & mask & g)) + constants[i] + w[i];
          const two = (turned(a, a0) ^ turned(a, a1) ^ turned(a, a2)) + ((a & b) ^ (a & c) ^ (b & c));
          [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & mask, c, b, a, (one + two) & mask];
        }
        state = [a, b, c, d, e, f, g, h].map((value, i) => (value + state[i]) & mask);
      }
      const out = new Uint8Array(8 * word);
      state.forEach((value, i) => {
        for (let j = 0; j < word; j++) out[i * word + j] = Number((value >> BigInt(8 * (word - 1 - j))) & 255n);
      });
      return out;
    };
  }

  const sha256 = sha2(32, 64, [2, 13, 22], [6, 11, 25], [7, 18, 3], [17, 19, 10]);
  const sha512 = sha2(64, 80, [28, 34, 39], [14, 18, 41], [1, 8, 7], [19, 61, 6]);

  // Five groups of four letters, as the program prints them on its reports.
  function fingerprint(key) {
    return base32(sha256(unbase32(key))).slice(0, 20).match(/..../g).join(" ");
  }

  function utf8(bytes) {
    let text = "";
    for (const byte of bytes) text += "%" + (byte < 16 ? "0" : "") + byte.toString(16);
    return decodeURIComponent(text);
  }

  function statement(content) {
    let said;
    try {
      said = JSON.parse(utf8(content));
    } catch {
      return null;
    }
    const kinds = ["string", "string", "string", "number", "number", "number", "string", "string", "string", "string"];
    if (!Array.isArray(said) || said.length !== kinds.length || said.some((value, i) => typeof value !== kinds[i])) {
      return null;
    }
    const [serial, native, latin, hours, attended, planned, firstDay, lastDay, issuedOn, event] = said;
    return { serial, native, latin, hours, attended, planned, firstDay, lastDay, issuedOn, event };
  }

  // The browser's own Ed25519 where it has one, else the library in this page; both answer by RFC 8032.
  async function signed(key, signature, content) {
    try {
      const known = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
      return await crypto.subtle.verify({ name: "Ed25519" }, known, signature, content);
    } catch {
      return signedByLibrary(key, signature, content);
    }
  }

  function signedByLibrary(key, signature, content) {
    ed25519.hashes.sha512 = sha512;
    try {
      return ed25519.verify(signature, content, key, { zip215: false });
    } catch {
      return false;
    }
  }

  // verdict: genuine, withdrawn, replaced, changed, other-event, newer or no-certificate. `statement` is proven only
  // when genuine, withdrawn or replaced; otherwise it is what the code claims, or null.
  async function judge(text, authority, verify = signed) {
    const bare = text.replace(/\s+/g, "").toUpperCase();
    const [, version, packed] = /^CMPC(\d+):(.*)$/.exec(bare) || [];
    if (version === undefined) return { verdict: "no-certificate", statement: null };
    if (`CMPC${version}` !== PREFIX) return { verdict: "newer", statement: null };
    const raw = unbase32(packed);
    if (raw === null || raw.length <= SIGNATURE_BYTES) return { verdict: "changed", statement: null };
    const content = raw.subarray(SIGNATURE_BYTES);
    const said = statement(content);
    if (!(await verify(unbase32(authority.key), raw.subarray(0, SIGNATURE_BYTES), content))) {
      const elsewhere = said !== null && !authority.titles.includes(said.event);
      return { verdict: elsewhere ? "other-event" : "changed", statement: said };
    }
    if (said === null) return { verdict: "newer", statement: null };
    if (authority.replaced.includes(said.serial)) return { verdict: "replaced", statement: said };
    if (authority.withdrawn.includes(said.serial)) return { verdict: "withdrawn", statement: said };
    return { verdict: "genuine", statement: said };
  }

  return { base32, fingerprint, judge, sha256, sha512, signed, signedByLibrary, unbase32 };
})();
