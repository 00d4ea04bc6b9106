/** The frame of the pages in the editor: nothing loads or runs in it but what is ours. */
import assert from 'node:assert/strict';
import { pageHtml } from '../../client/src/pageHtml.ts';

const frame = {
  title: 'Register',
  language: 'nl',
  source: 'https://pagina.example',
  nonce: 'a1b2',
  style: 'https://pagina.example/view.css',
  script: 'https://pagina.example/register.js',
};

describe('the frame of a page', () => {
  const html = pageHtml(frame);

  it('has a policy under which nothing loads but its style and its one script', () => {
    const policies = [...html.matchAll(/http-equiv="Content-Security-Policy" content="([^"]*)"/gu)].map(
      ([, one]) => one,
    );
    assert.deepEqual(policies, ["default-src 'none'; style-src https://pagina.example; script-src 'nonce-a1b2'"]);
    assert.doesNotMatch(html, /unsafe|data:|\*/u);
  });

  it('sets the policy before anything is loaded', () => {
    assert.ok(html.indexOf('Content-Security-Policy') < html.search(/<(?:link|script|style|img)\b/u));
  });

  it('has no script or style of its own, and no handler', () => {
    assert.deepEqual(html.match(/<script\b[^>]*>[^<]*/gu), [`<script nonce="a1b2" src="${frame.script}">`]);
    assert.doesNotMatch(html, /<style\b|\sstyle=|\son\w+=/u);
  });

  it('keeps every word that it is given within its place', () => {
    const odd = '"><script>alert(1)</script>&';
    const hostile = pageHtml({ ...frame, title: odd, language: odd, style: odd, script: odd, source: odd, nonce: odd });
    assert.equal(hostile.match(/<script\b/gu)?.length, 1);
    assert.ok(!hostile.includes('alert(1)</script>'));
  });
});
