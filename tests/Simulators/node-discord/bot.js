// A bot on discord.js that answers constants: the measure of the simulator's faithfulness and of our own client's transcript.
// usage: node bot.js BASE TOKEN    ("READY" on standard output when it is connected; ends when standard input closes)
const { Client, ActionRowBuilder, ButtonBuilder, ButtonStyle, MessageFlags, ModalBuilder, TextInputBuilder, TextInputStyle } = require('discord.js');

const [base, token] = process.argv.slice(2);
const client = new Client({ intents: 4609, rest: { api: base }, allowedMentions: { parse: [] } });
const embed = { description: 'A constant.' };
const button = (id, label) => new ActionRowBuilder().addComponents(new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Secondary));

client.on('interactionCreate', async (interaction) => {
  if (interaction.isAutocomplete()) return interaction.respond([{ name: 'Wales', value: 'Wales' }]);
  if (interaction.isButton() && interaction.customId === 'form') {
    const input = new TextInputBuilder().setCustomId('text').setLabel('Text').setStyle(TextInputStyle.Short);
    return interaction.showModal(new ModalBuilder().setCustomId('a-form').setTitle('A form').addComponents(new ActionRowBuilder().addComponents(input)));
  }
  if (interaction.isButton()) return interaction.update({ embeds: [{ description: 'Changed.' }], components: [] });
  if (interaction.isModalSubmit()) return interaction.reply({ embeds: [{ description: interaction.fields.getTextInputValue('text') }], flags: MessageFlags.Ephemeral });
  if (interaction.isMessageContextMenuCommand()) return interaction.reply({ embeds: [{ description: interaction.targetMessage.content }], flags: MessageFlags.Ephemeral });
  if (interaction.commandName === 'slow') {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({ embeds: [embed] });
    await interaction.followUp({ embeds: [embed], flags: MessageFlags.Ephemeral });
    return undefined;
  }
  return interaction.reply({ embeds: [embed], components: [button('change', 'Change'), button('form', 'Form')], flags: MessageFlags.Ephemeral });
});

client.on('messageCreate', async (message) => {
  if (!message.author.bot && message.mentions.users.has(client.user.id)) await message.reply({ embeds: [embed] });
});

client.once('clientReady', () => console.log('READY'));
client.on('error', (error) => console.error(error));
process.stdin.resume();
process.stdin.on('end', async () => { await client.destroy(); process.exit(0); });
client.login(token);
