// Tries the schemas of a process and of a family in the JSON language service that editors use: completion, hover and
// diagnostics.
//   npm install --no-save vscode-json-languageservice && node check.mjs
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import service from 'vscode-json-languageservice';

function read(name) {
  const at = new URL(`../../src/main/resources/io/salesprocess/model/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(at), 'utf8'));
}

const {TextDocument} = service;
const editor = service.getLanguageService({});
const processSchema = read('sales-process');
const familySchema = read('sales-process-family');
editor.configure({
  validate: true,
  schemas: [
    {uri: processSchema.$id, fileMatch: ['process.json'], schema: processSchema},
    {uri: familySchema.$id, fileMatch: ['family.json'], schema: familySchema},
  ],
});

const START = '{"schemaVersion": "1", "id": "p", "version": "1", "name": "P", "zone": "UTC", "stages": [{"id": "s", "name": "S", ';
const END = '}]}';

// What stands inside is a part of the stage of a process, unless it is a family by itself.
function open(inside) {
  const whole = inside.startsWith('{"schemaVersion"');
  const said = whole ? inside : START + inside + END;
  const cursor = Math.max(said.indexOf('|'), 0);
  const uri = whole ? 'file:///family.json' : 'file:///process.json';
  const document = TextDocument.create(uri, 'json', 1, said.replace('|', ''));
  return {document, json: editor.parseJSONDocument(document), position: document.positionAt(cursor)};
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
const FAMILY = '{"schemaVersion": "1", "family": "f", "name": "F", "shared": {"zone": "UTC", "criteria": [{"id": "c", "name": "C"}]}, ';
const MEMBER = FAMILY + '"processes": [{"id": "p", "version": "1", "name": "P", "stages": [{"id": "s", "name": "S", "exitCriteria": [{';
const MEMBER_END = '}]}]}]}';
const checks = [
  ['the keys of a stage are offered', (await completion('|')).includes('exitCriteria')],
  ['the kinds of a condition are offered', (await completion(REQUIREMENT + '{|}}]')).includes('forEach')],
  ['the keys of one kind are offered', (await completion(REQUIREMENT + '{"activity": "demo", |}}]')).includes('lasting')],
  ['the words of a key are offered', (await completion('"means": |')).some(word => word.includes('milestone-reached'))],
  ['a key says what it means', (await hover('"skipp|able": true')).includes('pass it by')],
  ['a sound definition has no marks', (await diagnostics(REQUIREMENT + '{"activity": "demo"}}]')).length === 0],
  ['a key that is not known is marked', (await diagnostics('"skipable": true')).length > 0],
  ['a word that is not known is marked', (await diagnostics('"means": "done"')).length > 0],
  ['the keys of a family are offered', (await completion(FAMILY + '|}')).includes('selection')],
  ['taking in a shared part is offered', (await completion(MEMBER + '|' + MEMBER_END)).includes('use')],
  ['what taking in means is told', (await hover(MEMBER + '"us|e": "c"' + MEMBER_END)).includes('shared part')],
  ['a sound family has no marks', (await diagnostics(MEMBER + '"use": "c", "obligation": "should"' + MEMBER_END)).length === 0],
  ['a part that is neither whole nor shared is marked', (await diagnostics(MEMBER + '"id": "c"' + MEMBER_END)).length > 0],
  ['a key that no family has is marked', (await diagnostics(FAMILY + '"variants": []}')).length > 0],
];

let failed = 0;
for (const [what, holds] of checks) {
  console.log((holds ? 'holds  ' : 'FAILS  ') + what);
  failed += holds ? 0 : 1;
}
process.exit(failed === 0 ? 0 : 1);
