// The least a bot on discord.js can do: every command is answered with one sentence. What it takes is what the library and the platform take.
// usage: node constant.js BASE TOKEN    (ends when standard input closes)
const { Client, MessageFlags } = require('discord.js');

const [base, token] = process.argv.slice(2);
const client = new Client({ intents: 4609, rest: { api: base }, allowedMentions: { parse: [] } });

client.on('interactionCreate', (interaction) => interaction.reply({ content: 'A constant.', flags: MessageFlags.Ephemeral }));
client.on('error', (error) => console.error(error));
process.stdin.resume();
process.stdin.on('end', async () => { await client.destroy(); process.exit(0); });
client.login(token);
