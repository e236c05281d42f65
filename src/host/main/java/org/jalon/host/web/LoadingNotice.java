package org.jalon.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/**
 * Tells who opens a page while the sample is being loaded that it is, instead of that there is no
 * such program, and opens the page once it is there. What loads it asks for no page.
 */
final class LoadingNotice extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <meta http-equiv="refresh" content="2">
            <title>The sample is being loaded</title>
            </head>
            <body style="font: 16px/1.5 system-ui, sans-serif; margin: 20vh auto; max-width: 32em; padding: 0 1em">
            <h1 style="font-size: 1.5em">The sample program is being loaded</h1>
            <p>It is there in a few seconds. This page then opens by itself.</p>
            </body>
            </html>
            """;

    private volatile boolean loading;

    void show(boolean shown) {
        loading = shown;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String accepted = request.getHeader("Accept");
        if (!loading || accepted == null || !accepted.contains("text/html")) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "2");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PAGE);
    }
}
