/*
 * The search of a page: hides what does not fit what is typed and chosen. It reads the page itself,
 * so that it works from a folder and asks nothing of a network. Without it, everything is shown.
 */
(() => {
  const form = document.getElementById('zoeken');
  const field = document.getElementById('zoekwoord');
  if (!form || !field) return;
  const law = document.getElementById('zoekwet');
  const status = document.getElementById('gevonden');
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const rows = [...document.querySelectorAll('[data-zoek]')].map((row) => ({
    row,
    text: fold(row.dataset.zoek),
    wetten: (row.dataset.wet ?? '').split(' '),
  }));
  const groups = [...document.querySelectorAll('[data-groep]')];

  const search = () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    const wet = law ? law.value : '';
    let found = 0;
    for (const { row, text, wetten } of rows) {
      const fits = words.every((word) => text.includes(word)) && (wet === '' || wetten.includes(wet));
      row.hidden = !fits;
      if (fits) found += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-zoek]:not([hidden])');
    const asked = words.length > 0 || wet !== '';
    status.textContent = !asked ? '' : found === 1 ? '1 resultaat' : `${found} resultaten`;
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', search);
  if (law) law.addEventListener('change', search);
  window.addEventListener('pageshow', search);
  form.hidden = false;
})();
