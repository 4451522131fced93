// Tries the schema in the JSON language service that editors use: completion, hover and diagnostics.
//   npm install --no-save vscode-json-languageservice && node check.mjs
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import service from 'vscode-json-languageservice';

const at = new URL('../../src/main/resources/io/salesprocess/model/sales-process.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(fileURLToPath(at), 'utf8'));
const {TextDocument} = service;
const editor = service.getLanguageService({});
editor.configure({validate: true, schemas: [{uri: schema.$id, fileMatch: ['*.json'], schema}]});

const START = '{"schemaVersion": "1", "id": "p", "version": "1", "name": "P", "zone": "UTC", "stages": [{"id": "s", "name": "S", ';
const END = '}]}';

function open(inside) {
  const cursor = inside.indexOf('|');
  const text = START + inside.replace('|', '') + END;
  const document = TextDocument.create('file:///process.json', 'json', 1, text);
  return {document, json: editor.parseJSONDocument(document), position: document.positionAt(START.length + Math.max(cursor, 0))};
}

async function completion(inside) {
  const {document, json, position} = open(inside);
  const found = await editor.doComplete(document, position, json);
  return found.items.map(item => item.label);
}

async function hover(inside) {
  const {document, json, position} = open(inside);
  const found = await editor.doHover(document, position, json);
  return found ? JSON.stringify(found.contents) : '';
}

async function diagnostics(inside) {
  const {document, json} = open(inside);
  return (await editor.doValidation(document, json)).map(problem => problem.message);
}

const REQUIREMENT = '"entryCriteria": [{"id": "r", "name": "R", "doneWhen": ';
const checks = [
  ['the keys of a stage are offered', (await completion('|')).includes('exitCriteria')],
  ['the kinds of a condition are offered', (await completion(REQUIREMENT + '{|}}]')).includes('forEach')],
  ['the keys of one kind are offered', (await completion(REQUIREMENT + '{"activity": "demo", |}}]')).includes('lasting')],
  ['the words of a key are offered', (await completion('"means": |')).some(word => word.includes('milestone-reached'))],
  ['a key says what it means', (await hover('"skipp|able": true')).includes('pass it by')],
  ['a sound definition has no marks', (await diagnostics(REQUIREMENT + '{"activity": "demo"}}]')).length === 0],
  ['a key that is not known is marked', (await diagnostics('"skipable": true')).length > 0],
  ['a word that is not known is marked', (await diagnostics('"means": "done"')).length > 0],
];

let failed = 0;
for (const [what, holds] of checks) {
  console.log((holds ? 'holds  ' : 'FAILS  ') + what);
  failed += holds ? 0 : 1;
}
process.exit(failed === 0 ? 0 : 1);
