package org.jalon.host.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves {@code /download/…} and its forms with a content hash, {@code /s/<hash>/_/…}, which
 * browsers may keep for a year. Open to everybody, as in Jira: the login page needs it.
 */
public final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Pattern HASHED = Pattern.compile("/s/[0-9a-f]+/_(/.*)");

    private final transient Downloads downloads;

    DownloadServlet(Downloads downloads) {
        this.downloads = downloads;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String address =
                request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        Matcher hashed = HASHED.matcher(address);
        boolean forEver = hashed.matches();
        String path = forEver ? hashed.group(1) : address;
        Optional<Download> download = downloads.find(path, locale(request));
        if (download.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", forEver ? FOR_EVER : "private, max-age=600");
        response.setContentType(download.get().contentType());
        response.setContentLength(download.get().content().length);
        response.getOutputStream().write(download.get().content());
    }

    private static Locale locale(HttpServletRequest request) {
        String wanted = request.getParameter("locale");
        return wanted == null ? Locale.ENGLISH : Locale.forLanguageTag(wanted);
    }
}
