const host = 'Host: 127.0.0.1\r\n';
const get = `GET / HTTP/1.1\r\n${host}`;
const chunked = 'Transfer-Encoding: chunked\r\n';
/** A second request, hidden in the first. It may not be answered. */
const hidden = `GET /hidden HTTP/1.1\r\n${host}\r\n`;

/** Requests that are none, word for word, by what is wrong with them. They are refused. */
export const malformed: Record<string, string> = {
  'two lengths': `${get}Content-Length: 0\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
  'one length, twice': `${get}Content-Length: 0\r\nContent-Length: 0\r\n\r\n${hidden}`,
  'lengths in one line': `${get}Content-Length: 0, ${hidden.length}\r\n\r\n${hidden}`,
  'a length below nothing': `${get}Content-Length: -1\r\n\r\n${hidden}`,
  'a length with a sign': `${get}Content-Length: +0\r\n\r\n${hidden}`,
  'a length in hexadecimal': `${get}Content-Length: 0x0\r\n\r\n${hidden}`,
  'a length without end': `${get}Content-Length: ${'9'.repeat(40)}\r\n\r\n${hidden}`,
  'CL.TE': `${get}Content-Length: ${hidden.length + 5}\r\n${chunked}\r\n0\r\n\r\n${hidden}`,
  'TE.CL': `${get}${chunked}Content-Length: 4\r\n\r\n${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`,
  'TE.TE': `${get}${chunked}Transfer-Encoding: identity\r\n\r\n0\r\n\r\n${hidden}`,
  'a coding that is none': `${get}Transfer-Encoding: xchunked\r\n\r\n${hidden}`,
  'a coding behind another': `${get}Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n${hidden}`,
  'a coding with a vertical tab': `${get}Transfer-Encoding: \vchunked\r\n\r\n0\r\n\r\n${hidden}`,
  'a space before the colon': `${get}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${hidden}`,
  'a header that is folded': `${get}Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n${hidden}`,
  'a header without a name': `${get}: a\r\n\r\n${hidden}`,
  'a header without a colon': `${get}a\r\n\r\n${hidden}`,
  'a header with NUL': `${get}A: \0\r\n\r\n${hidden}`,
  'a first header with a space': `GET / HTTP/1.1\r\n A: b\r\n${host}\r\n${hidden}`,
  'bare line feeds': `GET / HTTP/1.1\nHost: a\n\n${hidden}`,
  'a bare line feed in a header': `${get}A: b\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
  'a bare carriage return': `${get}A: b\rContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
  'a chunk without end': `${get}${chunked}\r\nfffffffffffffffff\r\na\r\n0\r\n\r\n${hidden}`,
  'a chunk below nothing': `${get}${chunked}\r\n-1\r\na\r\n0\r\n\r\n${hidden}`,
  'a chunk in hexadecimal': `${get}${chunked}\r\n0x1\r\na\r\n0\r\n\r\n${hidden}`,
  'a line feed in a chunk’s extension': `${get}${chunked}\r\n1;a\nb\r\na\r\n0\r\n\r\n${hidden}`,
  'a chunk behind a bare line feed': `${get}${chunked}\r\n1\na\n0\n\n${hidden}`,
  'a length in the trailer': `${get}${chunked}\r\n0\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
  'a body for CONNECT': `CONNECT a:1 HTTP/1.1\r\n${host}\r\n${hidden}`,
  'a body for a refused method': `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\n\r\na${hidden}`,
  'a change of protocol': `${get}Connection: upgrade\r\nUpgrade: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n${hidden}`,
  'HTTP/2': `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`,
  'HTTP/9.9': `GET / HTTP/9.9\r\n${host}\r\n`,
  'no protocol': `GET / \r\n${host}\r\n`,
  'another protocol': `GET / ICE/1.0\r\n${host}\r\n`,
  TLS: '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  noise: '\x00\xff\xfe\x80 \r\n\r\n',
  'a method in lower case': `get / HTTP/1.1\r\n${host}\r\n`,
  'a method that is none': `BREW / HTTP/1.1\r\n${host}\r\n`,
  'a method of 10 kB': `${'A'.repeat(10_000)} / HTTP/1.1\r\n${host}\r\n`,
  'no host': 'GET / HTTP/1.1\r\n\r\n',
  'two hosts': `${get}Host: elsewhere.example\r\n\r\n${hidden}`,
  'an asterisk': `GET * HTTP/1.1\r\n${host}\r\n`,
  'the address of a file': `GET file:///etc/passwd HTTP/1.1\r\n${host}\r\n`,
  'no address': `GET  HTTP/1.1\r\n${host}\r\n`,
  'a space in the address': `GET /a b HTTP/1.1\r\n${host}\r\n`,
  'a tab in the address': `GET /a\tb HTTP/1.1\r\n${host}\r\n`,
  'NUL in the address': `GET /\0 HTTP/1.1\r\n${host}\r\n`,
  'an escape in the address': `GET /\x1b[2J HTTP/1.1\r\n${host}\r\n`,
  'bytes in the address': `GET /\x9b31m\xff HTTP/1.1\r\n${host}\r\n`,
  'an address that is too long': `GET /${'a'.repeat(12_288)} HTTP/1.1\r\n${host}\r\n`,
  'an address of 20 kB': `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`,
  'a header of 20 kB': `${get}Cookie: ${'a'.repeat(20_000)}\r\n\r\n`,
  'four thousand headers': `${get}${'Ab: cdef\r\n'.repeat(4_000)}\r\n`,
  'the name of a header of 20 kB': `${get}${'a'.repeat(20_000)}: b\r\n\r\n`,
};

/** The last request of a connection. */
const last = `GET /last HTTP/1.1\r\n${host}Connection: close\r\n\r\n`;

/** Requests that are odd and in order, and how many answers they have. */
export const odd: Record<string, { said: string; answers: number }> = {
  'a length, and as much': { said: `${get}Content-Length: 5\r\n\r\nhello${last}`, answers: 2 },
  'chunks, and what follows': { said: `${get}${chunked}\r\n1\r\na\r\n0\r\n\r\n${last}`, answers: 2 },
  'a request in the body': {
    said: `${get}Content-Length: ${hidden.length}\r\n\r\n${hidden}${last}`,
    answers: 2,
  },
  'empty lines before it': { said: `\r\n\r\n${last}`, answers: 1 },
  'a whole address': { said: last.replace(' /', ' http://elsewhere.example/'), answers: 1 },
  'HTTP/1.0': { said: 'GET / HTTP/1.0\r\n\r\n', answers: 1 },
  'HTTP/0.9': { said: 'GET /\r\n\r\n', answers: 1 },
  'an expectation': { said: `${get}Expect: 200-maybe\r\n\r\n${last}`, answers: 2 },
  'ten at once': { said: `${get}\r\n`.repeat(9) + last, answers: 10 },
  'a thousand headers': { said: `${get}${'Ab: cdef\r\n'.repeat(1_000)}\r\n${last}`, answers: 2 },
};

/** More at once than a connection may ask for. */
export const flood = `${get}\r\n`.repeat(999) + last;
