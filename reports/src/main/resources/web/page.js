'use strict';
(() => {
  const root = document.documentElement;
  const editions = [...document.querySelectorAll('.edition')];
  const all = (within, what) => [...within.querySelectorAll(what)];

  // ---- Languages: one edition is shown; its place in the address says which.
  const chapterAt = edition => all(edition, '.chapter').findLastIndex(chapter => chapter.getBoundingClientRect().top < 120);

  const show = edition => {
    editions.forEach(one => one.classList.toggle('shown', one === edition));
    root.lang = edition.lang;
    document.title = edition.dataset.title;
    overflowing(edition);
  };

  const asked = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    return target && target.closest('.edition');
  };

  const preferred = () => (navigator.languages || [])
    .map(language => editions.find(edition => edition.lang === language.slice(0, 2).toLowerCase()))
    .find(edition => edition);

  const change = edition => {
    const from = editions.find(one => one.classList.contains('shown'));
    const chapter = chapterAt(from);
    show(edition);
    history.replaceState(null, '', '#' + (chapter < 0 ? edition.id : all(edition, '.chapter')[chapter].id));
    if (chapter >= 0) {
      all(edition, '.chapter')[chapter].scrollIntoView({ behavior: 'instant' });
    }
    edition.querySelector('.languages [aria-current]').focus({ preventScroll: true });
  };

  all(document, '.languages a').forEach(link => link.addEventListener('click', event => {
    event.preventDefault();
    change(document.getElementById(link.hash.slice(1)));
  }));

  addEventListener('hashchange', () => {
    const edition = asked();
    if (edition && !edition.classList.contains('shown')) {
      show(edition);
      document.getElementById(location.hash.slice(1)).scrollIntoView({ behavior: 'instant' });
    }
  });

  // ---- Light and dark: as the reader's machine has it, until the reader says otherwise.
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  const dark = () => root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches;
  const buttons = all(document, '.dark');
  const pressed = () => buttons.forEach(button => button.setAttribute('aria-pressed', dark()));
  buttons.forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => {
      root.dataset.theme = dark() ? 'light' : 'dark';
      pressed();
    });
  });
  prefersDark.addEventListener('change', pressed);
  pressed();

  // ---- Tables wider than their place can be scrolled by keyboard.
  const overflowing = within => all(within, '.scroll').forEach(area => {
    if (area.scrollWidth > area.clientWidth) {
      area.tabIndex = 0;
    } else {
      area.removeAttribute('tabindex');
    }
  });
  addEventListener('resize', () => overflowing(document));

  // ---- Sorting: a click or Enter on a head sorts upwards, then downwards, then as it was.
  const NEXT = { none: 'ascending', ascending: 'descending', descending: 'none' };

  const sortable = (table, sorted) => {
    const heads = all(table, 'thead th');
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const order = NEXT[head.getAttribute('aria-sort') || 'none'];
        heads.forEach(other => other.removeAttribute('aria-sort'));
        if (order !== 'none') {
          head.setAttribute('aria-sort', order);
        }
        sorted(column, order);
      });
    });
  };

  // Numbers by their size, words as the language sorts them; what is not there comes last, whatever the order.
  const comparison = (order, language) => {
    const words = new Intl.Collator(language, { numeric: true });
    const sign = order === 'descending' ? -1 : 1;
    return (one, other) => {
      if (one === null || other === null) {
        return (one === null) - (other === null);
      }
      return sign * (typeof one === 'number' && typeof other === 'number' ? one - other : words.compare(one, other));
    };
  };

  const key = cell => {
    if (cell.classList.contains('quiet') || cell.textContent === '') {
      return null;
    }
    const number = cell.dataset.sort ? Number(cell.dataset.sort) : NaN;
    return Number.isNaN(number) ? cell.textContent : number;
  };

  const sortRows = table => {
    const body = table.tBodies[0];
    const asGiven = [...body.rows];
    sortable(table, (column, order) => {
      const compare = comparison(order, root.lang);
      body.append(...(order === 'none' ? asGiven
        : [...asGiven].sort((one, other) => compare(key(one.cells[column]), key(other.cells[column])))));
      table.dispatchEvent(new Event('sorted'));
    });
  };

  // ---- All figures: choices, search, and so many rows at a time.
  const PORTION = 50;

  const grid = edition => {
    const { words, say, rows } = JSON.parse(document.getElementById(edition.id + '-data').textContent);
    const chapter = edition.querySelector('.figures');
    const table = chapter.querySelector('table');
    const selects = all(chapter, 'select');
    const search = chapter.querySelector('input');
    const count = chapter.querySelector('.count');
    const more = chapter.querySelector('.more');
    const columns = words.length;
    const texts = rows.map(row => words.map((column, i) => column[row[i]]).join(' ').toLocaleLowerCase(edition.lang));
    const numbers = new Intl.NumberFormat(edition.lang);
    let sort = { column: 0, order: 'none' };
    let shown = PORTION;

    const cell = (kind, text, classes) => {
      const made = document.createElement(kind);
      made.textContent = text;
      made.className = classes;
      return made;
    };

    const line = row => {
      const made = document.createElement('tr');
      const head = cell('th', words[0][row[0]], 'words');
      head.scope = 'row';
      made.append(head);
      for (let i = 1; i < columns; i++) {
        made.append(cell('td', words[i][row[i]], 'words'));
      }
      made.append(cell('td', row[columns + 1], row[columns] === null ? 'number quiet' : 'number'));
      made.append(cell('td', row[columns + 2], 'number'));
      return made;
    };

    const keyOf = row => {
      if (sort.column < columns) {
        return words[sort.column][row[sort.column]] || null;
      }
      return row[sort.column === columns ? columns : columns + 2];
    };

    const chosen = () => {
      const wanted = selects.filter(select => select.value !== '').map(select => [Number(select.dataset.column), Number(select.value)]);
      const sought = search.value.trim().toLocaleLowerCase(edition.lang).split(/\s+/);
      chapter.classList.toggle('idle', !wanted.length && sought[0] === '');
      const fit = rows.filter((row, i) => wanted.every(([column, word]) => row[column] === word)
        && sought.every(word => texts[i].includes(word)));
      const compare = comparison(sort.order, edition.lang);
      return sort.order === 'none' ? fit : fit.sort((one, other) => compare(keyOf(one), keyOf(other)));
    };

    const draw = () => {
      const fit = chosen();
      const rest = Math.max(0, fit.length - shown);
      table.tBodies[0].replaceChildren(...fit.slice(0, shown).map(line));
      count.textContent = fit.length === 0 ? say.none : say.count
        .replace('{shown}', numbers.format(fit.length)).replace('{all}', numbers.format(rows.length));
      more.hidden = rest === 0;
      more.textContent = say.more.replace('{count}', numbers.format(Math.min(rest, PORTION)));
      overflowing(chapter);
    };

    const drawAnew = () => {
      shown = PORTION;
      draw();
    };

    selects.forEach(select => {
      select.append(new Option(say.any, ''));
      words[select.dataset.column].forEach((word, i) => select.append(new Option(word || say.whole, i)));
      select.addEventListener('change', drawAnew);
    });
    search.addEventListener('input', drawAnew);
    more.addEventListener('click', () => {
      const next = shown;
      shown += PORTION;
      draw();
      if (more.hidden) {
        table.tBodies[0].rows[next].cells[0].tabIndex = -1;
        table.tBodies[0].rows[next].cells[0].focus();
      }
    });
    chapter.querySelector('.reset').addEventListener('click', () => {
      selects.forEach(select => { select.value = ''; });
      search.value = '';
      drawAnew();
    });
    sortable(table, (column, order) => {
      sort = { column, order };
      draw();
    });
    draw();
  };

  // ---- Lists: rows that are not wanted are hidden, and of the others so many are shown at a time.
  const directory = area => {
    const table = area.querySelector('table');
    const body = table.tBodies[0];
    const selects = all(area, 'select');
    const search = area.querySelector('input');
    const count = area.querySelector('.count');
    const more = area.querySelector('.more');
    const language = area.closest('.edition').lang;
    const numbers = new Intl.NumberFormat(language);
    const words = new Intl.Collator(language, { numeric: true });
    const values = (row, column) => all(row.cells[column], 'span').map(value => value.textContent);
    const texts = new Map([...body.rows].map(row => [row, row.textContent.toLocaleLowerCase(language)]));
    let shown = PORTION;

    const draw = () => {
      const wanted = selects.filter(select => select.value !== '');
      const sought = search.value.trim().toLocaleLowerCase(language).split(/\s+/);
      const fit = [...body.rows].filter(row => wanted.every(select => values(row, select.dataset.column).includes(select.value))
        && sought.every(word => texts.get(row).includes(word)));
      const visible = new Set(fit.slice(0, shown));
      [...body.rows].forEach(row => { row.hidden = !visible.has(row); });
      const rest = fit.length - visible.size;
      count.textContent = fit.length === 0 ? area.dataset.none : area.dataset.count
        .replace('{shown}', numbers.format(fit.length)).replace('{all}', numbers.format(body.rows.length));
      more.hidden = rest === 0;
      more.textContent = area.dataset.more.replace('{count}', numbers.format(Math.min(rest, PORTION)));
      overflowing(area);
      return fit;
    };

    const drawAnew = () => {
      shown = PORTION;
      draw();
    };

    selects.forEach(select => {
      const found = new Set([...body.rows].flatMap(row => values(row, select.dataset.column)));
      select.append(new Option(area.dataset.any, ''), ...[...found].sort(words.compare).map(value => new Option(value, value)));
      select.addEventListener('change', drawAnew);
    });
    search.addEventListener('input', drawAnew);
    more.addEventListener('click', () => {
      const next = shown;
      shown += PORTION;
      const fit = draw();
      if (more.hidden) {
        fit[next].cells[0].tabIndex = -1;
        fit[next].cells[0].focus();
      }
    });
    area.querySelector('.reset').addEventListener('click', () => {
      selects.forEach(select => { select.value = ''; });
      search.value = '';
      drawAnew();
    });
    table.addEventListener('sorted', draw);
    draw();
  };

  // ---- Values of charts: shown where the pointer or the focus is; arrows go from one to the next.
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  document.body.append(tip);

  let tipped = null;

  const hideTip = () => {
    tip.hidden = true;
    tipped = null;
  };

  const showTip = mark => {
    tipped = mark;
    const value = document.createElement('b');
    value.textContent = mark.dataset.value;
    tip.replaceChildren(value, mark.dataset.name);
    tip.hidden = false;
    placeTip();
  };

  const placeTip = () => {
    const what = (tipped.querySelector('.bar, .dot') || tipped).getBoundingClientRect();
    const left = Math.min(what.right, innerWidth - 16) - tip.offsetWidth / 2;
    tip.style.left = Math.max(8, Math.min(left, innerWidth - tip.offsetWidth - 8)) + 'px';
    tip.style.top = (what.top > tip.offsetHeight + 12 ? what.top - tip.offsetHeight - 8 : what.bottom + 8) + 'px';
  };

  const move = (mark, step) => {
    const marks = all(mark.closest('.chart'), '.mark');
    const place = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[step];
    const next = step === 'Home' ? marks[0] : step === 'End' ? marks[marks.length - 1] : marks[marks.indexOf(mark) + place];
    if (next) {
      mark.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    }
  };

  all(document, '.mark').forEach(mark => {
    mark.addEventListener('pointerenter', () => showTip(mark));
    mark.addEventListener('pointerleave', hideTip);
    mark.addEventListener('focus', () => showTip(mark));
    mark.addEventListener('blur', hideTip);
    mark.addEventListener('keydown', event => {
      if (['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'Home', 'End'].includes(event.key)) {
        event.preventDefault();
        move(mark, event.key);
      }
    });
  });
  addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      hideTip();
    }
  });
  addEventListener('scroll', () => tipped && placeTip(), { passive: true });

  // ---- The contents say which chapter is being read.
  const follow = () => editions.filter(edition => edition.classList.contains('shown')).forEach(edition => {
    const here = chapterAt(edition);
    all(edition, '.contents a').forEach((link, i) => {
      if (i === here) {
        link.setAttribute('aria-current', 'location');
      } else {
        link.removeAttribute('aria-current');
      }
    });
  });
  addEventListener('scroll', follow, { passive: true });

  show(asked() || preferred() || editions[0]);
  all(document, 'table.sortable').filter(table => !table.closest('.figures')).forEach(sortRows);
  editions.forEach(grid);
  all(document, '.directory').forEach(directory);
  follow();
})();
