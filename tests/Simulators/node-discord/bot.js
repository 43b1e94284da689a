// A bot on discord.js that does what ours does, with constants: the measure of the simulator's faithfulness and of our client's transcript.
// usage: node bot.js BASE TOKEN [late]    ("READY" on standard output when it is connected; ends when standard input closes)
//   late: every answer is announced first, as for work that takes long
const { AttachmentBuilder, Client, MessageFlags, Partials } = require('discord.js');

const [base, token, mode] = process.argv.slice(2);
const isLate = mode === 'late';
const client = new Client({ intents: 4609, partials: [Partials.Channel], rest: { api: base }, allowedMentions: { parse: [] } });
const flags = MessageFlags.Ephemeral;
const say = (description) => ({ embeds: [{ description }] });
const row = (...buttons) => [{ type: 1, components: buttons.map(([custom_id, label]) => ({ type: 2, style: 2, label, custom_id })) }];
const buttons = row(['context', 'Context'], ['csv', 'CSV'], ['delete', 'Delete']);
const field = (label, custom_id) => ({ type: 18, label, component: { type: 4, custom_id, style: 1, required: true, max_length: 100 } });
const form = { custom_id: 'test-form:1', title: 'A form', components: [field('Name', 'name'), field('Text', 'text')] };

async function press(interaction) {
  const [action] = interaction.customId.split(':');
  if (action === 'test-form') return interaction.showModal(form);
  if (action === 'delete') {
    await interaction.deferUpdate();
    return interaction.deleteReply();
  }
  if (isLate) await interaction.deferUpdate();
  if (action === 'test-replace') return isLate ? interaction.editReply({ ...say('Replaced.'), components: [], files: [] }) : interaction.update({ ...say('Replaced.'), components: [], files: [] });
  const answer = action === 'csv' ? { ...say('All of it.'), files: [new AttachmentBuilder(Buffer.from('a,b'), { name: 'a.csv' })], flags } : { ...say('More.'), components: buttons, flags };
  return isLate ? interaction.followUp(answer) : interaction.reply(answer);
}

client.on('interactionCreate', async (interaction) => {
  if (interaction.isAutocomplete()) return interaction.respond([{ name: 'Wales', value: 'Wales' }]);
  if (interaction.isButton()) return press(interaction);
  if (interaction.isModalSubmit()) {
    const answer = { ...say(interaction.fields.getTextInputValue('text')), flags };
    if (!isLate) return interaction.reply(answer);
    await interaction.deferUpdate();
    return interaction.followUp(answer);
  }
  const answer = interaction.isMessageContextMenuCommand() ? say(interaction.targetMessage.content) : say('A constant.');
  if (!isLate) return interaction.reply({ ...answer, components: buttons, flags });
  await interaction.deferReply({ flags });
  return interaction.editReply({ ...answer, components: buttons, files: [] });
});

client.on('messageCreate', async (message) => {
  if (message.author.bot || (message.guild && !message.mentions.users.has(client.user.id))) return;
  if (isLate) await message.channel.sendTyping();
  await message.reply({ ...say('A constant.'), components: buttons });
});

client.once('clientReady', () => console.log('READY'));
client.on('error', (error) => console.error(error));
process.stdin.resume();
process.stdin.on('end', async () => { await client.destroy(); process.exit(0); });
client.login(token);
