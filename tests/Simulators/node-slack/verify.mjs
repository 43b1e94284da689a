// Slack's own check of a signature: node verify.mjs SECRET < a JSON object a line {"signature","timestamp","body"}; says "good" or "bad" a line.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
const { verifySlackRequest } = createRequire(import.meta.url)('@slack/bolt');

for await (const line of createInterface({ input: process.stdin })) {
  const { signature, timestamp, body, now } = JSON.parse(line);
  try {
    verifySlackRequest({ signingSecret: process.argv[2], body, headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp }, nowMilliseconds: now });
    process.stdout.write('good\n');
  } catch {
    process.stdout.write('bad\n');
  }
}
