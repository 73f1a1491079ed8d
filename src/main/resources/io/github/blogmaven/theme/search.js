// Search: the index is fetched when somebody begins to search.
(() => {
  const letters = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i' };
  const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
  const fold = s => s.normalize('NFKD').replace(marks, '').toLowerCase().replace(/[ßæœøđłı]/g, c => letters[c]);
  let index;
  const load = url => index ||= fetch(url).then(r => r.json()).then(posts => posts.map(p =>
    ({ ...p, f: [p.text, p.tags.join(' '), p.headings.join(' '), p.title].map(s => ' ' + fold(s)) })));

  // 0 where a needed term is missing; a word that begins with a term counts twice
  const score = (post, terms, all) => {
    let sum = 0;
    for (const t of terms) {
      const n = post.f.reduce((n, f, i) => n + (f.includes(t) && [1, 4, 5, 12][i] << f.includes(' ' + t)), 0);
      if (all && !n) return 0;
      sum += n;
    }
    return sum;
  };

  // posts with all words, else with some, text without spaces taken apart
  const find = (posts, words) => {
    for (const all of [1, 0]) {
      const terms = words.flatMap(w => all || !/[\u3040-\u9fff\uac00-\ud7af]{3}/.test(w) ? w : [...w].slice(1).map((c, i) => [...w][i] + c)).map(fold).filter(t => t);
      const found = posts.map(p => [score(p, terms, all), p]).filter(f => f[0]).sort((a, b) => b[0] - a[0]);
      if (found[0] || !all) return [found.map(f => f[1]), terms];
    }
  };

  const add = (parent, name, text = '') => {
    const node = parent.appendChild(document.createElement(name));
    node.append(text);
    return node;
  };

  // a text with its terms marked; from[i] is where the folded character i comes from
  const mark = (parent, text, terms) => {
    const from = [], hits = [];
    let folded = '', at = 0;
    for (const c of text) {
      for (const f of fold(c).split('')) folded += f, from.push([at, at + c.length]);
      at += c.length;
    }
    for (const t of terms) for (let i = -1; (i = folded.indexOf(t, i + 1)) >= 0;) hits.push([from[i][0], from[i + t.length - 1][1]]);
    at = 0;
    for (const [start, end] of hits.sort((a, b) => a[0] - b[0])) if (end > at) {
      parent.append(text.slice(at, Math.max(at, start)));
      add(parent, 'mark', text.slice(Math.max(at, start), end));
      at = end;
    }
    parent.append(text.slice(at));
  };

  const snippet = ({ text, f }, terms) => {
    const at = Math.min(...terms.map(t => f[0].indexOf(t)).filter(i => i > 60));
    const early = terms.some(t => f[0].lastIndexOf(t, 60) >= 0) || at > f[0].length;
    const near = early ? 0 : Math.round(at * text.length / f[0].length) - 50, space = text.indexOf(' ', near);
    const start = early || space < 0 || space > near + 40 ? near : space + 1;
    return (start ? '…' : '') + text.slice(start, start + 180) + (text[start + 180] ? '…' : '');
  };

  for (const form of document.querySelectorAll('form.search')) {
    const data = form.dataset, input = form.elements.q, list = form.querySelector('ul');
    const dialog = form.closest('dialog'), status = form.querySelector('[role=status]');
    const links = () => [...list.querySelectorAll('a')];
    const run = async () => {
      const query = input.value.trim();
      if (!dialog) history.replaceState(0, '', query ? '?q=' + encodeURIComponent(query) : location.pathname);
      let posts = [], terms = [], message = '';
      try {
        const all = await load(data.index);
        if (query) [posts, terms] = find(all, query.split(/\s+/)), message = posts[0] ? data.found.replace('%', posts.length) : data.none;
      } catch { index = 0; message = data.error; }
      if (query !== input.value.trim()) return;
      status.textContent = message;
      list.replaceChildren(...posts.slice(0, 20).map(post => {
        const item = document.createElement('li'), link = add(item, 'a');
        link.href = data.root + post.url;
        mark(link, post.title, terms);
        if (post.date) add(item, 'time', post.shown).dateTime = post.date;
        mark(add(item, 'p'), snippet(post, terms), terms);
        return item;
      }));
    };
    const open = e => {
      e.preventDefault();
      if (dialog && !dialog.open) dialog.showModal();
      input.focus();
      input.select();
    };
    input.oninput = input.onfocus = run;
    form.onsubmit = e => { e.preventDefault(); links()[0]?.click(); };
    form.onkeydown = e => {
      if (e.key === 'Escape' && dialog) dialog.close();
      const step = { ArrowDown: 1, ArrowUp: -1 }[e.key], stops = [input, ...links()];
      const next = step && stops[stops.indexOf(document.activeElement) + step];
      if (next && !e.isComposing) e.preventDefault(), next.focus();
    };
    document.addEventListener('click', e => {
      if (e.target.closest('.search-open') && !(e.ctrlKey || e.metaKey || e.shiftKey)) open(e);
      if (dialog && (e.target === dialog || e.target.closest('.search-close'))) dialog.close();
    });
    document.addEventListener('keydown', e => {
      if (e.key === '/' && !(e.ctrlKey || e.metaKey || e.altKey) && !e.target.closest('input, textarea, select, [contenteditable]')) open(e);
    });
    if (!dialog && (input.value = new URLSearchParams(location.search).get('q') || '')) run();
  }
})();
