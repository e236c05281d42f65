/*
 * What Jira's pages offer to scripts beyond AUI and almond: the context path, page facts, texts, and the AMD modules
 * that add-ons ask for. Anything not defined here is not offered: almond then says which module is missing.
 */
(function () {
  'use strict';

  function meta(name) {
    var element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.getAttribute('content') : undefined;
  }

  function contextPath() {
    return meta('context-path') || '';
  }

  // AUI's own AJS cannot be added to; this one can, and has all of it behind it
  window.AJS = Object.create(window.AJS, {
    contextPath: { value: contextPath, enumerable: true },
    Meta: { value: { get: meta }, enumerable: true },
  });

  window.WRM = { contextPath: contextPath, I18n: AJS.I18n, format: AJS.format };

  define('jquery', [], function () {
    return window.jQuery;
  });
  define('wrm/context-path', [], function () {
    return contextPath;
  });
  define('wrm/i18n', [], function () {
    return AJS.I18n;
  });
  define('wrm/format', [], function () {
    return AJS.format;
  });
  define('aui/flag', [], function () {
    return AJS.flag;
  });
  define('jira/flag', [], function () {
    function flag(type) {
      return function (title, body, options) {
        return AJS.flag(Object.assign({ type: type, title: title, body: body || '' }, options));
      };
    }
    return {
      showSuccessMsg: flag('success'),
      showInfoMsg: flag('info'),
      showWarningMsg: flag('warning'),
      showErrorMsg: flag('error'),
    };
  });
  define('jira/util/formatter', [], function () {
    return { I18n: AJS.I18n, format: AJS.format };
  });
}());
