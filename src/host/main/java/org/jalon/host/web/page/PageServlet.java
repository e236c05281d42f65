package org.jalon.host.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.Authentication;
import org.jalon.host.web.session.LoginRedirect;
import org.jalon.host.web.session.XsrfToken;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the page for a request, guards it by login and forged-form token, and turns its answer into
 * HTML.
 */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Authentication authentication;
    private final transient PageView view;
    private final transient List<Route> routes;

    PageServlet(Authentication authentication, PageView view, List<Route> routes) {
        this.authentication = authentication;
        this.view = view;
        this.routes = List.copyOf(routes);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageRequest asked = new PageRequest(request, response, authentication.user());
        Optional<Route> route =
                routes.stream().filter(candidate -> candidate.matches(asked)).findFirst();
        if (!route.map(Route::open).orElse(false) && asked.visitor().isEmpty()) {
            LoginRedirect.send(request, response);
        } else if (route.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (asked.isPost() && !route.get().open() && !XsrfToken.sentWith(request)) {
            send(asked, new Answer.Shown(HttpServletResponse.SC_FORBIDDEN, "xsrf", Map.of()));
        } else {
            answer(asked, route.get().page());
        }
    }

    private void answer(PageRequest asked, Page page) throws IOException {
        try {
            send(asked, page.answer(asked));
        } catch (Rejected refusal) {
            if (refusal.reason() == Rejected.Reason.NOT_LOGGED_IN) {
                LoginRedirect.send(asked.http(), asked.response());
            } else {
                asked.response().sendError(refusal.reason().httpStatus(), refusal.getMessage());
            }
        }
    }

    private void send(PageRequest asked, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Redirected to ->
                    asked.response().sendRedirect(asked.http().getContextPath() + to.path());
            case Answer.Shown shown -> {
                String html = view.html(shown.template(), asked, shown.values());
                asked.response().setStatus(shown.status());
                asked.response().setContentType("text/html;charset=UTF-8");
                asked.response().getWriter().write(html);
            }
        }
    }
}
