// node-hl7-client as ordering system: sends the messages that it is given (a JSON list of texts) over one connection, and prints what is
// answered to each, as JSON.
//
// usage: client.mjs PORT < messages.json
import { readFileSync } from "node:fs";
import Client, { Message } from "node-hl7-client";

const port = Number(process.argv[2]);
const answers = [];
let answered = () => {};

const client = new Client({ host: "127.0.0.1" });
const connection = client.createConnection({ port, waitAck: true }, (answer) => {
  const message = answer.getMessage();
  answers.push({
    code: message.get("MSA.1").toString(),
    of: message.get("MSA.2").toString(),
    type: message.get("MSH.9.1").toString(),
  });
  answered();
});

for (const text of JSON.parse(readFileSync(0, "utf8"))) {
  const done = new Promise((resolve) => (answered = resolve));
  await connection.sendMessage(new Message({ text }));
  await done;
}
await connection.close();
console.log(JSON.stringify(answers));
process.exit(0);
