/* The dashboard: makes each item's AMD module draw itself, and gives it the part of Jira's API that is known. */
(function () {
  'use strict';

  function dashboardApi(dashboard, content, redraw) {
    var bar = content.closest('.host-gadget').querySelector('.host-gadget-bar');
    var afterRender = [];
    return {
      once: function (event, listener) {
        if (event !== 'afterRender') {
          throw new Error('HostGap: dashboard item API#once ' + event);
        }
        afterRender.push(listener);
      },
      resize: function () {},
      showLoadingBar: function () {
        bar.hidden = false;
      },
      hideLoadingBar: function () {
        bar.hidden = true;
      },
      isEditable: function () {
        return dashboard.dataset.editable === 'true';
      },
      closeEdit: function () {
        redraw();
      },
      savePreferences: function (preferences) {
        var address =
          AJS.contextPath() + '/rest/dashboards/1.0/' + dashboard.dataset.dashboard +
          '/gadget/' + content.dataset.item + '/prefs';
        return jQuery
          .ajax({ url: address, type: 'PUT', contentType: 'application/json', data: JSON.stringify(preferences) })
          .then(function () {
            content.dataset.preferences = JSON.stringify(asSaved(preferences));
            redraw();
          });
      },
      initRefresh: function (preferences, draw) {
        var minutes = parseInt(preferences.refresh, 10);
        if (minutes > 0) {
          window.setInterval(draw, minutes * 60 * 1000);
        }
      },
      afterRender: function () {
        afterRender.splice(0).forEach(function (listener) {
          listener();
        });
      },
    };
  }

  /* Jira hands preferences back as HTML-encoded text, also right after they were saved. */
  function asSaved(preferences) {
    var saved = {};
    Object.keys(preferences).forEach(function (name) {
      saved[name] = AJS.escapeHtml(String(preferences[name]));
    });
    return saved;
  }

  function start(dashboard, content, Item) {
    var editing = false;
    var api = dashboardApi(dashboard, content, function () {
      editing = false;
      draw();
    });
    var done = api.afterRender;
    delete api.afterRender;
    var item = new Item(api);

    function draw() {
      var preferences = JSON.parse(content.dataset.preferences);
      var fresh = content.dataset.configurable === 'true' && !preferences.isConfigured;
      content.replaceChildren();
      if (editing || (fresh && api.isEditable())) {
        item.renderEdit(jQuery(content), preferences);
      } else if (fresh) {
        content.textContent = dashboard.dataset.notConfigured;
      } else {
        item.render(jQuery(content), preferences);
      }
      done();
    }

    var configure = content.closest('.host-gadget').querySelector('.host-configure');
    if (configure) {
      configure.addEventListener('click', function () {
        editing = true;
        draw();
      });
    }
    draw();
  }

  document.addEventListener('DOMContentLoaded', function () {
    var dashboard = document.getElementById('dashboard');
    if (dashboard) {
      dashboard.querySelectorAll('.dashboard-item-content').forEach(function (content) {
        require([content.dataset.amd], function (Item) {
          start(dashboard, content, Item);
        });
      });
    }
  });
}());
