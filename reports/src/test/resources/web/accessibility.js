// What assistive technology would stumble over in what is shown, a line each; empty where there is nothing.
(() => {
  const faults = [];
  const every = (what, test, fault) => document.querySelectorAll(what).forEach(element => {
    if (!test(element)) faults.push(fault + ': ' + element.outerHTML.slice(0, 160));
  });
  const visible = what => [...document.querySelectorAll(what)].filter(element => element.checkVisibility());

  const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => faults.push('twice: ' + id));
  ['aria-labelledby', 'aria-describedby', 'for'].forEach(name => every(`[${name}]`,
    element => element.getAttribute(name).split(' ').every(id => document.getElementById(id)), 'names nothing'));
  every('a[href^="#"]', link => document.getElementById(link.hash.slice(1)), 'leads nowhere');
  every('a, button', element => element.textContent.trim() || element.getAttribute('aria-label') || element.hidden, 'has no name');
  every('select, input', element => element.labels.length === 1, 'has no label');
  every('[role=img]', element => element.getAttribute('aria-label'), 'has no alternative');
  every('table', table => table.caption && table.caption.textContent.trim(), 'has no caption');
  every('th', head => head.scope === 'col' || head.scope === 'row', 'has no scope');
  every('[tabindex]', element => ['0', '-1'].includes(element.getAttribute('tabindex')), 'stands out of the order');
  every('.chart', figure => figure.querySelectorAll('.mark[tabindex="0"]').length <= 1, 'has many stops');
  every('[aria-hidden=true]', element => !element.querySelector('a, button, input, select, [tabindex]'), 'hides what can be reached');
  every('.edition', edition => edition.lang.length === 2, 'has no language');

  if (visible('main').length !== 1) faults.push('not one main');
  if (visible('h1').length !== 1) faults.push('not one h1');
  visible('h1, h2, h3, h4').map(head => Number(head.tagName[1])).reduce((before, level) => {
    if (level > before + 1) faults.push(`h${level} after h${before}`);
    return level;
  }, 1);
  return faults.join('\n');
})()
