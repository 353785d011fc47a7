import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeXml, xmlElements, xmlText } from '../../src/formats/xml.js';

test('elements are found in order, whole names only, empty ones too', () => {
  const xml =
    '<?xml version="1.0"?>\n<L xmlns="http://x/"><Keys>no</Keys><Key>a</Key><Key/><Key >b</Key><Key></Key></L>';
  assert.deepEqual(xmlElements(xml, 'Key'), ['a', '', 'b', '']);
  assert.equal(xmlText(xml, 'Missing'), undefined);
});

test('text is decoded once', () => {
  assert.equal(
    xmlText('<E>&quot;a&amp;lt;&#10;&#x1F600;&unknown;&#x7fffffff;</E>', 'E'),
    '"a&lt;\n😀&unknown;&#x7fffffff;',
  );
});

test('text comes back as it was written', () => {
  const text = `a<b> & "c"\r\n'd' ü`;
  assert.equal(xmlText(`<E>${escapeXml(text)}</E>`, 'E'), text);
});
