'use strict';
(function () {
  const box = document.getElementById('step');
  if (!box) { return; }
  const input = box.querySelector('input');
  const output = box.querySelector('output');
  const title = document.querySelector('#map-by-day h3');
  const marks = Array.from(document.querySelectorAll('#map-by-day [data-days]'), function (mark) {
    return { mark: mark, ring: mark.previousElementSibling, stays: mark.dataset.days.split(' ').map(function (stay) {
      const parts = stay.split(':').map(Number);
      return { day: parts[0], holder: parts[1], contester: parts[2] };
    }) };
  });
  const first = Date.parse(box.dataset.first + 'T00:00:00Z');
  const colour = function (look) { return 'k' + look % 7; };
  const shape = function (look) { return '#m' + (look + Math.floor(look / 7)) % 7; };
  const show = function () {
    const day = Number(input.value);
    marks.forEach(function (site) {
      const stay = site.stays.reduce(function (at, next) { return next.day > day ? at : next; });
      const free = 0 > stay.holder;
      site.mark.setAttribute('class', 'mark ' + (free ? 'hollow kn' : colour(stay.holder)));
      site.mark.setAttribute('href', free ? '#m0' : shape(stay.holder));
      site.ring.setAttribute('class', 'ring ' + (0 > stay.contester ? 'off' : colour(stay.contester)));
    });
    const date = new Date(first + (day - 1) * 86400000);
    const named = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    output.textContent = named + ', day ' + day;
    title.textContent = 'Who holds what on ' + named;
  };
  input.addEventListener('input', show);
  box.hidden = false;
  show();
})();
