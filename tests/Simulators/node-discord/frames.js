// Checks frames of the gateway against the types of discord.js's own makers: each must be exactly what they describe.
// usage: node frames.js < FRAMES    (a frame a line; says what is wrong, a line each, then "end")
const ts = require('typescript');
const path = require('node:path');
const frames = require('node:fs').readFileSync(0, 'utf8').split('\n').filter(Boolean);

const kinds = {
  1: 'GatewayHeartbeatRequest', 7: 'GatewayReconnect', 9: 'GatewayInvalidSession', 10: 'GatewayHello', 11: 'GatewayHeartbeatAck',
  READY: 'GatewayReadyDispatch', RESUMED: 'GatewayResumedDispatch', GUILD_CREATE: 'GatewayGuildCreateDispatch', GUILD_DELETE: 'GatewayGuildDeleteDispatch',
  INTERACTION_CREATE: 'GatewayInteractionCreateDispatch', MESSAGE_CREATE: 'GatewayMessageCreateDispatch',
};
const kind = (frame) => { const { op, t } = JSON.parse(frame); return kinds[t ?? op] ?? 'never'; };

// In JSON a text is no member of an enum of texts though it has its value, several flags are one number, and nothing is null, or
// on a resumption a trace.
const source = `import type * as api from 'discord-api-types/v10';
type Flags = api.UserFlags | api.MessageFlags | api.ApplicationFlags | api.GuildMemberFlags | api.GuildSystemChannelFlags | api.RoleFlags | api.AttachmentFlags;
type Plain<T> = T extends string ? (string extends T ? T : \`\${T}\`) : T extends Flags ? number : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
type Data<D> = [D] extends [never] ? object : [D] extends [undefined] ? null | { _trace: string[] } : Plain<D>;
type Frame<T> = { [K in keyof T]: K extends 'd' ? Data<T[K]> : Plain<T[K]> };
${frames.map((frame, i) => `export const frame${i}: Frame<api.${kind(frame)}> = ${frame};`).join('\n')}
`;
const file = path.join(__dirname, 'frames-to-check.ts');
const options = { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, target: ts.ScriptTarget.ES2022, types: [] };
const host = ts.createCompilerHost(options);
const { getSourceFile, fileExists, readFile } = host;
host.getSourceFile = (name, ...rest) => (path.resolve(name) === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...rest));
host.fileExists = (name) => path.resolve(name) === file || fileExists.call(host, name);
host.readFile = (name) => (path.resolve(name) === file ? source : readFile.call(host, name));

const wrong = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
for (const one of wrong) {
  const line = one.file ? one.file.getLineAndCharacterOfPosition(one.start).line - 5 : 0;
  console.log(`${(frames[line] ?? '').slice(0, 120)}: ${ts.flattenDiagnosticMessageText(one.messageText, ' / ')}`);
}
console.log('end');
