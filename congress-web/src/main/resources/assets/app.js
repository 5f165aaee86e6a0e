// Comfort on top of pages that work without it. One section per comfort.
(function () {
  'use strict';

  var all = function (selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); };
  var make = function (tag, attributes, text) {
    var element = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) { element.setAttribute(name, attributes[name]); });
    if (text) { element.textContent = text; }
    return element;
  };

  // A form is sent once, however often the button is pressed.
  function guardDoubleSubmit() {
    document.addEventListener('submit', function (event) {
      var form = event.target;
      if (event.defaultPrevented || form.method !== 'post') { return; }
      if (form.dataset.busy) { event.preventDefault(); return; }
      form.dataset.busy = 'true';
      if (form.dataset.progress) { showProgress(form); }
      setTimeout(function () {
        all('button:not([type=button])', form).forEach(function (button) {
          button.dataset.wasDisabled = button.disabled;
          button.disabled = true;
        });
      }, 0);
      if (form.hasAttribute('data-download')) { setTimeout(function () { release(form); }, 3000); }
    });
    window.addEventListener('pageshow', function () { all('form[data-busy]').forEach(release); });
  }

  // Work that takes a while says so until the answer comes.
  function showProgress(form) {
    var line = make('p', { 'class': 'working', role: 'status' });
    line.appendChild(make('span', {}, form.dataset.progress));
    line.appendChild(make('progress', { 'aria-label': form.dataset.progress }));
    form.appendChild(line);
  }

  function release(form) {
    delete form.dataset.busy;
    all('.working', form).forEach(function (line) { line.remove(); });
    all('button[data-was-disabled]', form).forEach(function (button) {
      button.disabled = button.dataset.wasDisabled === 'true';
      delete button.dataset.wasDisabled;
    });
  }

  // 还可输入 N 字
  function countCharacters() {
    all('textarea[data-max]').forEach(function (area) {
      var output = make('output', { 'class': 'counter', 'for': area.id });
      var show = function () {
        var left = Number(area.dataset.max) - Array.from(area.value).length;
        output.textContent = left < 0 ? '超出 ' + -left + ' 字' : '还可输入 ' + left + ' 字';
        output.classList.toggle('over', left < 0);
      };
      area.insertAdjacentElement('afterend', output);
      area.addEventListener('input', show);
      show();
    });
  }

  // A date is typed; the browser's calendar is one button away.
  function offerCalendar() {
    all('input[data-date]').forEach(function (input) {
      var box = make('span', { 'class': 'date-box' });
      var picker = make('input', { type: 'date', tabindex: '-1', 'aria-hidden': 'true' });
      var button = make('button', { type: 'button', 'aria-label': '打开日历' }, '日历');
      if (!picker.showPicker) { return; }
      input.replaceWith(box);
      box.append(input, button, picker);
      button.addEventListener('click', function () {
        picker.value = /^\d{4}-\d{2}-\d{2}$/.test(input.value) ? input.value : '';
        picker.showPicker();
      });
      picker.addEventListener('change', function () {
        input.value = picker.value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
        input.focus();
      });
    });
  }

  // People are found by name or by the initials of its pinyin. The address answers with [{id, name, hint}].
  function pickPeople() {
    all('input[data-lookup]').forEach(function (input, index) {
      var listId = 'lookup-' + index;
      var multiple = input.dataset.multiple === 'true';
      var hidden = input.dataset.idField && input.form ? input.form.elements[input.dataset.idField] : null;
      var box = make('span', { 'class': 'lookup-box' });
      var list = make('ul', { id: listId, 'class': 'lookup-list', role: 'listbox', 'aria-label': input.labels[0] ? input.labels[0].textContent.trim() : '人员' });
      var found = [];
      var at = -1;
      var timer;
      var asked = 0;

      input.replaceWith(box);
      box.append(input, list);
      list.hidden = true;
      Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': listId, 'aria-autocomplete': 'list' })
        .forEach(function (entry) { input.setAttribute(entry[0], entry[1]); });

      var typed = function () { return (multiple ? input.value.split(/[、,;\uff0c\uff1b\s]/).pop() : input.value).trim(); };
      var close = function () {
        list.hidden = true;
        at = -1;
        input.setAttribute('aria-expanded', 'false');
        input.removeAttribute('aria-activedescendant');
      };
      var choose = function (person) {
        var label = person.label || person.name;
        input.value = multiple ? input.value.slice(0, input.value.length - typed().length) + label + '、' : label;
        if (hidden) { hidden.value = person.id; }
        close();
        input.dispatchEvent(new Event('change', { bubbles: true }));
      };
      var show = function (people) {
        found = people;
        list.replaceChildren.apply(list, people.map(function (person, i) {
          var item = make('li', { id: listId + '-' + i, role: 'option', 'aria-selected': 'false' }, person.name);
          if (person.hint) { item.append(make('small', {}, person.hint)); }
          item.addEventListener('mousedown', function (event) { event.preventDefault(); choose(person); });
          return item;
        }));
        list.hidden = people.length === 0;
        at = -1;
        input.setAttribute('aria-expanded', String(!list.hidden));
      };
      var move = function (step) {
        at = (at + step + found.length) % found.length;
        all('li', list).forEach(function (item, i) {
          item.setAttribute('aria-selected', String(i === at));
          if (i === at) { input.setAttribute('aria-activedescendant', item.id); item.scrollIntoView({ block: 'nearest' }); }
        });
      };
      var ask = function () {
        var query = typed();
        var mine = ++asked;
        if (!query) { close(); return; }
        fetch(input.dataset.lookup + (input.dataset.lookup.indexOf('?') < 0 ? '?' : '&') + 'q=' + encodeURIComponent(query), { headers: { Accept: 'application/json' } })
          .then(function (response) { return response.ok ? response.json() : []; })
          .then(function (people) { if (mine === asked && document.activeElement === input) { show(people); } })
          .catch(close);
      };
      input.addEventListener('input', function (event) {
        if (hidden && event.isTrusted) { hidden.value = ''; }
        clearTimeout(timer);
        timer = setTimeout(ask, 200);
      });
      input.addEventListener('blur', close);
      input.addEventListener('keydown', function (event) {
        if (event.isComposing || list.hidden) { return; }
        if (event.key === 'ArrowDown') { move(1); event.preventDefault(); }
        if (event.key === 'ArrowUp') { move(at < 0 ? 0 : -1); event.preventDefault(); }
        if (event.key === 'Enter' && (at >= 0 || found.length === 1)) { choose(found[Math.max(at, 0)]); event.preventDefault(); }
        if (event.key === 'Escape') { close(); event.preventDefault(); }
      });
    });
  }

  // A form for many papers in a row: Enter goes on to the next field instead of sending, Ctrl+Enter sends (with Shift by the
  // second button), a number key chooses from a list or a group.
  function useKeyboard() {
    all('form[data-keyboard]').forEach(function (form) {
      var stops = function () {
        var groups = {};
        return all('input, select, textarea, button', form).filter(function (field) {
          if (field.disabled || field.hidden || field.tabIndex < 0 || field.type === 'hidden' || field.type === 'button' || !field.offsetParent) { return false; }
          if (field.type !== 'radio') { return true; }
          var first = !groups[field.name];
          groups[field.name] = true;
          return first;
        });
      };
      var onward = function (field) {
        var list = stops();
        var here = field.type === 'radio' ? list.findIndex(function (stop) { return stop.name === field.name; }) : list.indexOf(field);
        var next = list[here + 1];
        if (!next) { return; }
        if (next.type === 'radio') { next = form.querySelector('input[name="' + next.name + '"]:checked') || next; }
        next.focus();
        if (next.select) { next.select(); }
      };
      form.addEventListener('keydown', function (event) {
        var field = event.target;
        if (event.isComposing || event.defaultPrevented) { return; }
        if (event.key === 'Enter' && event.ctrlKey) {
          event.preventDefault();
          form.requestSubmit((event.shiftKey && form.querySelector('[data-next]')) || form.querySelector('button.btn-main'));
        }
        else if (event.key === 'Enter' && /^(INPUT|SELECT)$/.test(field.tagName) && field.type !== 'file') {
          event.preventDefault();
          onward(field);
        }
        else if (/^[0-9]$/.test(event.key) && !event.ctrlKey && !event.altKey) {
          var nth = event.key === '0' ? 10 : Number(event.key);
          var options = field.tagName === 'SELECT' ? all('option', field).filter(function (option) { return option.value; })
            : field.type === 'radio' ? all('input[name="' + field.name + '"]', form) : [];
          var chosen = options[nth - 1];
          if (!chosen) { return; }
          event.preventDefault();
          if (field.tagName === 'SELECT') { field.value = chosen.value; } else { chosen.checked = true; chosen.focus(); }
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
      });
      var first = stops()[0];
      if (first && !document.querySelector('[data-focus]') && window.matchMedia('(pointer: fine)').matches) { first.focus(); }
    });
    all('.with-script').forEach(function (note) { note.hidden = false; });
  }

  // Earlier suggestions like the one being typed; the address answers with a piece of page.
  function showSimilar() {
    all('[data-similar]').forEach(function (panel) {
      var form = document.getElementById(panel.dataset.form);
      var timer;
      var last = '';
      var asked = 0;
      var text = function (name, most) { return Array.from(form.elements[name].value.trim()).slice(0, most).join(''); };
      var ask = function () {
        var typed = (text('title', 100) + '。' + text('facts', 150)).replace(/^。|。$/g, '');
        var proposal = text('proposal', 250);
        var mine = ++asked;
        if (typed.length < 4 || typed + proposal === last) { return; }
        last = typed + proposal;
        fetch(panel.dataset.similar + '?text=' + encodeURIComponent(typed) + '&proposal=' + encodeURIComponent(proposal)
            + (panel.dataset.self ? '&self=' + panel.dataset.self : ''))
          .then(function (response) { return response.ok && !response.redirected ? response.text() : null; })
          .then(function (piece) { if (piece !== null && mine === asked) { panel.innerHTML = piece; } })
          .catch(function () { /* the form works without it */ });
      };
      form.addEventListener('input', function (event) {
        if (['title', 'facts', 'proposal'].indexOf(event.target.name) < 0) { return; }
        clearTimeout(timer);
        timer = setTimeout(ask, 400);
      });
    });
    all('.without-script').forEach(function (button) { button.hidden = true; });
  }

  // What was typed into a long form survives Back, a lost connection and an expired login, in this tab only.
  function keepDrafts() {
    var prefix = 'draft:';
    var user = document.body.dataset.user;
    var keys = Object.keys(sessionStorage).filter(function (key) { return key.indexOf(prefix) === 0; });
    if (document.querySelector('.notice.ok')) {
      keys.forEach(function (key) { if (JSON.parse(sessionStorage[key]).sent) { sessionStorage.removeItem(key); } });
    }
    if (!user) { return; }
    all('form[data-draft]').forEach(function (form) {
      var key = prefix + user + ':' + form.dataset.draft;
      var fields = function () {
        return all('input, textarea, select', form).filter(function (field) {
          return field.name && field.name !== '_csrf' && field.name !== 'version' && ['file', 'password', 'submit'].indexOf(field.type) < 0
            && (field.type !== 'hidden' || field.name.charAt(0) !== '_');
        });
      };
      var read = function () {
        return fields().map(function (field) { return /checkbox|radio/.test(field.type) ? field.checked : field.value; });
      };
      var save = function (sent) {
        try { sessionStorage[key] = JSON.stringify({ values: read(), sent: sent }); } catch (full) { /* the page works without a draft */ }
      };
      var kept = sessionStorage[key] && JSON.parse(sessionStorage[key]);
      var fresh = !form.querySelector('[aria-invalid]') && !document.querySelector('.notice.danger');
      if (kept && fresh && kept.values.length === fields().length && JSON.stringify(kept.values) !== JSON.stringify(read())) { restore(form, key, kept.values, fields()); }
      form.addEventListener('input', function () { save(false); });
      form.addEventListener('change', function () { save(false); });
      form.addEventListener('submit', function () { save(true); });
    });
  }

  function restore(form, key, values, fields) {
    fields.forEach(function (field, i) {
      if (/checkbox|radio/.test(field.type)) { field.checked = values[i]; } else { field.value = values[i]; }
      if (field.tagName === 'TEXTAREA') { field.dispatchEvent(new Event('input')); }
    });
    var notice = make('div', { 'class': 'notice', role: 'status' }, '已恢复您上次没有提交的内容。');
    var clear = make('button', { type: 'button', 'class': 'btn btn-link' }, '清除，重新填写');
    clear.addEventListener('click', function () { sessionStorage.removeItem(key); location.reload(); });
    notice.append(' ', clear);
    form.before(notice);
  }

  // Rows: choose all, count the chosen, and a click anywhere opens the row.
  function selectRows() {
    all('table[data-select]').forEach(function (table) {
      var head = table.querySelector('thead input[type=checkbox]');
      var boxes = all('tbody input[type=checkbox]', table);
      var count = document.getElementById(table.dataset.select);
      var show = function () {
        var chosen = boxes.filter(function (box) { box.closest('tr').classList.toggle('chosen', box.checked); return box.checked; }).length;
        if (head) { head.checked = chosen > 0 && chosen === boxes.length; head.indeterminate = chosen > 0 && chosen < boxes.length; }
        if (count) { count.textContent = chosen ? '已选 ' + chosen + ' 条' : ''; }
      };
      if (head) { head.addEventListener('change', function () { boxes.forEach(function (box) { box.checked = head.checked; }); show(); }); }
      table.addEventListener('change', show);
      show();
    });
    document.addEventListener('click', function (event) {
      var row = event.target.closest('tr');
      var link = row && row.querySelector('a.row-link');
      if (link && !event.target.closest('a, button, input, label, select, summary') && !String(getSelection())) { link.click(); }
    });
  }

  // The sums of a count sheet while it is typed; the server checks them again.
  function checkCounts() {
    all('form[data-count]').forEach(function (form) {
      var read = function (name) {
        var field = form.elements[name];
        var text = field ? field.value.trim().normalize('NFKC') : '';
        return /^\d+$/.test(text) ? Number(text) : null;
      };
      var known = function (values) { return values.every(function (value) { return value !== null; }); };
      var say = function (output, sum, expected, what) {
        var right = sum === expected;
        output.textContent = sum === null ? '' : sum + (expected === null || right ? '' : '，与' + what + expected + '对不上');
        output.classList.toggle('over', sum !== null && expected !== null && !right);
        output.classList.toggle('right', sum !== null && right);
      };
      var check = function () {
        var ballot = Boolean(form.elements.issued);
        var valid = ballot ? read('valid') : Number(form.dataset.present);
        if (ballot) {
          var sheet = [valid, read('spoiled')];
          var isVoid = known([read('issued'), read('returned')]) && read('returned') > read('issued');
          var output = form.querySelector('[data-sum=sheet]');
          if (isVoid) { output.textContent = '收回多于发出，投票无效'; output.classList.add('over'); }
          else { say(output, known(sheet) ? sheet[0] + sheet[1] : null, read('returned'), '收回'); }
        }
        all('[data-line]', form).forEach(function (line) {
          var figures = all('input', line).map(function (input) { return read(input.name); });
          var sum = known(figures) ? figures.reduce(function (a, b) { return a + b; }, 0) : null;
          say(line.querySelector('[data-sum=line]'), sum, valid, ballot ? '有效' : '出席');
        });
      };
      form.addEventListener('input', check);
      check();
    });
  }

  function smallThings() {
    all('[data-print]').forEach(function (button) { button.hidden = false; button.addEventListener('click', function () { window.print(); }); });
    var summary = document.querySelector('[data-focus]');
    if (summary) { summary.focus(); }
    document.addEventListener('click', function (event) {
      all('details.dropdown[open]').forEach(function (menu) { if (!menu.contains(event.target)) { menu.open = false; } });
    });
    document.addEventListener('keydown', function (event) {
      var menu = event.key === 'Escape' && event.target.closest && event.target.closest('details.dropdown[open]');
      if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
    });
    all('select[data-submit]').forEach(function (select) { select.addEventListener('change', function () { select.form.requestSubmit(); }); });
  }

  [guardDoubleSubmit, countCharacters, offerCalendar, pickPeople, useKeyboard, showSimilar, keepDrafts, selectRows, checkCounts, smallThings].forEach(function (comfort) { comfort(); });
}());
