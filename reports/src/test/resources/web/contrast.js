// What reads worse than 4.5 to 1 on its ground (WCAG 2, 1.4.3), as text; large letters may have 3 to 1.
(() => {
  const channels = colour => colour.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  // A text in a tile lies on the tile, whose colour lets the page shine through.
  const tileBelow = element => {
    const tile = element.parentElement.querySelector(':scope > .tile');
    return tile && getComputedStyle(tile).fill !== 'none' ? getComputedStyle(tile) : null;
  };
  const under = element => {
    const tile = tileBelow(element);
    const page = ground(element);
    return tile ? channels(tile.fill).slice(0, 3).map((c, i) => c * tile.fillOpacity + page[i] * (1 - tile.fillOpacity)) : page;
  };
  const ratio = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  return [...document.querySelectorAll('body *')]
    .filter(element => element.checkVisibility() && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
    .map(element => {
      const style = getComputedStyle(element);
      const letters = channels(element instanceof SVGElement ? style.fill : style.color);
      const large = parseFloat(style.fontSize) >= 24 || parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700;
      const found = ratio(letters, under(element));
      return found < (large ? 3 : 4.5) ? `${element.tagName}.${element.getAttribute('class')} "${element.textContent.trim()}" ${found.toFixed(2)}` : '';
    })
    .filter(fault => fault).join('\n');
})()
