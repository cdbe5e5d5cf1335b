(function () {
  var radios = document.getElementsByName('lang');
  var titles = { zh: document.title, en: 'TITLE_EN' };
  function show(language) {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
    document.title = titles[language];
    try { localStorage.setItem('linli-lang', language); } catch (e) { /* a page from a folder may keep nothing */ }
  }
  for (var i = 0; i < radios.length; i++) {
    radios[i].onchange = function () { show(this.value); };
  }
  var wanted = /[?&]lang=(en|zh)/.exec(location.search);
  try { wanted = wanted ? wanted[1] : localStorage.getItem('linli-lang'); } catch (e) { wanted = wanted && wanted[1]; }
  if (wanted === 'en') {
    radios[1].checked = true;
    show('en');
  }
})();
