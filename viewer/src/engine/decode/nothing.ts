// What modules of Node.js are in a browser: the codecs name some, and do not use them there.
export default {};
