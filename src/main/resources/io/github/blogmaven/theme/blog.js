// What a reader may miss without harm: colours by hand, copying code, the place in the contents.
(() => {
  "use strict";
  const root = document.documentElement;
  const words = document.currentScript.dataset;
  const all = (selector, within = document) => within.querySelectorAll(selector);

  // Colours: a button that says whether they are dark. Choosing what the system wants means to follow it again.
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
  const show = () => all(".theme-switch").forEach((b) => b.setAttribute("aria-pressed", isDark()));
  const keep = (theme) => {
    try {
      if (theme) localStorage.setItem("blog-theme", theme);
      else localStorage.removeItem("blog-theme");
    } catch (e) {
      // A browser that keeps nothing still shows the page in these colours.
    }
  };
  all(".theme-switch").forEach((button) =>
    button.addEventListener("click", () => {
      const theme = isDark() ? "light" : "dark";
      const chosen = (theme === "dark") !== dark.matches;
      if (chosen) root.dataset.theme = theme;
      else delete root.dataset.theme;
      keep(chosen && theme);
      show();
    }),
  );
  addEventListener("storage", (e) => {
    if (e.key !== "blog-theme") return;
    if (e.newValue) root.dataset.theme = e.newValue;
    else delete root.dataset.theme;
    show();
  });
  dark.addEventListener("change", show);
  show();

  // Copying: code without line numbers and without removed lines, or a link.
  const icon = (path) =>
    `<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="${path}"/></svg>`;
  const COPY = icon("M7 7h10v10H7zM13 4V3H3v10h1");
  const DONE = icon("M4 10.500l4 4 8-9");
  const code = (pre) => {
    const copy = pre.cloneNode(true);
    all(".removed", copy).forEach((line) => line.remove());
    return copy.textContent;
  };
  const copies = (button, text, done) =>
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text());
      done(true);
      setTimeout(() => done(false), 2000);
    });
  if (navigator.clipboard) {
    all("figure.code").forEach((figure) => {
      const button = document.createElement("button");
      const done = (is) => {
        button.innerHTML = is ? DONE : COPY;
        button.setAttribute("aria-label", is ? words.copied : words.copy);
      };
      button.type = "button";
      button.className = "tool copy";
      done(false);
      copies(button, () => code(figure.querySelector("pre")), done);
      figure.append(button);
    });
    all(".copy-link").forEach((button) => {
      const text = button.textContent;
      copies(button, () => button.value, (is) => (button.textContent = is ? words.copied : text));
    });
  } else {
    all(".copy-link").forEach((button) => button.remove());
  }

  // Search: its script comes when somebody begins to search, and goes on from there.
  const search = document.querySelector(".search-open");
  const begin = (e) => {
    const typed = e.key === "/" && !e.target.closest("input, textarea, select, [contenteditable]");
    const clicked = e.type === "click" && e.target.closest(".search-open") && !e.shiftKey;
    if (!(typed || clicked) || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    ["click", "keydown"].forEach((type) => removeEventListener(type, begin));
    const script = document.createElement("script");
    script.src = words.search;
    script.onload = () => search.click();
    script.onerror = () => location.assign(search.href);
    document.head.append(script);
  };
  if (search && words.search && document.querySelector(".search-dialog"))
    ["click", "keydown"].forEach((type) => addEventListener(type, begin));

  // Contents: open where they stand beside the text, and they follow the reader.
  const toc = document.querySelector("details.toc");
  if (toc) {
    const wide = matchMedia("(min-width: 68.75rem)");
    const wasOpen = toc.open;
    const open = () => (toc.open = wide.matches || wasOpen);
    wide.addEventListener("change", open);
    open();
    const links = new Map();
    all("a", toc).forEach((a) => links.set(decodeURIComponent(a.hash.slice(1)), a));
    const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
    let current;
    const follow = () => {
      const passed = headings.filter((h) => h.getBoundingClientRect().top < innerHeight * 0.3);
      const link = passed.length && links.get(passed[passed.length - 1].id);
      if (link === current) return;
      if (current) current.removeAttribute("aria-current");
      current = link;
      if (!link || !wide.matches) return;
      link.setAttribute("aria-current", "location");
      const top = link.offsetTop - toc.clientHeight / 2;
      toc.scrollTo(0, top);
    };
    const observer = new IntersectionObserver(follow, { rootMargin: "9999999px 0px -70% 0px" });
    headings.forEach((heading) => observer.observe(heading));
  }

  // Tables: where one scrolls, the keyboard can reach it and a screen reader says what it is.
  all(".table, .prose table").forEach((box) => {
    if (box.scrollWidth <= box.clientWidth) return;
    box.tabIndex = 0;
    if (box.className === "table") {
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", words.table);
    }
  });
})();
