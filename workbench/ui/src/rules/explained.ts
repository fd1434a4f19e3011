/** The little Markdown in which meanings are told, as elements: paragraphs, bold words and line ends. */
export function explained(markdown: string): HTMLElement {
  const all = document.createElement('div');
  all.className = 'explained';
  for (const paragraph of markdown.split(/\n{2,}/)) {
    const element = document.createElement('p');
    paragraph.split(/(\*\*[^*]+\*\*| {2}\n)/).forEach((piece) => {
      if (piece === '  \n') {
        element.append(document.createElement('br'));
      } else if (piece.startsWith('**')) {
        const bold = document.createElement('strong');
        bold.textContent = piece.slice(2, -2);
        element.append(bold);
      } else {
        element.append(piece.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1'));
      }
    });
    all.append(element);
  }
  return all;
}
