// Texts and marks of charts that stand out of their figure, a line each.
[...document.querySelectorAll('.chart')].flatMap(figure => {
  const room = figure.getBoundingClientRect();
  return [...figure.querySelectorAll('text, .bar, .dot, .legend li, .axis')].filter(part => {
    const at = part.getBoundingClientRect();
    return at.left < room.left - 1 || at.right > room.right + 1;
  }).map(part => figure.textContent.slice(0, 20) + ': ' + part.outerHTML.slice(0, 120));
}).join('\n')
