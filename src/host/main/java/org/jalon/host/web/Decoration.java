package org.jalon.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jalon.host.HostGap;
import org.jalon.host.jira.user.Authentication;
import org.jalon.host.resource.PageResources;
import org.jalon.host.web.page.PageRequest;
import org.jalon.host.web.page.PageView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts HTML that asks for it into the site's chrome, and errors into pages people can read. */
final class Decoration extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final List<String> NO_PAGES = List.of("/rest/", "/s/", "/download/");
    private static final Logger LOG = LoggerFactory.getLogger(Decoration.class);

    private final transient Authentication authentication;
    private final transient PageResources resources;
    private final transient PageView view;
    private final transient Chrome chrome;

    Decoration(
            Authentication authentication, PageResources resources, PageView view, Chrome chrome) {
        this.authentication = authentication;
        this.resources = resources;
        this.view = view;
        this.chrome = chrome;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (NO_PAGES.stream().anyMatch(path(request)::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        resources.take();
        BufferedPage page = new BufferedPage(response);
        PageRequest asked = new PageRequest(request, response, authentication.user());
        Optional<String> failure = Optional.empty();
        try {
            chain.doFilter(request, page);
        } catch (RuntimeException | ServletException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            page.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            failure = Optional.of(reason(e));
        }
        if (page.error().isPresent()) {
            resources.take();
            String html = error(asked, page.error().getAsInt(), failure);
            response.reset();
            response.setStatus(page.error().getAsInt());
            write(response, chrome.decorate(html, asked, resources.take()));
        } else if (page.used()) {
            write(response, chrome.decorate(page.html(), asked, resources.take()));
        }
    }

    /**
     * The same page for every address with that status: nothing tells missing from forbidden to be
     * seen.
     */
    private String error(PageRequest asked, int status, Optional<String> failure) {
        String kind =
                switch (status) {
                    case 403 -> "forbidden";
                    case 404 -> "missing";
                    case 400, 405 -> "wrong";
                    default -> "failed";
                };
        return view.html("error", asked, Map.of("kind", kind, "failure", failure.orElse("")));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HostGap) {
                return cause.getMessage();
            }
        }
        return failure.toString();
    }

    private static void write(HttpServletResponse response, String html) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }
}
