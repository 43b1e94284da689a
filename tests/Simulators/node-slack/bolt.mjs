// Slack's own client, answering everything as the bot does, with a constant. It runs the scenario list against the simulator:
//   node bolt.mjs socket|http API_URL BOT_TOKEN APP_TOKEN_OR_SIGNING_SECRET
// Says "ready" (and its port, by HTTP) on standard output, then runs until its standard input ends.
import { createRequire } from 'node:module';
const { App, LogLevel } = createRequire(import.meta.url)('@slack/bolt');

const [mode, apiUrl, token, secret] = process.argv.slice(2);
const common = { token, logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl: apiUrl + '/' } };
const app = new App(mode === 'socket' ? { ...common, socketMode: true, appToken: secret } : { ...common, signingSecret: secret });

const answer = { text: 'closures · 2024', blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'closures · 2024' }] }] }] };

app.command(/.*/, async ({ command, ack, respond, client }) => {
  await ack();
  if (command.command === '/form') {
    await client.views.open({
      trigger_id: command.trigger_id,
      view: {
        type: 'modal', callback_id: 'form', title: { type: 'plain_text', text: 'A form' }, submit: { type: 'plain_text', text: 'Send' },
        blocks: [{ type: 'input', block_id: 'text', label: { type: 'plain_text', text: 'Text' }, element: { type: 'plain_text_input', action_id: 'text' } }],
      },
    });
    return;
  }
  await respond({ ...answer, replace_original: false });
});
app.event('app_mention', async ({ event, say }) => { await say({ ...answer, thread_ts: event.thread_ts ?? event.ts }); });
app.message(async ({ message, say }) => { await say({ ...answer, thread_ts: message.thread_ts ?? message.ts }); });
app.action(/.*/, async ({ ack, respond }) => { await ack(); await respond({ ...answer, replace_original: true }); });
app.shortcut(/.*/, async ({ ack, respond }) => { await ack(); await respond({ ...answer, replace_original: false }); });
app.view('form', async ({ ack }) => { await ack(); });

const server = await app.start(0);
process.stdout.write(`ready ${mode === 'http' ? server.address().port : ''}\n`);
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
