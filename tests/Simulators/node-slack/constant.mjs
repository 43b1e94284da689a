// The least an app on Bolt can do: every command is answered with one sentence. What it takes is what the library and the platform take.
// usage: node constant.mjs API_URL BOT_TOKEN APP_TOKEN    (ends when standard input closes)
import { createRequire } from 'node:module';
const { App, LogLevel } = createRequire(import.meta.url)('@slack/bolt');

const [apiUrl, token, appToken] = process.argv.slice(2);
const app = new App({ token, appToken, socketMode: true, logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl: apiUrl + '/' } });

app.command(/.*/, async ({ ack, respond }) => {
  await ack();
  await respond({ text: 'A constant.', response_type: 'ephemeral' });
});

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
await app.start();
